// Generated from openapi/control.yaml by scripts/generate.mjs, do not edit.

/** openapi/control.yaml as it is served. */
export const controlDocument: Readonly<Record<string, unknown>> = {
  "openapi": "3.0.3",
  "info": {
    "title": "ld-tokens-emulator control plane",
    "version": "1.0",
    "description": "Levers for tests: accounts, reset, state, snapshots, the clock, faults, the journal of requests, rate limits and the trail of changes. Under `/_emulator` they move the server, under `/_emulator/accounts/{accountId}` one account. These calls are never journaled, faulted or limited. HEAD works wherever GET does, with the same status and headers and without a body."
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "ControlToken": []
    }
  ],
  "tags": [
    {
      "name": "Server",
      "description": "Whether it is up, and what it can do."
    },
    {
      "name": "Accounts",
      "description": "Organizations that share nothing, so that tests can run side by side."
    },
    {
      "name": "State",
      "description": "Everything at once, to go back to, to take away and to bring along."
    },
    {
      "name": "Clock",
      "description": "The time that expiries, dates and rate limits go by."
    },
    {
      "name": "Faults",
      "description": "What goes wrong on purpose."
    },
    {
      "name": "Requests",
      "description": "What clients called, and why it was refused."
    },
    {
      "name": "Rate limit",
      "description": "How much clients may call."
    },
    {
      "name": "Events",
      "description": "What was changed, and by whom."
    }
  ],
  "paths": {
    "/_emulator/health": {
      "get": {
        "operationId": "getHealth",
        "summary": "Is the server alive",
        "description": "Answers as long as the process does. Needs no control token.",
        "tags": [
          "Server"
        ],
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Health"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/ready": {
      "get": {
        "operationId": "getReady",
        "summary": "Is the server ready",
        "description": "Whether the database is open and the seed is loaded, so that tests can begin. Needs no control token.",
        "tags": [
          "Server"
        ],
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Health"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/_emulator/openapi.json": {
      "get": {
        "operationId": "getControlSpec",
        "summary": "This document",
        "description": "The OpenAPI document of the control plane as JSON. Needs no control token.",
        "tags": [
          "Server"
        ],
        "security": [],
        "responses": {
          "200": {
            "description": "The document",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": true
                }
              }
            }
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/accounts": {
      "get": {
        "operationId": "listAccounts",
        "summary": "List accounts",
        "description": "All accounts of the server, each with the number of things in it.",
        "tags": [
          "Accounts"
        ],
        "responses": {
          "200": {
            "description": "The accounts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountList"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "createAccount",
        "summary": "Create an account",
        "description": "Makes an account that shares nothing with the others. Without a body, or with an empty document, it is the built-in one: four members, and a personal admin token of the owner. Keys that are left out are made up, and shown in the answer this once.",
        "tags": [
          "Accounts"
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccountSeed"
              },
              "example": {
                "organization": "Example Ltd",
                "members": [
                  {
                    "email": "mira@example.com",
                    "role": "owner"
                  }
                ],
                "tokens": [
                  {
                    "name": "nightly build",
                    "role": "reader",
                    "memberId": "mira@example.com"
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The account and its keys",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountCreated"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}": {
      "get": {
        "operationId": "getAccount",
        "summary": "Read an account",
        "description": "The account with its members, its custom roles and one page of its tokens with the state of their keys.",
        "tags": [
          "Accounts"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "description": "The account",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Account"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "delete": {
        "operationId": "deleteAccount",
        "summary": "Delete an account",
        "description": "Removes the account and all that is in it. Its keys are unknown from the next request on.",
        "tags": [
          "Accounts"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/members/{memberId}": {
      "patch": {
        "operationId": "patchMember",
        "summary": "Change a member",
        "description": "Sets the role or the custom roles of a member. The personal tokens of the member follow at once.",
        "tags": [
          "Accounts"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/MemberId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/MemberPatch"
              },
              "example": {
                "role": "reader"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The member as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Member"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "removeMember",
        "summary": "Remove a member",
        "description": "The member leaves the account. The personal tokens stay, and are refused from the next request on.",
        "tags": [
          "Accounts"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/MemberId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/reset": {
      "post": {
        "operationId": "reset",
        "summary": "Reset the server",
        "description": "Puts everything back to how it was right after seeding, with the same ids and keys, at once or not at all. Journals, events and snapshots are empty then, and the sequence of `--id-seed` starts again.",
        "tags": [
          "State"
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/state": {
      "get": {
        "operationId": "getState",
        "summary": "Export the state",
        "description": "All there is, as a document that can be put back. It has hashes instead of keys, and neither journals nor events.",
        "tags": [
          "State"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/State"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "putState",
        "summary": "Replace the state",
        "description": "Puts the document in place of all there is, at once or not at all.",
        "tags": [
          "State"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Seed"
              },
              "example": {
                "version": 1,
                "accounts": [
                  {
                    "organization": "Example Ltd",
                    "members": [
                      {
                        "email": "mira@example.com",
                        "role": "owner"
                      }
                    ],
                    "tokens": [
                      {
                        "name": "nightly build",
                        "role": "reader",
                        "key": "api-00000000-0000-4000-8000-000000000001"
                      }
                    ]
                  }
                ],
                "clock": {
                  "mode": "frozen",
                  "now": 1767225600000
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/State"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/snapshots": {
      "get": {
        "operationId": "listSnapshots",
        "summary": "List snapshots",
        "description": "The snapshots of the whole server.",
        "tags": [
          "State"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Snapshots"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/snapshots/{name}": {
      "put": {
        "operationId": "putSnapshot",
        "summary": "Take a snapshot",
        "description": "Keeps the state under this name, in memory only. A snapshot of the same name is replaced.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "deleteSnapshot",
        "summary": "Delete a snapshot",
        "description": "Forgets the snapshot.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/snapshots/{name}/restore": {
      "post": {
        "operationId": "restoreSnapshot",
        "summary": "Go back to a snapshot",
        "description": "Puts everything back to how it was when the snapshot was taken, at once or not at all. The snapshot stays.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/clock": {
      "get": {
        "operationId": "getClock",
        "summary": "Read the clock",
        "description": "What the clock of the server shows. Accounts follow it until their own is set.",
        "tags": [
          "Clock"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "summary": "Set the clock",
        "description": "Sets the clock, into the past too. It stands still there, or runs on from there with the mode `offset`.",
        "tags": [
          "Clock"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockSet"
              },
              "example": {
                "now": "2026-01-01T12:30:00Z"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "clearClock",
        "summary": "Clear the clock",
        "description": "The clock shows real time again.",
        "tags": [
          "Clock"
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/clock/advance": {
      "post": {
        "operationId": "advanceClock",
        "summary": "Move the clock forward",
        "description": "Lets time pass without waiting for it. A clock that ran keeps running.",
        "tags": [
          "Clock"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockAdvance"
              },
              "example": {
                "by": "1h30m"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/faults": {
      "get": {
        "operationId": "listFaults",
        "summary": "List faults",
        "description": "The faults of the server, and how often each fired.",
        "tags": [
          "Faults"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Faults"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "addFault",
        "summary": "Add a fault",
        "description": "Adds a fault for the requests of all accounts and for those without a known key. It is tried after those of the account and those added before it; the first that fires is the only one.",
        "tags": [
          "Faults"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FaultSpec"
              },
              "example": {
                "match": {
                  "operationId": "getToken"
                },
                "times": 1,
                "respond": {
                  "status": 429
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/FaultAdded"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "summary": "Remove all faults",
        "description": "Removes the faults of the server. Those of accounts stay.",
        "tags": [
          "Faults"
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/faults/{faultId}": {
      "delete": {
        "operationId": "removeFault",
        "summary": "Remove a fault",
        "description": "The fault no longer fires, from the next request on.",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/FaultId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/requests": {
      "get": {
        "operationId": "listRequests",
        "summary": "List requests",
        "description": "The latest requests to the emulated API, newest first. A refused one says which rule refused it.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/OperationId"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/TokenId"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requests"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "delete": {
        "operationId": "clearRequests",
        "summary": "Forget the requests",
        "description": "Empties the journal.",
        "tags": [
          "Requests"
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/requests/count": {
      "get": {
        "operationId": "countRequests",
        "summary": "Count requests",
        "description": "How many requests match, to verify what a client called.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/OperationId"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/TokenId"
          },
          {
            "$ref": "#/components/parameters/Since"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RequestCount"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/requests/stream": {
      "get": {
        "operationId": "streamRequests",
        "summary": "Watch requests",
        "description": "The requests from now on, live, until the client or the server closes.",
        "tags": [
          "Requests"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RequestStream"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/_emulator/rate-limit": {
      "get": {
        "operationId": "getRateLimit",
        "summary": "Read the rate limits",
        "description": "The limits of each account that has none of its own. An empty document is no limit.",
        "tags": [
          "Rate limit"
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RateLimit"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "setRateLimit",
        "summary": "Set the rate limits",
        "description": "Puts these limits in place of all those before. New windows begin.",
        "tags": [
          "Rate limit"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RateLimit"
              },
              "example": {
                "global": 100,
                "route": 20,
                "token": 50
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/RateLimit"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "clearRateLimit",
        "summary": "Clear the rate limits",
        "description": "The server limits nothing any more. Accounts with limits of their own keep them.",
        "tags": [
          "Rate limit"
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/events": {
      "get": {
        "operationId": "listEvents",
        "summary": "List changes",
        "description": "Who changed what and when in all accounts, newest first.",
        "tags": [
          "Events"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Events"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/reset": {
      "post": {
        "operationId": "resetAccount",
        "summary": "Reset an account",
        "description": "Puts the account back to how it was right after it was made, with the same ids and keys, at once or not at all. Its journal, events and snapshots are empty then.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/state": {
      "get": {
        "operationId": "getAccountState",
        "summary": "Export the state of an account",
        "description": "All there is in the account, as a document that can be put back. It has hashes instead of keys, and neither journal nor events.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/AccountState"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "putAccountState",
        "summary": "Replace the state of an account",
        "description": "Puts the document in place of all there is in the account, at once or not at all. The account keeps its id.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccountSeed"
              },
              "example": {
                "organization": "Example Ltd",
                "members": [
                  {
                    "email": "mira@example.com",
                    "role": "owner"
                  }
                ],
                "tokens": [
                  {
                    "name": "nightly build",
                    "role": "reader",
                    "key": "api-00000000-0000-4000-8000-000000000001"
                  }
                ],
                "faults": [
                  {
                    "match": {
                      "operationId": "getToken"
                    },
                    "times": 1,
                    "respond": {
                      "status": 429
                    }
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/AccountState"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/snapshots": {
      "get": {
        "operationId": "listAccountSnapshots",
        "summary": "List the snapshots of an account",
        "description": "The snapshots of the account.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Snapshots"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/snapshots/{name}": {
      "put": {
        "operationId": "putAccountSnapshot",
        "summary": "Take a snapshot of an account",
        "description": "Keeps the state of the account under this name, in memory only. A snapshot of the same name is replaced.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "deleteAccountSnapshot",
        "summary": "Delete a snapshot of an account",
        "description": "Forgets the snapshot.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/snapshots/{name}/restore": {
      "post": {
        "operationId": "restoreAccountSnapshot",
        "summary": "Take an account back to a snapshot",
        "description": "Puts the account back to how it was when the snapshot was taken, at once or not at all. The snapshot stays.",
        "tags": [
          "State"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/SnapshotName"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/clock": {
      "get": {
        "operationId": "getAccountClock",
        "summary": "Read the clock of an account",
        "description": "What the clock of the account shows, its own or the one of the server that it follows.",
        "tags": [
          "Clock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "setAccountClock",
        "summary": "Set the clock of an account",
        "description": "Sets a clock of its own for the account, into the past too. It stands still there, or runs on from there with the mode `offset`.",
        "tags": [
          "Clock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockSet"
              },
              "example": {
                "now": "2026-01-01T12:30:00Z"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "clearAccountClock",
        "summary": "Clear the clock of an account",
        "description": "The account follows the clock of the server again.",
        "tags": [
          "Clock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/clock/advance": {
      "post": {
        "operationId": "advanceAccountClock",
        "summary": "Move the clock of an account forward",
        "description": "Lets time pass in the account without waiting for it. A clock that ran keeps running.",
        "tags": [
          "Clock"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ClockAdvance"
              },
              "example": {
                "by": "1h30m"
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/faults": {
      "get": {
        "operationId": "listAccountFaults",
        "summary": "List the faults of an account",
        "description": "The faults of the account, and how often each fired.",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Faults"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "addAccountFault",
        "summary": "Add a fault to an account",
        "description": "Adds a fault for the requests of the account. It is tried after those added before it and before those of the server; the first that fires is the only one.",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/FaultSpec"
              },
              "example": {
                "match": {
                  "operationId": "getToken"
                },
                "times": 1,
                "respond": {
                  "status": 429
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "$ref": "#/components/responses/FaultAdded"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "clearAccountFaults",
        "summary": "Remove all faults of an account",
        "description": "Removes the faults of the account. Those of the server stay.",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/faults/{faultId}": {
      "delete": {
        "operationId": "removeAccountFault",
        "summary": "Remove a fault of an account",
        "description": "The fault no longer fires, from the next request on.",
        "tags": [
          "Faults"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/FaultId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/requests": {
      "get": {
        "operationId": "listAccountRequests",
        "summary": "List the requests of an account",
        "description": "The latest requests of the account to the emulated API, newest first. A refused one says which rule refused it.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/OperationId"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/TokenId"
          },
          {
            "$ref": "#/components/parameters/Since"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Requests"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "delete": {
        "operationId": "clearAccountRequests",
        "summary": "Forget the requests of an account",
        "description": "Empties the journal of the account.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/requests/count": {
      "get": {
        "operationId": "countAccountRequests",
        "summary": "Count the requests of an account",
        "description": "How many requests match, to verify what a client called.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/OperationId"
          },
          {
            "$ref": "#/components/parameters/Method"
          },
          {
            "$ref": "#/components/parameters/Path"
          },
          {
            "$ref": "#/components/parameters/Status"
          },
          {
            "$ref": "#/components/parameters/TokenId"
          },
          {
            "$ref": "#/components/parameters/Since"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RequestCount"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/requests/stream": {
      "get": {
        "operationId": "streamAccountRequests",
        "summary": "Watch the requests of an account",
        "description": "The requests of the account from now on, live, until the client or the server closes.",
        "tags": [
          "Requests"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RequestStream"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/rate-limit": {
      "get": {
        "operationId": "getAccountRateLimit",
        "summary": "Read the rate limits of an account",
        "description": "The limits of the account, its own or those of the server. An empty document is no limit.",
        "tags": [
          "Rate limit"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/RateLimit"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "setAccountRateLimit",
        "summary": "Set the rate limits of an account",
        "description": "Puts these limits in place of all those before and of those of the server. New windows begin.",
        "tags": [
          "Rate limit"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RateLimit"
              },
              "example": {
                "global": 100,
                "route": 20,
                "token": 50
              }
            }
          }
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/RateLimit"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      },
      "delete": {
        "operationId": "clearAccountRateLimit",
        "summary": "Clear the rate limits of an account",
        "description": "The limits of the server count again.",
        "tags": [
          "Rate limit"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Done"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          }
        }
      }
    },
    "/_emulator/accounts/{accountId}/events": {
      "get": {
        "operationId": "listAccountEvents",
        "summary": "List the changes in an account",
        "description": "Who changed what and when in the account, newest first.",
        "tags": [
          "Events"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/AccountId"
          },
          {
            "$ref": "#/components/parameters/Limit"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Events"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "ControlToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The secret that the server was given as `--control-token`. Without that option nothing is asked for."
      }
    },
    "parameters": {
      "AccountId": {
        "name": "accountId",
        "in": "path",
        "required": true,
        "description": "The account's `_id`",
        "schema": {
          "type": "string",
          "example": "5f0c2ab7e4d20f6a1c9e3000"
        }
      },
      "MemberId": {
        "name": "memberId",
        "in": "path",
        "required": true,
        "description": "The member's `_id`",
        "schema": {
          "type": "string",
          "example": "5f0c2ab7e4d20f6a1c9e3001"
        }
      },
      "FaultId": {
        "name": "faultId",
        "in": "path",
        "required": true,
        "description": "The fault's `_id`",
        "schema": {
          "type": "string",
          "example": "671f0c2ab7e4d20f6a1c9e40"
        }
      },
      "SnapshotName": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "The snapshot's name",
        "schema": {
          "type": "string",
          "example": "before-rotation"
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "How many items to answer at most, from 1 to 1000, and 100 if not given",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "example": 20
        }
      },
      "Offset": {
        "name": "offset",
        "in": "query",
        "description": "How many items to skip",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "example": 100
        }
      },
      "OperationId": {
        "name": "operationId",
        "in": "query",
        "description": "Only requests of this operation of the emulated API",
        "schema": {
          "$ref": "#/components/schemas/OperationId"
        }
      },
      "Method": {
        "name": "method",
        "in": "query",
        "description": "Only requests with this method, in upper or lower case",
        "schema": {
          "type": "string",
          "example": "POST"
        }
      },
      "Path": {
        "name": "path",
        "in": "query",
        "description": "Only requests of this path, without a query; `*` stands for any run of characters",
        "schema": {
          "type": "string",
          "example": "/api/v2/tokens/*"
        }
      },
      "Status": {
        "name": "status",
        "in": "query",
        "description": "Only requests that were answered with this status",
        "schema": {
          "type": "integer",
          "minimum": 100,
          "maximum": 599,
          "example": 401
        }
      },
      "TokenId": {
        "name": "tokenId",
        "in": "query",
        "description": "Only requests that this token made",
        "schema": {
          "type": "string",
          "example": "671f0c2ab7e4d20f6a1c9e31"
        }
      },
      "Since": {
        "name": "since",
        "in": "query",
        "description": "Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text",
        "schema": {
          "type": "string",
          "example": "2026-01-01T12:30:00Z"
        }
      }
    },
    "responses": {
      "Done": {
        "description": "Done, and nothing to say"
      },
      "Health": {
        "description": "It is well",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Health"
            }
          }
        }
      },
      "State": {
        "description": "All there is, keys as hashes",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Seed"
            }
          }
        }
      },
      "AccountState": {
        "description": "All there is in the account, keys as hashes",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AccountSeed"
            }
          }
        }
      },
      "Snapshots": {
        "description": "The snapshots",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/SnapshotList"
            }
          }
        }
      },
      "Clock": {
        "description": "The clock as it shows now",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Clock"
            }
          }
        }
      },
      "Faults": {
        "description": "The faults",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/FaultList"
            }
          }
        }
      },
      "FaultAdded": {
        "description": "The new fault",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Fault"
            }
          }
        }
      },
      "Requests": {
        "description": "The requests",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RequestList"
            }
          }
        }
      },
      "RequestCount": {
        "description": "The number",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Count"
            }
          }
        }
      },
      "RequestStream": {
        "description": "Server-sent events, one for each request as soon as it is over. `id` is the `_id` of the entry, `data` the entry as JSON",
        "content": {
          "text/event-stream": {
            "schema": {
              "type": "string"
            }
          }
        }
      },
      "RateLimit": {
        "description": "The limits in force",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimit"
            }
          }
        }
      },
      "Events": {
        "description": "The changes",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/EventList"
            }
          }
        }
      },
      "InvalidRequest": {
        "description": "A body, a parameter or an address that the control plane does not accept. The message names the field",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "invalid_request",
              "message": "mode must be one of frozen, offset, got \"real\""
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The server has a control token, and this request does not bear it",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "unauthorized",
              "message": "send the control token as \"Authorization: Bearer …\""
            }
          }
        }
      },
      "Forbidden": {
        "description": "A `Host` or an `Origin` that is not let in, or a server that can be reached from outside and was given neither `--control-token` nor `--open-control`. Nothing was done",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "forbidden",
              "message": "the host emulator.example.com is not let in, see --allow-host"
            }
          }
        }
      },
      "NotFound": {
        "description": "No such account, member, fault or snapshot",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "not_found",
              "message": "there is no snapshot \"none\""
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path exists, the method does not. The `Allow` header names those that do",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "method_not_allowed",
              "message": "Method not allowed"
            }
          }
        }
      },
      "Conflict": {
        "description": "An id or a key that is in use already. The message names its path in the document",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "conflict",
              "message": "tokens[0].key: the key ending in 0001 is in use already"
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "A body above the limit of the server",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "payload_too_large",
              "message": "the body is too large"
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "A body that is not JSON by its Content-Type",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "unsupported_media_type",
              "message": "the Content-Type of a body must be application/json"
            }
          }
        }
      },
      "Unavailable": {
        "description": "Closing, or too many streams at once",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "unavailable",
              "message": "the server is closing"
            }
          }
        }
      }
    },
    "schemas": {
      "Seed": {
        "type": "object",
        "description": "Accounts and the settings of the server; what it starts with, exports and takes back",
        "additionalProperties": false,
        "required": [
          "version",
          "accounts"
        ],
        "properties": {
          "$schema": {
            "type": "string",
            "description": "For editors, where the schema of the document is",
            "example": "seed.json"
          },
          "version": {
            "type": "integer",
            "enum": [
              1
            ],
            "description": "The version of this format",
            "example": 1
          },
          "accounts": {
            "type": "array",
            "description": "The accounts, oldest first",
            "items": {
              "$ref": "#/components/schemas/AccountSeed"
            },
            "example": [
              {
                "organization": "Example Ltd"
              }
            ]
          },
          "clock": {
            "$ref": "#/components/schemas/ClockSetting"
          },
          "faults": {
            "type": "array",
            "description": "The faults for requests of all accounts, in the order in which they are tried",
            "items": {
              "$ref": "#/components/schemas/FaultSpec"
            },
            "example": [
              {
                "delay": "250ms"
              }
            ]
          },
          "rateLimit": {
            "$ref": "#/components/schemas/RateLimit"
          }
        }
      },
      "AccountSeed": {
        "type": "object",
        "description": "An account. Without `members` it gets an owner, an admin, a writer and a reader, without `tokens` a personal admin token. Whatever else is left out is made up",
        "additionalProperties": false,
        "properties": {
          "$schema": {
            "type": "string",
            "description": "For editors, where the schema of the document is",
            "example": "seed.json"
          },
          "version": {
            "type": "integer",
            "enum": [
              1
            ],
            "description": "The version of this format",
            "example": 1
          },
          "_id": {
            "$ref": "#/components/schemas/Id"
          },
          "organization": {
            "type": "string",
            "description": "The name of the organization",
            "example": "Example Ltd"
          },
          "serviceTokenLimit": {
            "type": "integer",
            "minimum": 0,
            "description": "How many service tokens it may have, no limit if not given",
            "example": 200
          },
          "members": {
            "type": "array",
            "description": "The members, oldest first",
            "items": {
              "$ref": "#/components/schemas/MemberSeed"
            },
            "example": [
              {
                "email": "mira@example.com",
                "role": "owner"
              }
            ]
          },
          "roles": {
            "type": "array",
            "description": "The custom roles, oldest first",
            "items": {
              "$ref": "#/components/schemas/RoleSeed"
            },
            "example": []
          },
          "deletedRoles": {
            "type": "array",
            "description": "The ids of custom roles that are gone, but that members or tokens still name",
            "items": {
              "$ref": "#/components/schemas/Id"
            },
            "example": [
              "5f0c2ab7e4d20f6a1c9e3003"
            ]
          },
          "tokens": {
            "type": "array",
            "description": "The tokens, oldest first",
            "items": {
              "$ref": "#/components/schemas/TokenSeed"
            },
            "example": [
              {
                "name": "nightly build",
                "role": "reader",
                "key": "api-00000000-0000-4000-8000-000000000001"
              }
            ]
          },
          "clock": {
            "$ref": "#/components/schemas/ClockSetting"
          },
          "faults": {
            "type": "array",
            "description": "The faults for requests of the account, tried before those of the server",
            "items": {
              "$ref": "#/components/schemas/FaultSpec"
            },
            "example": [
              {
                "delay": "250ms"
              }
            ]
          },
          "rateLimit": {
            "$ref": "#/components/schemas/RateLimit"
          }
        }
      },
      "MemberSeed": {
        "type": "object",
        "description": "A member of an account",
        "additionalProperties": false,
        "required": [
          "email",
          "role"
        ],
        "properties": {
          "_id": {
            "$ref": "#/components/schemas/Id"
          },
          "email": {
            "type": "string",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "description": "E-mail address",
            "example": "mira@example.com"
          },
          "firstName": {
            "type": "string",
            "description": "First name",
            "example": "Mira"
          },
          "lastName": {
            "type": "string",
            "description": "Last name",
            "example": "Okafor"
          },
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "customRoles": {
            "type": "array",
            "description": "Keys or ids of custom roles, which take the place of the role",
            "items": {
              "type": "string"
            },
            "example": [
              "token-keepers"
            ]
          },
          "creationDate": {
            "description": "When the account got the member",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1735689600000
          },
          "removed": {
            "type": "boolean",
            "description": "Whether the member has left. The personal tokens are still there then, and refused",
            "example": false
          }
        }
      },
      "RoleSeed": {
        "type": "object",
        "description": "A custom role of an account",
        "additionalProperties": false,
        "required": [
          "key",
          "name",
          "policy"
        ],
        "properties": {
          "_id": {
            "$ref": "#/components/schemas/Id"
          },
          "key": {
            "type": "string",
            "description": "Its key",
            "example": "token-keepers"
          },
          "name": {
            "type": "string",
            "description": "What people call it",
            "example": "Token keepers"
          },
          "description": {
            "type": "string",
            "description": "What it is for",
            "example": "Looks after service tokens"
          },
          "policy": {
            "type": "array",
            "description": "Its rules",
            "items": {
              "$ref": "#/components/schemas/StatementSeed"
            },
            "example": [
              {
                "effect": "allow",
                "resources": [
                  "service-token/*"
                ],
                "actions": [
                  "*"
                ]
              }
            ]
          },
          "basePermissions": {
            "$ref": "#/components/schemas/BasePermissions"
          },
          "resourceCategory": {
            "$ref": "#/components/schemas/ResourceCategory"
          }
        }
      },
      "StatementSeed": {
        "type": "object",
        "description": "One rule of a policy, with one of `resources` and `notResources`, and one of `actions` and `notActions`",
        "additionalProperties": false,
        "required": [
          "effect"
        ],
        "properties": {
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "deny"
            ],
            "description": "What it does",
            "example": "allow"
          },
          "resources": {
            "type": "array",
            "description": "Where it applies",
            "items": {
              "type": "string"
            },
            "example": [
              "member/*:token/*"
            ]
          },
          "notResources": {
            "type": "array",
            "description": "Where it does not apply",
            "items": {
              "type": "string"
            },
            "example": [
              "service-token/671f0c2ab7e4d20f6a1c9e31"
            ]
          },
          "actions": {
            "type": "array",
            "description": "What it is about",
            "items": {
              "type": "string"
            },
            "example": [
              "createAccessToken",
              "updateAccessToken*"
            ]
          },
          "notActions": {
            "type": "array",
            "description": "What it is not about",
            "items": {
              "type": "string"
            },
            "example": [
              "deleteAccessToken"
            ]
          }
        }
      },
      "PolicySeed": {
        "type": "object",
        "description": "A policy as it was when something was granted",
        "additionalProperties": false,
        "required": [
          "statements"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The name of the custom role that it came from",
            "example": "Token keepers"
          },
          "statements": {
            "type": "array",
            "description": "Its rules",
            "items": {
              "$ref": "#/components/schemas/StatementSeed"
            },
            "example": [
              {
                "effect": "allow",
                "resources": [
                  "service-token/*"
                ],
                "actions": [
                  "*"
                ]
              }
            ]
          }
        }
      },
      "TokenSeed": {
        "type": "object",
        "description": "A token with one of `role`, `customRoleIds` and `inlineRole`, and one of `key` and `keyHash`. What the API shows of a token can be pasted here",
        "additionalProperties": false,
        "properties": {
          "_id": {
            "$ref": "#/components/schemas/Id"
          },
          "memberId": {
            "type": "string",
            "description": "The id or the e-mail address of the member who made it, the first of the account if not given",
            "example": "mira@example.com"
          },
          "name": {
            "type": "string",
            "description": "What people call it",
            "example": "nightly build"
          },
          "description": {
            "type": "string",
            "description": "What it is for",
            "example": "Reads flags for the nightly build"
          },
          "role": {
            "$ref": "#/components/schemas/TokenRole"
          },
          "customRoleIds": {
            "type": "array",
            "description": "Keys or ids of custom roles",
            "items": {
              "type": "string"
            },
            "example": [
              "token-keepers"
            ]
          },
          "inlineRole": {
            "type": "array",
            "description": "A policy of its own",
            "items": {
              "$ref": "#/components/schemas/StatementSeed"
            },
            "example": [
              {
                "effect": "allow",
                "resources": [
                  "proj/*"
                ],
                "actions": [
                  "*"
                ]
              }
            ]
          },
          "serviceToken": {
            "type": "boolean",
            "description": "Whether it belongs to no member, false if not given",
            "example": true
          },
          "defaultApiVersion": {
            "type": "integer",
            "enum": [
              20160426,
              20191212,
              20210729,
              20220603,
              20240415
            ],
            "description": "The version for requests without an `LD-API-Version` header, the latest if not given",
            "example": 20240415
          },
          "creationDate": {
            "description": "When it was made",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "lastModified": {
            "description": "When it was last changed or reset",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "lastUsed": {
            "description": "When a key of it last called the API",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767312000000
          },
          "key": {
            "$ref": "#/components/schemas/Key"
          },
          "keyHash": {
            "$ref": "#/components/schemas/KeyHash"
          },
          "token": {
            "$ref": "#/components/schemas/LastFour"
          },
          "oldKeys": {
            "type": "array",
            "description": "The keys from before its resets that were given time, oldest first",
            "items": {
              "$ref": "#/components/schemas/OldKeySeed"
            },
            "example": [
              {
                "key": "api-00000000-0000-4000-8000-000000000002",
                "expiresAt": 1767229200000
              }
            ]
          },
          "grantedWithin": {
            "type": "array",
            "description": "Of a service token, what its creator could do then: layers of policies, each of which has to allow. What the member of the token may do if not given",
            "items": {
              "type": "array",
              "description": "One layer, in which the most permissive policy wins",
              "items": {
                "$ref": "#/components/schemas/PolicySeed"
              }
            },
            "example": [
              [
                {
                  "statements": [
                    {
                      "effect": "allow",
                      "resources": [
                        "service-token/*"
                      ],
                      "actions": [
                        "*"
                      ]
                    }
                  ]
                }
              ]
            ]
          },
          "ownerId": {
            "type": "string",
            "description": "Ignored",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "_member": {
            "type": "object",
            "additionalProperties": true,
            "description": "Ignored",
            "example": {
              "role": "owner"
            }
          },
          "_links": {
            "type": "object",
            "additionalProperties": true,
            "description": "Ignored",
            "example": {}
          }
        }
      },
      "OldKeySeed": {
        "type": "object",
        "description": "A key from before a reset, with one of `key` and `keyHash`",
        "additionalProperties": false,
        "required": [
          "expiresAt"
        ],
        "properties": {
          "key": {
            "$ref": "#/components/schemas/Key"
          },
          "keyHash": {
            "$ref": "#/components/schemas/KeyHash"
          },
          "token": {
            "$ref": "#/components/schemas/LastFour"
          },
          "expiresAt": {
            "description": "When it stops working",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767229200000
          }
        }
      },
      "Id": {
        "type": "string",
        "pattern": "^[0-9a-f]{24}$",
        "description": "Its id, 24 lower-case hexadecimal digits, made up if not given",
        "example": "5f0c2ab7e4d20f6a1c9e3000"
      },
      "Key": {
        "type": "string",
        "pattern": "^api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
        "description": "The whole key, `api-` and a version 4 UUID in lower case. Never exported. Made up for a token of a new account that has neither this nor `keyHash`",
        "example": "api-00000000-0000-4000-8000-000000000001"
      },
      "KeyHash": {
        "type": "string",
        "pattern": "^[0-9a-f]{64}$",
        "description": "The SHA-256 of the key in lower-case hexadecimal digits",
        "example": "e841b0a8ff470071e9a106483b191efb6850eec0dcf4bfc4d5283f36b2497d9a"
      },
      "LastFour": {
        "type": "string",
        "pattern": "^[0-9a-f]{4}$",
        "description": "The last four characters of the key. Must be there beside `keyHash`",
        "example": "0001"
      },
      "MemberRole": {
        "type": "string",
        "enum": [
          "reader",
          "writer",
          "admin",
          "owner",
          "no_access"
        ],
        "description": "The built-in role, in effect while there is no custom one",
        "example": "owner"
      },
      "TokenRole": {
        "type": "string",
        "enum": [
          "reader",
          "writer",
          "admin"
        ],
        "description": "The built-in role",
        "example": "reader"
      },
      "BasePermissions": {
        "type": "string",
        "enum": [
          "reader",
          "no_access"
        ],
        "description": "What a custom role lets people view, no_access if not given",
        "example": "no_access"
      },
      "ResourceCategory": {
        "type": "string",
        "enum": [
          "organization",
          "project",
          "any"
        ],
        "description": "What a custom role is filed under. Changes nothing",
        "example": "any"
      },
      "Milliseconds": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 8640000000000000,
        "description": "A moment in milliseconds since 1970",
        "example": 1767225600000
      },
      "Instant": {
        "description": "A moment, in milliseconds since 1970 or as ISO 8601 text. A date alone is its midnight, and a time without a zone is UTC",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Milliseconds"
          },
          {
            "type": "string"
          }
        ],
        "example": "2026-01-01T12:30:00Z"
      },
      "Duration": {
        "description": "A length of time, in milliseconds or as text such as `250ms`, `30s`, `1h30m` and `2d`",
        "oneOf": [
          {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "maximum": 8640000000000000
          },
          {
            "type": "string"
          }
        ],
        "example": "1h30m"
      },
      "ClockSetting": {
        "description": "How a clock is set. One that says only `now` stands still",
        "oneOf": [
          {
            "$ref": "#/components/schemas/FrozenClock"
          },
          {
            "$ref": "#/components/schemas/OffsetClock"
          },
          {
            "$ref": "#/components/schemas/RealClock"
          }
        ],
        "example": {
          "mode": "frozen",
          "now": 1767225600000
        }
      },
      "FrozenClock": {
        "type": "object",
        "description": "A clock that stands still",
        "additionalProperties": false,
        "required": [
          "now"
        ],
        "properties": {
          "mode": {
            "type": "string",
            "enum": [
              "frozen"
            ],
            "description": "The kind of clock, this one if not given",
            "example": "frozen"
          },
          "now": {
            "$ref": "#/components/schemas/Instant"
          }
        }
      },
      "OffsetClock": {
        "type": "object",
        "description": "A clock that runs ahead of real time or behind it",
        "additionalProperties": false,
        "required": [
          "mode",
          "offset"
        ],
        "properties": {
          "mode": {
            "type": "string",
            "enum": [
              "offset"
            ],
            "description": "The kind of clock",
            "example": "offset"
          },
          "offset": {
            "type": "integer",
            "format": "int64",
            "minimum": -8640000000000000,
            "maximum": 8640000000000000,
            "description": "How far it is ahead, in milliseconds",
            "example": 3600000
          }
        }
      },
      "RealClock": {
        "type": "object",
        "description": "A clock that shows real time",
        "additionalProperties": false,
        "required": [
          "mode"
        ],
        "properties": {
          "mode": {
            "type": "string",
            "enum": [
              "real"
            ],
            "description": "The kind of clock",
            "example": "real"
          }
        }
      },
      "Clock": {
        "type": "object",
        "description": "What a clock shows",
        "required": [
          "now",
          "mode"
        ],
        "properties": {
          "now": {
            "description": "The time",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "mode": {
            "type": "string",
            "enum": [
              "real",
              "offset",
              "frozen"
            ],
            "description": "The kind of clock",
            "example": "frozen"
          }
        }
      },
      "ClockSet": {
        "type": "object",
        "description": "Where to set a clock",
        "additionalProperties": false,
        "required": [
          "now"
        ],
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Instant"
          },
          "mode": {
            "type": "string",
            "enum": [
              "frozen",
              "offset"
            ],
            "description": "Whether it stands still there or runs on from there, frozen if not given",
            "example": "frozen"
          }
        }
      },
      "ClockAdvance": {
        "type": "object",
        "description": "How far to move a clock forward",
        "additionalProperties": false,
        "required": [
          "by"
        ],
        "properties": {
          "by": {
            "$ref": "#/components/schemas/Duration"
          }
        }
      },
      "FaultSpec": {
        "type": "object",
        "description": "A fault as it is asked for. It has a `delay`, or one of `respond` and `connection`, or both. The other fields say when it fires; without them it fires on every request",
        "additionalProperties": false,
        "properties": {
          "match": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "after": {
            "type": "integer",
            "minimum": 0,
            "description": "How many matching requests to let pass first",
            "example": 1
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "description": "How often it fires at most, without end if not given",
            "example": 2
          },
          "every": {
            "type": "integer",
            "minimum": 1,
            "description": "It fires on each n-th matching request only",
            "example": 3
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How likely it fires on a request that the other fields leave to it",
            "example": 0.5
          },
          "randomSeed": {
            "description": "Makes chance repeat itself",
            "oneOf": [
              {
                "type": "integer"
              },
              {
                "type": "string"
              }
            ],
            "example": 42
          },
          "ttl": {
            "description": "How long it lasts, on the clock of the account or, for a fault of the server, on the server's",
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "example": "10m"
          },
          "delay": {
            "description": "How long the request waits, in real time and for an hour at most",
            "oneOf": [
              {
                "$ref": "#/components/schemas/DelayRange"
              },
              {
                "type": "integer",
                "format": "int64",
                "minimum": 0,
                "maximum": 3600000
              },
              {
                "type": "string"
              }
            ],
            "example": "250ms"
          },
          "respond": {
            "$ref": "#/components/schemas/FaultResponse"
          },
          "connection": {
            "$ref": "#/components/schemas/ConnectionFault"
          }
        }
      },
      "FaultMatch": {
        "type": "object",
        "description": "The requests that a fault meets, those that agree with every field that is given",
        "additionalProperties": false,
        "properties": {
          "operationId": {
            "$ref": "#/components/schemas/OperationId"
          },
          "method": {
            "type": "string",
            "enum": [
              "GET",
              "POST",
              "PATCH",
              "PUT",
              "DELETE",
              "OPTIONS",
              "HEAD"
            ],
            "description": "The method, in upper or lower case. `GET` does not match a HEAD request",
            "example": "GET"
          },
          "path": {
            "type": "string",
            "description": "The path without its query; `*` stands for any run of characters",
            "example": "/api/v2/tokens/*"
          },
          "tokenId": {
            "type": "string",
            "description": "The token that calls",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          }
        }
      },
      "OperationId": {
        "type": "string",
        "enum": [
          "getRoot",
          "getOpenapiSpec",
          "getVersions",
          "getCallerIdentity",
          "getAccount",
          "getTokens",
          "postToken",
          "getToken",
          "patchToken",
          "deleteToken",
          "resetToken",
          "getMembers",
          "getMember",
          "getCustomRoles",
          "postCustomRole",
          "getCustomRole",
          "patchCustomRole",
          "deleteCustomRole"
        ],
        "description": "An operation of the emulated API",
        "example": "getToken"
      },
      "FaultResponse": {
        "type": "object",
        "description": "What is answered instead",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "integer",
            "minimum": 200,
            "maximum": 599,
            "description": "The status",
            "example": 429
          },
          "headers": {
            "type": "object",
            "description": "Headers",
            "additionalProperties": {
              "type": "string"
            },
            "example": {
              "Retry-After": "10"
            }
          },
          "body": {
            "description": "The body, text as it is and anything else as JSON. Without one, a status that the emulated API knows answers with its error document",
            "example": {
              "code": "rate_limited",
              "message": "Too many requests in this window"
            }
          }
        }
      },
      "DelayRange": {
        "type": "object",
        "description": "Any delay in between, both ends included",
        "additionalProperties": false,
        "required": [
          "min",
          "max"
        ],
        "properties": {
          "min": {
            "$ref": "#/components/schemas/Duration"
          },
          "max": {
            "$ref": "#/components/schemas/Duration"
          }
        }
      },
      "ConnectionFault": {
        "type": "string",
        "enum": [
          "reset",
          "empty",
          "truncate",
          "garbage",
          "hang",
          "drip"
        ],
        "description": "What becomes of the connection: reset, closed without an answer, closed in the middle of one, fed with what is not HTTP, left without an answer, answered bit by bit",
        "example": "reset"
      },
      "Fault": {
        "type": "object",
        "description": "A fault and what became of it so far",
        "required": [
          "_id",
          "createdAt",
          "matched",
          "fired",
          "state"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "Its id",
            "example": "671f0c2ab7e4d20f6a1c9e40"
          },
          "match": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "after": {
            "type": "integer",
            "minimum": 0,
            "description": "How many matching requests to let pass first",
            "example": 1
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "description": "How often it fires at most, without end if not given",
            "example": 2
          },
          "every": {
            "type": "integer",
            "minimum": 1,
            "description": "It fires on each n-th matching request only",
            "example": 3
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "How likely it fires on a request that the other fields leave to it",
            "example": 0.5
          },
          "randomSeed": {
            "description": "Makes chance repeat itself",
            "oneOf": [
              {
                "type": "integer"
              },
              {
                "type": "string"
              }
            ],
            "example": 42
          },
          "ttl": {
            "type": "integer",
            "format": "int64",
            "description": "How long it lasts, in milliseconds",
            "example": 600000
          },
          "delay": {
            "description": "How long a request waits, in milliseconds of real time",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "min",
                  "max"
                ],
                "properties": {
                  "min": {
                    "type": "integer",
                    "format": "int64",
                    "description": "At least",
                    "example": 100
                  },
                  "max": {
                    "type": "integer",
                    "format": "int64",
                    "description": "At most",
                    "example": 250
                  }
                }
              },
              {
                "type": "integer",
                "format": "int64"
              }
            ],
            "example": 250
          },
          "respond": {
            "$ref": "#/components/schemas/FaultResponse"
          },
          "connection": {
            "$ref": "#/components/schemas/ConnectionFault"
          },
          "createdAt": {
            "description": "When it was added",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "matched": {
            "type": "integer",
            "description": "How many requests it met while it was active",
            "example": 3
          },
          "fired": {
            "type": "integer",
            "description": "How many of them it changed",
            "example": 2
          },
          "state": {
            "type": "string",
            "enum": [
              "active",
              "exhausted",
              "expired"
            ],
            "description": "Exhausted once it fired as often as `times` says, expired once it outlived its `ttl`",
            "example": "exhausted"
          }
        }
      },
      "FaultList": {
        "type": "object",
        "description": "Faults",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "The faults, in the order in which they are tried",
            "items": {
              "$ref": "#/components/schemas/Fault"
            }
          }
        }
      },
      "RateLimit": {
        "type": "object",
        "description": "How many requests are allowed in ten seconds. What is not given is unlimited",
        "additionalProperties": false,
        "properties": {
          "global": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "Of an account",
            "example": 100
          },
          "route": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "Of one operation",
            "example": 20
          },
          "token": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "Of one token",
            "example": 50
          }
        }
      },
      "RequestEntry": {
        "type": "object",
        "description": "A request to the emulated API and how it ended. Never its body, never a key",
        "required": [
          "_id",
          "at",
          "accountId",
          "tokenId",
          "operationId",
          "method",
          "path",
          "status",
          "durationMs"
        ],
        "properties": {
          "_id": {
            "type": "integer",
            "description": "Its number in the journal, counted up from 1",
            "example": 17
          },
          "at": {
            "description": "When it was, on the clock of its account",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "accountId": {
            "type": "string",
            "nullable": true,
            "description": "The account of its key, null without a key that the server knows, living or dead",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "tokenId": {
            "type": "string",
            "nullable": true,
            "description": "The token of its key, null without a key that the server knows, living or dead",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "operationId": {
            "type": "string",
            "nullable": true,
            "description": "The operation, null for none",
            "example": "getToken"
          },
          "method": {
            "type": "string",
            "description": "The method",
            "example": "GET"
          },
          "path": {
            "type": "string",
            "description": "The path without its query",
            "example": "/api/v2/tokens"
          },
          "query": {
            "type": "string",
            "description": "What follows the question mark",
            "example": "limit=2&offset=2"
          },
          "status": {
            "type": "integer",
            "nullable": true,
            "description": "The status, null when the connection was cut before an answer",
            "example": 401
          },
          "durationMs": {
            "type": "number",
            "description": "How long it took, in milliseconds of real time",
            "example": 0.8
          },
          "refusal": {
            "$ref": "#/components/schemas/RequestRefusal"
          },
          "hints": {
            "type": "array",
            "description": "What may surprise the sender of a successful request elsewhere",
            "items": {
              "$ref": "#/components/schemas/RequestHint"
            },
            "example": [
              {
                "code": "legacy-reset",
                "message": "LaunchDarkly has deprecated resets",
                "refusedByReal": false
              }
            ]
          },
          "fault": {
            "type": "string",
            "description": "The id of the fault that changed it",
            "example": "671f0c2ab7e4d20f6a1c9e40"
          }
        }
      },
      "RequestRefusal": {
        "type": "object",
        "description": "Why a request was refused",
        "required": [
          "code",
          "rule",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "The code in the answer",
            "example": "unauthorized"
          },
          "message": {
            "type": "string",
            "description": "The message in the answer",
            "example": "Invalid access token"
          },
          "rule": {
            "type": "string",
            "description": "The rule behind it",
            "example": "no token has the key ending in 0002"
          },
          "remedy": {
            "type": "string",
            "description": "What would probably help",
            "example": "Create another token."
          }
        }
      },
      "RequestHint": {
        "type": "object",
        "description": "Something about a successful request that may surprise its sender elsewhere",
        "required": [
          "code",
          "message",
          "refusedByReal"
        ],
        "properties": {
          "code": {
            "type": "string",
            "enum": [
              "reset-without-content-type",
              "legacy-reset",
              "reset-of-expired-token",
              "statement-matches-nothing",
              "old-api-version",
              "expiry-looks-like-seconds"
            ],
            "description": "The kind of hint",
            "example": "legacy-reset"
          },
          "message": {
            "type": "string",
            "description": "The hint as a sentence",
            "example": "LaunchDarkly has deprecated resets"
          },
          "refusedByReal": {
            "type": "boolean",
            "description": "Whether LaunchDarkly's own API is known to refuse such a request",
            "example": false
          }
        }
      },
      "RequestList": {
        "type": "object",
        "description": "Requests",
        "required": [
          "items",
          "totalCount"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "The requests, newest first",
            "items": {
              "$ref": "#/components/schemas/RequestEntry"
            }
          },
          "totalCount": {
            "type": "integer",
            "description": "How many match, in this list or not",
            "example": 17
          }
        }
      },
      "Count": {
        "type": "object",
        "description": "A number of requests",
        "required": [
          "count"
        ],
        "properties": {
          "count": {
            "type": "integer",
            "description": "How many match",
            "example": 2
          }
        }
      },
      "SnapshotList": {
        "type": "object",
        "description": "Snapshots",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "The snapshots, oldest first",
            "items": {
              "$ref": "#/components/schemas/Snapshot"
            }
          }
        }
      },
      "Snapshot": {
        "type": "object",
        "description": "A state that is kept in memory",
        "required": [
          "name",
          "createdAt"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name",
            "example": "before-rotation"
          },
          "createdAt": {
            "description": "When it was taken, on the clock of what is in it",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          }
        }
      },
      "EventList": {
        "type": "object",
        "description": "Changes",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "The changes, newest first",
            "items": {
              "$ref": "#/components/schemas/Event"
            }
          }
        }
      },
      "Event": {
        "type": "object",
        "description": "A change and who made it",
        "required": [
          "_id",
          "date",
          "accountId",
          "memberId",
          "tokenId",
          "accesses",
          "before",
          "after"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The id of the change",
            "example": "671f0c2ab7e4d20f6a1c9e50"
          },
          "date": {
            "description": "When it was, on the clock of the account",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "accountId": {
            "type": "string",
            "description": "The account",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "memberId": {
            "type": "string",
            "nullable": true,
            "description": "The member who made it, null for a service token and for the control plane",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "tokenId": {
            "type": "string",
            "nullable": true,
            "description": "The token that made it, null for the control plane",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "accesses": {
            "type": "array",
            "description": "What was done",
            "items": {
              "$ref": "#/components/schemas/EventAccess"
            },
            "example": [
              {
                "action": "resetAccessToken",
                "resource": "service-token/671f0c2ab7e4d20f6a1c9e31"
              }
            ]
          },
          "before": {
            "description": "How it looked before, null for something new. Without secrets",
            "example": null
          },
          "after": {
            "description": "How it looks since, null for something deleted. Without secrets",
            "example": {
              "_id": "671f0c2ab7e4d20f6a1c9e31",
              "name": "nightly build",
              "token": "0001"
            }
          }
        }
      },
      "EventAccess": {
        "type": "object",
        "description": "An action and where it was done",
        "required": [
          "action",
          "resource"
        ],
        "properties": {
          "action": {
            "type": "string",
            "description": "The action",
            "example": "resetAccessToken"
          },
          "resource": {
            "type": "string",
            "description": "Where",
            "example": "service-token/671f0c2ab7e4d20f6a1c9e31"
          }
        }
      },
      "AccountList": {
        "type": "object",
        "description": "Accounts",
        "required": [
          "items"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "The accounts, oldest first",
            "items": {
              "$ref": "#/components/schemas/AccountSummary"
            }
          }
        }
      },
      "AccountSummary": {
        "type": "object",
        "description": "An account in numbers",
        "required": [
          "_id",
          "organization",
          "membersCount",
          "rolesCount",
          "tokensCount"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The account's id",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "organization": {
            "type": "string",
            "description": "The name of the organization",
            "example": "Example Ltd"
          },
          "membersCount": {
            "type": "integer",
            "description": "How many members it has, removed ones too",
            "example": 4
          },
          "rolesCount": {
            "type": "integer",
            "description": "How many custom roles it has",
            "example": 1
          },
          "tokensCount": {
            "type": "integer",
            "description": "How many tokens it has",
            "example": 2
          }
        }
      },
      "Account": {
        "type": "object",
        "description": "An account and what is in it",
        "required": [
          "_id",
          "organization",
          "members",
          "roles",
          "tokens",
          "tokensCount"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The account's id",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "organization": {
            "type": "string",
            "description": "The name of the organization",
            "example": "Example Ltd"
          },
          "serviceTokenLimit": {
            "type": "integer",
            "description": "How many service tokens it may have",
            "example": 200
          },
          "members": {
            "type": "array",
            "description": "The members, oldest first, removed ones too",
            "items": {
              "$ref": "#/components/schemas/Member"
            }
          },
          "roles": {
            "type": "array",
            "description": "The custom roles, oldest first",
            "items": {
              "$ref": "#/components/schemas/Role"
            }
          },
          "tokens": {
            "type": "array",
            "description": "One page of the tokens, newest first",
            "items": {
              "$ref": "#/components/schemas/AccountToken"
            }
          },
          "tokensCount": {
            "type": "integer",
            "description": "How many tokens it has",
            "example": 2
          }
        }
      },
      "AccountCreated": {
        "type": "object",
        "description": "A new account and its keys, shown this once",
        "required": [
          "_id",
          "organization",
          "members",
          "roles",
          "token",
          "tokens"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The account's id",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "organization": {
            "type": "string",
            "description": "The name of the organization",
            "example": "Example Ltd"
          },
          "members": {
            "type": "array",
            "description": "The members, oldest first, removed ones too",
            "items": {
              "$ref": "#/components/schemas/Member"
            }
          },
          "roles": {
            "type": "array",
            "description": "The custom roles, oldest first",
            "items": {
              "$ref": "#/components/schemas/Role"
            }
          },
          "token": {
            "type": "object",
            "nullable": true,
            "description": "The first admin token of `tokens`, else the first of them, null without one",
            "required": [
              "_id",
              "token"
            ],
            "properties": {
              "_id": {
                "type": "string",
                "description": "The token's id",
                "example": "671f0c2ab7e4d20f6a1c9e31"
              },
              "token": {
                "type": "string",
                "description": "Its whole key",
                "example": "api-00000000-0000-4000-8000-000000000001"
              }
            }
          },
          "tokens": {
            "type": "array",
            "description": "The tokens in the order of the document, without those that were given as a hash",
            "items": {
              "$ref": "#/components/schemas/CreatedToken"
            }
          }
        }
      },
      "CreatedToken": {
        "type": "object",
        "description": "A token of a new account",
        "required": [
          "_id",
          "token"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The token's id",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "name": {
            "type": "string",
            "description": "What people call it, if anything",
            "example": "nightly build"
          },
          "token": {
            "type": "string",
            "description": "Its whole key",
            "example": "api-00000000-0000-4000-8000-000000000001"
          }
        }
      },
      "Member": {
        "type": "object",
        "description": "A member of an account",
        "required": [
          "_id",
          "email",
          "firstName",
          "lastName",
          "role",
          "customRoles",
          "creationDate",
          "removed"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The member's id",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "email": {
            "type": "string",
            "description": "E-mail address",
            "example": "mira@example.com"
          },
          "firstName": {
            "type": "string",
            "description": "First name, or empty",
            "example": "Mira"
          },
          "lastName": {
            "type": "string",
            "description": "Last name, or empty",
            "example": "Okafor"
          },
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "customRoles": {
            "type": "array",
            "description": "The ids of the custom roles, which take the place of the role",
            "items": {
              "type": "string"
            },
            "example": [
              "5f0c2ab7e4d20f6a1c9e3002"
            ]
          },
          "creationDate": {
            "description": "When the account got the member",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1735689600000
          },
          "removed": {
            "type": "boolean",
            "description": "Whether the member has left",
            "example": false
          }
        }
      },
      "MemberPatch": {
        "type": "object",
        "description": "What to change of a member, at least one field. What is not given stays",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "customRoles": {
            "type": "array",
            "description": "Keys or ids of all the custom roles the member shall have",
            "items": {
              "type": "string"
            },
            "example": [
              "token-keepers"
            ]
          }
        }
      },
      "Role": {
        "type": "object",
        "description": "A custom role of an account",
        "required": [
          "_id",
          "key",
          "name",
          "description",
          "policy",
          "basePermissions"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The role's id",
            "example": "5f0c2ab7e4d20f6a1c9e3002"
          },
          "key": {
            "type": "string",
            "description": "Its key",
            "example": "token-keepers"
          },
          "name": {
            "type": "string",
            "description": "What people call it",
            "example": "Token keepers"
          },
          "description": {
            "type": "string",
            "description": "What it is for, or empty",
            "example": "Looks after service tokens"
          },
          "policy": {
            "type": "array",
            "description": "Its rules",
            "items": {
              "$ref": "#/components/schemas/StatementSeed"
            },
            "example": [
              {
                "effect": "allow",
                "resources": [
                  "service-token/*"
                ],
                "actions": [
                  "*"
                ]
              }
            ]
          },
          "basePermissions": {
            "$ref": "#/components/schemas/BasePermissions"
          },
          "resourceCategory": {
            "$ref": "#/components/schemas/ResourceCategory"
          }
        }
      },
      "AccountToken": {
        "type": "object",
        "description": "A token of an account. What is not required is left out when empty",
        "required": [
          "_id",
          "memberId",
          "serviceToken",
          "defaultApiVersion",
          "creationDate",
          "lastModified",
          "token",
          "keys"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The token's id",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "memberId": {
            "type": "string",
            "description": "The id of the member who made it",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "name": {
            "type": "string",
            "description": "What people call it",
            "example": "nightly build"
          },
          "description": {
            "type": "string",
            "description": "What it is for",
            "example": "Reads flags for the nightly build"
          },
          "role": {
            "$ref": "#/components/schemas/TokenRole"
          },
          "customRoleIds": {
            "type": "array",
            "description": "The ids of its custom roles, if it has these instead of a role",
            "items": {
              "type": "string"
            },
            "example": [
              "5f0c2ab7e4d20f6a1c9e3002"
            ]
          },
          "inlineRole": {
            "type": "array",
            "description": "Its own policy, if it has this instead of a role",
            "items": {
              "$ref": "#/components/schemas/StatementSeed"
            },
            "example": [
              {
                "effect": "allow",
                "resources": [
                  "proj/*"
                ],
                "actions": [
                  "*"
                ]
              }
            ]
          },
          "serviceToken": {
            "type": "boolean",
            "description": "Whether it belongs to no member",
            "example": false
          },
          "defaultApiVersion": {
            "type": "integer",
            "description": "The version for requests without an `LD-API-Version` header",
            "example": 20240415
          },
          "creationDate": {
            "description": "When it was made",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "lastModified": {
            "description": "When it was last changed or reset",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767225600000
          },
          "lastUsed": {
            "description": "When a key of it last called the API",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767312000000
          },
          "token": {
            "type": "string",
            "description": "The last four characters of the current key",
            "example": "0001"
          },
          "keys": {
            "type": "array",
            "description": "Its keys, newest first",
            "items": {
              "$ref": "#/components/schemas/TokenKey"
            }
          }
        }
      },
      "TokenKey": {
        "type": "object",
        "description": "A key of a token",
        "required": [
          "token",
          "state",
          "current"
        ],
        "properties": {
          "token": {
            "type": "string",
            "description": "Its last four characters",
            "example": "0002"
          },
          "state": {
            "type": "string",
            "enum": [
              "alive",
              "expired",
              "revoked"
            ],
            "description": "Whether it works now",
            "example": "alive"
          },
          "current": {
            "type": "boolean",
            "description": "Whether it is the one of the last create or reset",
            "example": false
          },
          "expiresAt": {
            "description": "When it stops working, if a reset gave it time",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767229200000
          }
        }
      },
      "Health": {
        "type": "object",
        "description": "How the server is",
        "required": [
          "status",
          "version"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ok"
            ],
            "description": "Well",
            "example": "ok"
          },
          "version": {
            "type": "string",
            "description": "The version of the emulator",
            "example": "1.0.0"
          }
        }
      },
      "Error": {
        "type": "object",
        "description": "What went wrong, in the shape of the emulated API's errors",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "invalid_request"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "the body is not valid JSON"
          }
        },
        "example": {
          "code": "invalid_request",
          "message": "the body is not valid JSON"
        }
      }
    }
  }
}
