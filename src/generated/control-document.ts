// Generated from openapi/control.yaml by scripts/generate.mjs, do not edit.

/** openapi/control.yaml as it is served. */
export const controlDocument: Readonly<Record<string, unknown>> = {
  "openapi": "3.0.3",
  "info": {
    "title": "ld-tokens-emulator control API",
    "version": "1.0",
    "description": "Controls for tests: accounts, reset, state, snapshots, the clock, faults, the request log, rate limits and the log of changes. `/_emulator` controls the server, `/_emulator/accounts/{accountId}` one account. These requests are not in the request log, and neither faults nor rate limits apply to them. HEAD works wherever GET does, with the same status and headers and without a body."
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {},
    {
      "ControlToken": []
    }
  ],
  "tags": [
    {
      "name": "Server",
      "description": "The health of the server and its documents."
    },
    {
      "name": "Accounts",
      "description": "Organizations that share nothing, so that tests can run in parallel."
    },
    {
      "name": "State",
      "description": "Reset, snapshots, export and import."
    },
    {
      "name": "Clock",
      "description": "The clock of expiries, dates and rate limits."
    },
    {
      "name": "Faults",
      "description": "Delays, error responses and broken connections for selected requests."
    },
    {
      "name": "Requests",
      "description": "The request log, which also says why a request was refused."
    },
    {
      "name": "Rate limit",
      "description": "Limits on requests in ten seconds."
    },
    {
      "name": "Events",
      "description": "The log of changes and who made them."
    }
  ],
  "paths": {
    "/_emulator/health": {
      "get": {
        "operationId": "getHealth",
        "summary": "Liveness",
        "description": "Responds as long as the process runs. Needs no control token, and any Host or none is accepted.",
        "tags": [
          "Server"
        ],
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Health"
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
        "summary": "Readiness",
        "description": "Responds with 200 when the database is open and the seed is loaded. Needs no control token, and any Host or none is accepted.",
        "tags": [
          "Server"
        ],
        "security": [],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Health"
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
        "description": "The OpenAPI document of the control API as JSON. Needs no control token.",
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
    "/_emulator/ca.pem": {
      "get": {
        "operationId": "getAuthority",
        "summary": "The authority of the certificate",
        "description": "The certificate of the authority that signed the server's, if the server made it (`--tls`). Clients that trust it can use https. Needs no control token, and can be read under every host name.",
        "tags": [
          "Server"
        ],
        "security": [],
        "responses": {
          "200": {
            "description": "The certificate",
            "content": {
              "application/x-pem-file": {
                "schema": {
                  "type": "string"
                }
              }
            }
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
    "/_emulator/accounts": {
      "get": {
        "operationId": "listAccounts",
        "summary": "List accounts",
        "description": "All accounts of the server, each with the number of its members, custom roles and tokens.",
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
        "description": "Creates an account that shares nothing with the others. Without a body, or with an empty document, it has four built-in members and a personal admin token of the owner. A missing key is generated. Only this response contains the full keys.",
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
        "description": "Deletes the account with everything in it. Its keys are unknown from the next request on.",
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
        "description": "Sets the role or the custom roles of a member, immediately also for the member's personal tokens.",
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
        "description": "Removes a member from the account. The personal tokens remain, and their next request is refused.",
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
    "/_emulator/shutdown": {
      "post": {
        "operationId": "shutdown",
        "summary": "End the server",
        "description": "Ends a server that the command `start` serves, as SIGTERM does: it stops listening, gives running requests five seconds, and exits with code 0. A request with an `Origin` header is refused. Without a control token both ends of the connection must be loopback, also with `--open-control`. In the library and under `exec` it is a 409.",
        "tags": [
          "Server"
        ],
        "responses": {
          "202": {
            "$ref": "#/components/responses/Accepted"
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
            "$ref": "#/components/responses/NotByShutdown"
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
        "description": "Restores the state right after seeding, with the same ids and keys, completely or not at all. Clears the request logs, events and snapshots, and restarts the sequence of `--id-seed`.",
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
        "description": "Exports the state as a document that can be loaded again. It has hashes in place of keys, and no request log or events.",
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
        "description": "Replaces the state with the document, completely or not at all.",
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
        "description": "Saves the state under this name, in memory. It replaces a snapshot of the same name.",
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
        "description": "Deletes the snapshot.",
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
        "summary": "Restore a snapshot",
        "description": "Restores the state of the snapshot, completely or not at all. The snapshot remains.",
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
        "description": "The time and the mode of the server's clock. Accounts follow it until their own is set.",
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
        "description": "Sets the clock to any moment, also in the past. It stops there or, with the mode `offset`, runs on.",
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
        "description": "Makes the clock show real time again.",
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
        "description": "Moves the clock forward without waiting. A running clock keeps running.",
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
        "summary": "Clear the request log",
        "description": "Deletes the entries of the request log.",
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
        "description": "The number of requests that match, to verify what a client called.",
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
        "description": "Streams each further request when it ends, until the client or the server closes the connection.",
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
        "description": "The limits of accounts without limits of their own. An empty document means no limit.",
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
        "description": "Replaces all limits and begins new windows.",
        "tags": [
          "Rate limit"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RateLimits"
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
        "description": "Removes the limits of the server. Accounts with limits of their own keep them.",
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
        "description": "The changes in all accounts, newest first.",
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
        "description": "Restores the state of the account right after it was created, with the same ids and keys, completely or not at all. Clears its request log, events and snapshots.",
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
        "description": "Exports the state of the account as a document that can be loaded again. It has hashes in place of keys, and no request log or events.",
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
        "description": "Replaces the state of the account with the document, completely or not at all. The account keeps its id.",
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
        "description": "Saves the state of the account under this name, in memory. It replaces a snapshot of the same name.",
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
        "description": "Deletes the snapshot.",
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
        "summary": "Restore a snapshot of an account",
        "description": "Restores the state of the account in the snapshot, completely or not at all. The snapshot remains.",
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
        "description": "The time and the mode of the account's own clock or, without one, of the server's.",
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
        "description": "Sets a clock of its own for the account, also to the past. It stops there or, with the mode `offset`, runs on.",
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
        "description": "Makes the account follow the clock of the server again.",
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
        "description": "Moves the clock of the account forward without waiting. A running clock keeps running.",
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
        "summary": "Clear the request log of an account",
        "description": "Deletes the entries of the account's request log.",
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
        "description": "The number of requests that match, to verify what a client called.",
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
        "description": "Streams each further request of the account, until the client or the server closes the connection.",
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
        "description": "The limits of the account, its own or those of the server. An empty document means no limit.",
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
        "description": "Replaces all limits of the account, overrides those of the server, and begins new windows.",
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
                "$ref": "#/components/schemas/RateLimits"
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
        "description": "Makes the limits of the server apply again.",
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
        "description": "The changes in the account, newest first.",
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
        "description": "The secret of the option `--control-token`. Without that option, no token is needed."
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
        "description": "The maximum number of items to return, from 1 to 1000, by default 100",
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
        "description": "The number of items to skip",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991,
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
          "title": "an HTTP method",
          "type": "string",
          "pattern": "^[A-Za-z]{1,16}(-[A-Za-z]{1,16})?$",
          "example": "POST"
        }
      },
      "Path": {
        "name": "path",
        "in": "query",
        "description": "Only requests of this path, without a query; `*` matches any characters",
        "schema": {
          "$ref": "#/components/schemas/PathPattern"
        }
      },
      "Status": {
        "name": "status",
        "in": "query",
        "description": "Only requests with this response status",
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
          "minLength": 1,
          "maxLength": 512,
          "example": "671f0c2ab7e4d20f6a1c9e31"
        }
      },
      "Since": {
        "name": "since",
        "in": "query",
        "description": "Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text",
        "schema": {
          "$ref": "#/components/schemas/InstantText"
        }
      }
    },
    "responses": {
      "Done": {
        "description": "Done, without a body"
      },
      "Accepted": {
        "description": "It is going to happen, without a body"
      },
      "Health": {
        "description": "The server is healthy",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Health"
            }
          }
        }
      },
      "State": {
        "description": "The state, with hashes in place of keys",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Seed"
            }
          }
        }
      },
      "AccountState": {
        "description": "The state of the account, with hashes in place of keys",
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
        "description": "The clock",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ClockReading"
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
        "description": "Server-sent events, one for each finished request. `id` is the `_id` of the entry, `data` the entry as JSON",
        "content": {
          "text/event-stream": {
            "schema": {
              "type": "string"
            },
            "x-event-data": {
              "$ref": "#/components/schemas/RequestEntry"
            }
          }
        }
      },
      "RateLimit": {
        "description": "The limits in force",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimits"
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
        "description": "A body, a parameter or a URL that is not accepted. The message names every wrong field",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "invalid_request",
              "message": "mode must be \"frozen\" or \"offset\" (got \"real\")."
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The server has a control token, and this request does not contain it",
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
        "description": "A `Host` or an `Origin` that is not allowed, or a server that others can reach without `--control-token` or `--open-control`. Nothing was changed",
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
        "description": "An id or a key that is already in use. The message names its path in the document",
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
      "NotByShutdown": {
        "description": "The library or `exec` ends this server",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "code": "conflict",
              "message": "the library ends this emulator with close(), and exec ends it after its command"
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
        "description": "Accounts and the settings of the server. A server starts with one, exports one and can load one",
        "additionalProperties": false,
        "required": [
          "version",
          "accounts"
        ],
        "properties": {
          "$schema": {
            "type": "string",
            "description": "Where editors find the schema of this document",
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
            "maxItems": 100,
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
            "$ref": "#/components/schemas/RateLimits"
          }
        }
      },
      "AccountSeed": {
        "type": "object",
        "description": "An account. Without `members` it gets an owner, an admin, a writer and a reader, without `tokens` a personal admin token. Every other value that is left out is generated",
        "additionalProperties": false,
        "properties": {
          "$schema": {
            "type": "string",
            "description": "Where editors find the schema of this document",
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
            "maxLength": 256,
            "description": "The name of the organization",
            "example": "Example Ltd"
          },
          "serviceTokenLimit": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "The maximum number of service tokens, unlimited by default",
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
            "description": "The ids of deleted custom roles that members or tokens of the document may refer to. They are dropped there. Exports of earlier versions have them",
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
            "maxItems": 100,
            "description": "The faults for requests of the account. They are tried before those of the server",
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
            "$ref": "#/components/schemas/RateLimits"
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
            "title": "an e-mail address",
            "type": "string",
            "maxLength": 256,
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "description": "E-mail address",
            "example": "mira@example.com"
          },
          "firstName": {
            "type": "string",
            "maxLength": 256,
            "description": "First name",
            "example": "Mira"
          },
          "lastName": {
            "type": "string",
            "maxLength": 256,
            "description": "Last name",
            "example": "Okafor"
          },
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "customRoles": {
            "type": "array",
            "description": "Keys or ids of custom roles, which replace the role",
            "items": {
              "type": "string",
              "maxLength": 256
            },
            "example": [
              "token-keepers"
            ]
          },
          "creationDate": {
            "description": "When the member was added to the account",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1735689600000
          },
          "removed": {
            "type": "boolean",
            "description": "Whether the member was removed. The personal tokens remain, and requests with them are refused",
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
            "title": "a key of letters, digits, \".\", \"_\" and \"-\" that starts with a letter or a digit,",
            "type": "string",
            "maxLength": 256,
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$",
            "description": "Its key",
            "example": "token-keepers"
          },
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "Its name",
            "example": "Token keepers"
          },
          "description": {
            "type": "string",
            "maxLength": 4096,
            "description": "Its purpose",
            "example": "Manages service tokens"
          },
          "policy": {
            "$ref": "#/components/schemas/Statements"
          },
          "basePermissions": {
            "$ref": "#/components/schemas/BasePermissions"
          },
          "resourceCategory": {
            "$ref": "#/components/schemas/ResourceCategory"
          }
        }
      },
      "Statements": {
        "type": "array",
        "maxItems": 200,
        "description": "The statements of a policy",
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
      "StatementSeed": {
        "type": "object",
        "description": "One statement of a policy, with one of `resources` and `notResources`, and one of `actions` and `notActions`. An empty list counts as absent",
        "additionalProperties": false,
        "required": [
          "effect"
        ],
        "allOf": [
          {
            "title": "either resources or notResources",
            "oneOf": [
              {
                "required": [
                  "resources"
                ],
                "properties": {
                  "resources": {
                    "minItems": 1
                  }
                }
              },
              {
                "required": [
                  "notResources"
                ],
                "properties": {
                  "notResources": {
                    "minItems": 1
                  }
                }
              }
            ]
          },
          {
            "title": "either actions or notActions",
            "oneOf": [
              {
                "required": [
                  "actions"
                ],
                "properties": {
                  "actions": {
                    "minItems": 1
                  }
                }
              },
              {
                "required": [
                  "notActions"
                ],
                "properties": {
                  "notActions": {
                    "minItems": 1
                  }
                }
              }
            ]
          }
        ],
        "properties": {
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "deny"
            ],
            "description": "Whether it allows or denies",
            "example": "allow"
          },
          "resources": {
            "type": "array",
            "maxItems": 200,
            "description": "Specifiers of the resources to which it applies, all of one kind",
            "items": {
              "type": "string",
              "minLength": 1
            },
            "example": [
              "member/*:token/*"
            ]
          },
          "notResources": {
            "type": "array",
            "maxItems": 200,
            "description": "Specifiers of the resources to which it does not apply, all of one kind",
            "items": {
              "type": "string",
              "minLength": 1
            },
            "example": [
              "service-token/671f0c2ab7e4d20f6a1c9e31"
            ]
          },
          "actions": {
            "type": "array",
            "maxItems": 200,
            "description": "The actions to which it applies",
            "items": {
              "type": "string",
              "minLength": 1
            },
            "example": [
              "createAccessToken",
              "updateAccessToken*"
            ]
          },
          "notActions": {
            "type": "array",
            "maxItems": 200,
            "description": "The actions to which it does not apply",
            "items": {
              "type": "string",
              "minLength": 1
            },
            "example": [
              "deleteAccessToken"
            ]
          }
        }
      },
      "PolicySeed": {
        "type": "object",
        "description": "A policy as it was when the service token was created",
        "additionalProperties": false,
        "required": [
          "statements"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 4096,
            "description": "The name of the custom role that contained it",
            "example": "Token keepers"
          },
          "statements": {
            "$ref": "#/components/schemas/Statements"
          }
        }
      },
      "TokenSeed": {
        "type": "object",
        "description": "A token with one of `role`, `customRoleIds` and `inlineRole`, and one of `key` and `keyHash`. A token without any role can change nothing. An empty list counts as absent, so you can paste a token from a response of the emulated API",
        "additionalProperties": false,
        "allOf": [
          {
            "title": "at most one of role, customRoleIds and inlineRole",
            "oneOf": [
              {
                "required": [
                  "role"
                ]
              },
              {
                "required": [
                  "customRoleIds"
                ],
                "properties": {
                  "customRoleIds": {
                    "minItems": 1
                  }
                }
              },
              {
                "required": [
                  "inlineRole"
                ],
                "properties": {
                  "inlineRole": {
                    "minItems": 1
                  }
                }
              },
              {
                "not": {
                  "anyOf": [
                    {
                      "required": [
                        "role"
                      ]
                    },
                    {
                      "required": [
                        "customRoleIds"
                      ],
                      "properties": {
                        "customRoleIds": {
                          "minItems": 1
                        }
                      }
                    },
                    {
                      "required": [
                        "inlineRole"
                      ],
                      "properties": {
                        "inlineRole": {
                          "minItems": 1
                        }
                      }
                    }
                  ]
                }
              }
            ]
          },
          {
            "title": "only one of key and keyHash",
            "not": {
              "required": [
                "key",
                "keyHash"
              ]
            }
          },
          {
            "title": "token, the last four characters of the key, beside keyHash",
            "anyOf": [
              {
                "not": {
                  "required": [
                    "keyHash"
                  ]
                }
              },
              {
                "required": [
                  "token"
                ]
              }
            ]
          }
        ],
        "properties": {
          "_id": {
            "$ref": "#/components/schemas/Id"
          },
          "memberId": {
            "type": "string",
            "maxLength": 256,
            "description": "The id or the e-mail address of the member who created it, by default the first of the account",
            "example": "mira@example.com"
          },
          "name": {
            "type": "string",
            "maxLength": 256,
            "description": "Its name",
            "example": "nightly build"
          },
          "description": {
            "type": "string",
            "maxLength": 4096,
            "description": "Its purpose",
            "example": "Reads flags for the nightly build"
          },
          "role": {
            "$ref": "#/components/schemas/TokenRole"
          },
          "customRoleIds": {
            "type": "array",
            "maxItems": 100,
            "description": "Keys or ids of custom roles",
            "items": {
              "type": "string"
            },
            "example": [
              "token-keepers"
            ]
          },
          "inlineRole": {
            "description": "Its own policy",
            "allOf": [
              {
                "$ref": "#/components/schemas/Statements"
              }
            ],
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
            "description": "Whether it is a service token, which belongs to no member. False by default",
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
            "description": "The version for requests without an `LD-API-Version` header, by default the latest",
            "example": 20240415
          },
          "creationDate": {
            "description": "When it was created",
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
            "description": "When one of its keys last called the API",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767312000000
          },
          "expiry": {
            "description": "When all of its keys stop working, also a time in the past. By default, the token never expires",
            "allOf": [
              {
                "$ref": "#/components/schemas/Instant"
              }
            ],
            "example": "2027-01-01"
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
            "description": "The keys that earlier resets replaced and that have an expiry, oldest first",
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
            "description": "For a service token, the permissions that its creator had then: layers of policies, each of which has to allow an action. By default, the permissions of the member",
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
        "description": "A key that a reset replaced, with one of `key` and `keyHash`",
        "additionalProperties": false,
        "required": [
          "expiresAt"
        ],
        "allOf": [
          {
            "title": "either key or keyHash",
            "oneOf": [
              {
                "required": [
                  "key"
                ]
              },
              {
                "required": [
                  "keyHash"
                ]
              }
            ]
          },
          {
            "title": "token, the last four characters of the key, beside keyHash",
            "anyOf": [
              {
                "not": {
                  "required": [
                    "keyHash"
                  ]
                }
              },
              {
                "required": [
                  "token"
                ]
              }
            ]
          }
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
            "description": "When its window ends, also a time in the past. It stops working earlier if its token expires earlier",
            "allOf": [
              {
                "$ref": "#/components/schemas/Instant"
              }
            ],
            "example": "2026-01-01T01:00:00Z"
          }
        }
      },
      "Id": {
        "title": "24 lower-case hexadecimal digits",
        "type": "string",
        "pattern": "^[0-9a-f]{24}$",
        "description": "Its id, 24 lower-case hexadecimal digits, generated by default",
        "example": "5f0c2ab7e4d20f6a1c9e3000"
      },
      "Key": {
        "title": "\"api-\" and a version 4 UUID in lower case",
        "type": "string",
        "format": "password",
        "pattern": "^api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
        "description": "The full key, `api-` and a version 4 UUID in lower case. Never exported. A seed or state document needs this or `keyHash`; `POST /_emulator/accounts` generates a missing key",
        "example": "api-00000000-0000-4000-8000-000000000001"
      },
      "KeyHash": {
        "title": "a SHA-256 in lower-case hexadecimal digits",
        "type": "string",
        "format": "password",
        "pattern": "^[0-9a-f]{64}$",
        "description": "The SHA-256 of the key in lower-case hexadecimal digits",
        "example": "e841b0a8ff470071e9a106483b191efb6850eec0dcf4bfc4d5283f36b2497d9a"
      },
      "LastFour": {
        "title": "the last four characters of the key (the full key belongs in \"key\")",
        "type": "string",
        "format": "password",
        "pattern": "^[0-9a-f]{4}$",
        "description": "The last four characters of the key, required beside `keyHash`",
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
        "description": "The built-in role, in effect while the member has no custom role",
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
        "description": "The view permissions of a custom role, no_access by default",
        "example": "no_access"
      },
      "ResourceCategory": {
        "type": "string",
        "enum": [
          "organization",
          "project",
          "any"
        ],
        "description": "The category of a custom role. It has no effect",
        "example": "any"
      },
      "Milliseconds": {
        "title": "a whole number of milliseconds since 1970",
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 8640000000000000,
        "description": "A moment in milliseconds since 1970",
        "example": 1767225600000
      },
      "InstantText": {
        "title": "ISO 8601 text such as \"2026-01-01\" or \"2026-01-01T12:30:00Z\", or a number of milliseconds since 1970",
        "type": "string",
        "minLength": 1,
        "description": "A moment as ISO 8601 text, or the digits of milliseconds since 1970",
        "example": "2026-01-01T12:30:00Z"
      },
      "Instant": {
        "title": "ISO 8601 text such as \"2026-01-01\" or \"2026-01-01T12:30:00Z\", or a number of milliseconds since 1970",
        "description": "A moment, in milliseconds since 1970 or as ISO 8601 text. A date without a time is its midnight, and a time without a zone is UTC",
        "oneOf": [
          {
            "$ref": "#/components/schemas/Milliseconds"
          },
          {
            "$ref": "#/components/schemas/InstantText"
          }
        ],
        "example": "2026-01-01T12:30:00Z"
      },
      "DurationMilliseconds": {
        "title": "a whole number of milliseconds",
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 8640000000000000,
        "description": "A duration in milliseconds",
        "example": 250
      },
      "DurationText": {
        "title": "a duration such as \"250ms\", \"30s\", \"1h30m\" or \"2d\", or a number of milliseconds",
        "type": "string",
        "minLength": 1,
        "description": "A duration as text such as `250ms`, `30s`, `1h30m` and `2d`",
        "example": "1h30m"
      },
      "Duration": {
        "title": "a duration such as \"250ms\", \"30s\", \"1h30m\" or \"2d\", or a number of milliseconds",
        "description": "A duration, in milliseconds or as text such as `250ms`, `30s`, `1h30m` and `2d`",
        "oneOf": [
          {
            "$ref": "#/components/schemas/DurationMilliseconds"
          },
          {
            "$ref": "#/components/schemas/DurationText"
          }
        ],
        "example": "1h30m"
      },
      "ClockSetting": {
        "description": "The setting of a clock. One with only `now` is frozen",
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
            "description": "The mode of the clock, frozen by default",
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
            "description": "The mode of the clock",
            "example": "offset"
          },
          "offset": {
            "title": "a whole number of milliseconds",
            "type": "integer",
            "format": "int64",
            "minimum": -8640000000000000,
            "maximum": 8640000000000000,
            "description": "How far it is ahead of real time, in milliseconds",
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
            "description": "The mode of the clock",
            "example": "real"
          }
        }
      },
      "ClockReading": {
        "type": "object",
        "description": "The time and the mode of a clock",
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
            "description": "The mode of the clock",
            "example": "frozen"
          }
        }
      },
      "ClockSet": {
        "type": "object",
        "description": "A new time for a clock",
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
            "description": "Whether the clock stops or runs on from there, frozen by default",
            "example": "frozen"
          }
        }
      },
      "ClockAdvance": {
        "type": "object",
        "description": "The time by which to move a clock forward",
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
        "description": "A new fault. It has a `delay`, or one of `respond` and `connection`, or both. The other fields say when it fires; without them it fires on every request",
        "additionalProperties": false,
        "allOf": [
          {
            "title": "one of delay, respond and connection, because a fault must do something",
            "anyOf": [
              {
                "required": [
                  "delay"
                ]
              },
              {
                "required": [
                  "respond"
                ]
              },
              {
                "required": [
                  "connection"
                ]
              }
            ]
          },
          {
            "title": "only one of respond and connection",
            "not": {
              "required": [
                "respond",
                "connection"
              ]
            }
          }
        ],
        "properties": {
          "match": {
            "$ref": "#/components/schemas/FaultMatch"
          },
          "after": {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "description": "The number of matching requests to skip first",
            "example": 1
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "The maximum number of times it fires, unlimited by default",
            "example": 2
          },
          "every": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "It fires on every n-th matching request only",
            "example": 3
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The probability that it fires on a request that the other fields select",
            "example": 0.5
          },
          "randomSeed": {
            "$ref": "#/components/schemas/RandomSeed"
          },
          "ttl": {
            "$ref": "#/components/schemas/TimeToLive"
          },
          "delay": {
            "$ref": "#/components/schemas/Delay"
          },
          "respond": {
            "$ref": "#/components/schemas/FaultResponse"
          },
          "connection": {
            "$ref": "#/components/schemas/ConnectionFault"
          }
        }
      },
      "RandomSeed": {
        "title": "a whole number or text",
        "description": "Makes `probability` and a range of delays reproducible",
        "oneOf": [
          {
            "$ref": "#/components/schemas/RandomSeedNumber"
          },
          {
            "$ref": "#/components/schemas/RandomSeedText"
          }
        ],
        "example": 42
      },
      "RandomSeedNumber": {
        "type": "integer",
        "minimum": -9007199254740991,
        "maximum": 9007199254740991,
        "description": "A random seed as a number",
        "example": 42
      },
      "RandomSeedText": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256,
        "description": "A random seed as text",
        "example": "nightly"
      },
      "TimeToLive": {
        "title": "a duration such as \"250ms\", \"30s\", \"1h30m\" or \"2d\", or a number of milliseconds",
        "description": "How long it lasts, on the clock of the account or, for a fault of the server, on the server's",
        "oneOf": [
          {
            "$ref": "#/components/schemas/TimeToLiveMilliseconds"
          },
          {
            "$ref": "#/components/schemas/DurationText"
          }
        ],
        "example": "10m"
      },
      "TimeToLiveMilliseconds": {
        "title": "a whole number of milliseconds",
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 8640000000000000,
        "description": "How long something lasts, in milliseconds",
        "example": 600000
      },
      "Delay": {
        "title": "a duration such as \"250ms\", \"30s\" or \"1h30m\", a number of milliseconds, or a range of both",
        "description": "How long the request waits, in real time and for 24 hours at most",
        "oneOf": [
          {
            "$ref": "#/components/schemas/DelayRange"
          },
          {
            "$ref": "#/components/schemas/DelayMilliseconds"
          },
          {
            "$ref": "#/components/schemas/DurationText"
          }
        ],
        "example": "250ms"
      },
      "DelayMilliseconds": {
        "title": "a whole number of milliseconds",
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 86400000,
        "description": "A delay in milliseconds",
        "example": 250
      },
      "DelayEnd": {
        "title": "a duration such as \"250ms\", \"30s\" or \"1h30m\", or a number of milliseconds",
        "description": "The shortest or the longest delay of a range",
        "oneOf": [
          {
            "$ref": "#/components/schemas/DelayMilliseconds"
          },
          {
            "$ref": "#/components/schemas/DurationText"
          }
        ],
        "example": "250ms"
      },
      "DelayRange": {
        "type": "object",
        "description": "A random delay between the two, both ends included",
        "additionalProperties": false,
        "required": [
          "min",
          "max"
        ],
        "properties": {
          "min": {
            "$ref": "#/components/schemas/DelayEnd"
          },
          "max": {
            "$ref": "#/components/schemas/DelayEnd"
          }
        }
      },
      "FaultMatch": {
        "type": "object",
        "description": "The requests that a fault applies to, those that match every given field",
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
            "description": "The method in upper case. `GET` does not match a HEAD request",
            "example": "GET"
          },
          "path": {
            "$ref": "#/components/schemas/PathPattern"
          },
          "tokenId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 512,
            "description": "The id of the calling token",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          }
        }
      },
      "PathPattern": {
        "title": "a path without a query",
        "type": "string",
        "minLength": 1,
        "maxLength": 512,
        "pattern": "^[/*][^?#]*$",
        "description": "The path without its query; `*` matches any characters",
        "example": "/api/v2/tokens/*"
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
        "description": "The response to send instead",
        "additionalProperties": false,
        "required": [
          "status"
        ],
        "allOf": [
          {
            "title": "no body, because a response with status 204, 205 or 304 has none",
            "not": {
              "required": [
                "body"
              ],
              "properties": {
                "status": {
                  "enum": [
                    204,
                    205,
                    304
                  ]
                }
              }
            }
          },
          {
            "title": "no retryIn unless the status is 429",
            "not": {
              "required": [
                "retryIn"
              ],
              "properties": {
                "status": {
                  "not": {
                    "enum": [
                      429
                    ]
                  }
                }
              }
            }
          }
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
            "maxProperties": 50,
            "description": "Headers",
            "additionalProperties": {
              "title": "text that a header can contain",
              "type": "string",
              "maxLength": 4096,
              "pattern": "^[\\t\\x20-\\x7e\\x80-\\xff]*$"
            },
            "example": {
              "Retry-After": "10"
            }
          },
          "body": {
            "description": "The body. Text is sent as it is, anything else as JSON. Without one, an error status of the emulated API gets its error document",
            "example": {
              "code": "rate_limited",
              "message": "Too many requests in this window"
            }
          },
          "retryIn": {
            "$ref": "#/components/schemas/RetryIn"
          }
        }
      },
      "RetryIn": {
        "title": "a duration such as \"250ms\", \"30s\" or \"1h30m\", or a number of milliseconds",
        "description": "How long a client should wait before it repeats the request, in real time and for 24 hours at most. Only for status 429, which announces the end of the wait in `X-Ratelimit-Reset`. `1s` by default",
        "oneOf": [
          {
            "$ref": "#/components/schemas/DelayMilliseconds"
          },
          {
            "$ref": "#/components/schemas/DurationText"
          }
        ],
        "example": "1s"
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
        "description": "What happens to the connection: reset, closed without a response, closed in the middle of one, sent bytes that are not HTTP, left without a response, sent the response slowly",
        "example": "reset"
      },
      "Fault": {
        "type": "object",
        "description": "A fault and how often it fired",
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
            "maximum": 9007199254740991,
            "description": "The number of matching requests to skip first",
            "example": 1
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "The maximum number of times it fires, unlimited by default",
            "example": 2
          },
          "every": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9007199254740991,
            "description": "It fires on every n-th matching request only",
            "example": 3
          },
          "probability": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The probability that it fires on a request that the other fields select",
            "example": 0.5
          },
          "randomSeed": {
            "$ref": "#/components/schemas/RandomSeed"
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
                    "description": "The shortest delay",
                    "example": 100
                  },
                  "max": {
                    "type": "integer",
                    "format": "int64",
                    "description": "The longest delay",
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
            "type": "object",
            "description": "The response to send instead",
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
                "maxProperties": 50,
                "description": "Headers",
                "additionalProperties": {
                  "title": "text that a header can contain",
                  "type": "string",
                  "maxLength": 4096,
                  "pattern": "^[\\t\\x20-\\x7e\\x80-\\xff]*$"
                },
                "example": {
                  "Retry-After": "10"
                }
              },
              "body": {
                "description": "The body. Text is sent as it is, anything else as JSON. Without one, an error status of the emulated API gets its error document",
                "example": {
                  "code": "rate_limited",
                  "message": "Too many requests in this window"
                }
              },
              "retryIn": {
                "type": "integer",
                "format": "int64",
                "description": "How long a client should wait, in milliseconds",
                "example": 1000
              }
            }
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
            "description": "The number of matching requests while it was active",
            "example": 3
          },
          "fired": {
            "type": "integer",
            "description": "The number of requests that it changed",
            "example": 2
          },
          "state": {
            "type": "string",
            "enum": [
              "active",
              "exhausted",
              "expired"
            ],
            "description": "Exhausted after it fired as often as `times` says, expired after its `ttl`",
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
      "RateLimits": {
        "type": "object",
        "description": "The number of requests allowed in ten seconds. A limit that is left out is unlimited",
        "additionalProperties": false,
        "properties": {
          "global": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "For an account",
            "example": 100
          },
          "route": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "For one operation",
            "example": 20
          },
          "token": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000000,
            "description": "For one token",
            "example": 50
          }
        }
      },
      "RequestEntry": {
        "type": "object",
        "description": "A request to the emulated API and its result, without bodies and keys",
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
            "description": "Its number in the request log, which counts from 1",
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
            "description": "The account of its key, null when the server does not know the key",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "tokenId": {
            "type": "string",
            "nullable": true,
            "description": "The token of its key, null when the server does not know the key",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "operationId": {
            "type": "string",
            "nullable": true,
            "description": "The operation, null without one",
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
            "description": "The query, without the question mark",
            "example": "limit=2&offset=2"
          },
          "status": {
            "type": "integer",
            "nullable": true,
            "description": "The status of the response, null when the connection ended without one",
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
            "description": "The id of the fault that fired",
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
            "description": "The code in the response",
            "example": "unauthorized"
          },
          "message": {
            "type": "string",
            "description": "The message in the response",
            "example": "Invalid access token"
          },
          "rule": {
            "type": "string",
            "description": "The rule behind it",
            "example": "no token has the key ending in 0002"
          },
          "remedy": {
            "type": "string",
            "description": "A probable solution",
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
            "description": "The number of requests that match, listed or not",
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
            "description": "The number of requests that match",
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
        "description": "A state saved in memory",
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
            "description": "When it was taken, on the clock of the server or of the account",
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
            "description": "The member who made it, null for a service token and for the control API",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "tokenId": {
            "type": "string",
            "nullable": true,
            "description": "The token that made it, null for the control API",
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
            "description": "The document before the change, null for a new one",
            "allOf": [
              {
                "$ref": "#/components/schemas/EventDocument"
              }
            ],
            "example": null
          },
          "after": {
            "description": "The document after the change, null for a deleted one",
            "allOf": [
              {
                "$ref": "#/components/schemas/EventDocument"
              }
            ],
            "example": {
              "_id": "671f0c2ab7e4d20f6a1c9e31",
              "name": "nightly build",
              "token": "0001"
            }
          }
        }
      },
      "EventDocument": {
        "type": "object",
        "nullable": true,
        "description": "A token, a custom role or a member as the emulated API shows it, without secrets",
        "properties": {
          "_id": {
            "type": "string",
            "description": "Its id",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "_links": {
            "type": "object",
            "description": "Its address and related ones",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "self": {
                "href": "/api/v2/tokens/671f0c2ab7e4d20f6a1c9e31",
                "type": "application/json"
              }
            }
          },
          "_member": {
            "type": "object",
            "description": "The member who created a token",
            "properties": {
              "_links": {
                "type": "object",
                "description": "The address of the member",
                "additionalProperties": {
                  "$ref": "#/components/schemas/Link"
                },
                "example": {
                  "self": {
                    "href": "/api/v2/members/5f0c2ab7e4d20f6a1c9e3001",
                    "type": "application/json"
                  }
                }
              },
              "_id": {
                "type": "string",
                "description": "The id of the member",
                "example": "5f0c2ab7e4d20f6a1c9e3001"
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
                "type": "string",
                "description": "The built-in role",
                "example": "owner"
              },
              "email": {
                "type": "string",
                "description": "E-mail address",
                "example": "mira@example.com"
              }
            }
          },
          "ownerId": {
            "type": "string",
            "description": "The id of the account",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "memberId": {
            "type": "string",
            "description": "The id of the creator of a token",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "key": {
            "type": "string",
            "description": "The key of a custom role",
            "example": "token-keepers"
          },
          "name": {
            "type": "string",
            "description": "Its name",
            "example": "nightly build"
          },
          "description": {
            "type": "string",
            "description": "Its purpose",
            "example": "Reads flags for the nightly build"
          },
          "role": {
            "type": "string",
            "description": "The built-in role",
            "example": "reader"
          },
          "customRoleIds": {
            "type": "array",
            "description": "Ids of custom roles",
            "items": {
              "type": "string"
            },
            "example": []
          },
          "customRoles": {
            "type": "array",
            "description": "Ids of custom roles",
            "items": {
              "type": "string"
            },
            "example": []
          },
          "inlineRole": {
            "type": "array",
            "description": "The statements of its policy",
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
          "policy": {
            "type": "array",
            "description": "The statements of its policy",
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
          "basePermissions": {
            "type": "string",
            "description": "reader or no_access",
            "example": "no_access"
          },
          "resourceCategory": {
            "type": "string",
            "description": "organization, project or any",
            "example": "any"
          },
          "assignedTo": {
            "type": "object",
            "description": "How many have a custom role",
            "properties": {
              "membersCount": {
                "type": "integer",
                "description": "The number of members",
                "example": 2
              },
              "teamsCount": {
                "type": "integer",
                "description": "The number of teams",
                "example": 0
              }
            }
          },
          "token": {
            "type": "string",
            "description": "The last four characters of the current key",
            "example": "0001"
          },
          "serviceToken": {
            "type": "boolean",
            "description": "Whether a token is a service token",
            "example": false
          },
          "defaultApiVersion": {
            "type": "integer",
            "description": "The API version of a token",
            "example": 20240415
          },
          "creationDate": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1767225600000
          },
          "lastModified": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1767225600000
          },
          "lastUsed": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1767225600000
          },
          "expiry": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1767225600000
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
          "email": {
            "type": "string",
            "description": "E-mail address",
            "example": "mira@example.com"
          },
          "_pendingInvite": {
            "type": "boolean",
            "description": "Whether the invitation is unanswered",
            "example": false
          },
          "_verified": {
            "type": "boolean",
            "description": "Whether the e-mail address was confirmed",
            "example": true
          },
          "mfa": {
            "type": "string",
            "description": "State of multi-factor authentication",
            "example": "disabled"
          },
          "_lastSeen": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1767225600000
          }
        }
      },
      "Link": {
        "type": "object",
        "description": "The address of another document",
        "properties": {
          "href": {
            "type": "string",
            "description": "The address, relative to the server",
            "example": "/api/v2/tokens"
          },
          "type": {
            "type": "string",
            "description": "The media type",
            "example": "application/json"
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
        "description": "A new account and its full keys, which no other response contains",
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
            "description": "The first admin token of `tokens` that has not expired. If none of them is an admin token, the first token that has not expired. Null if there is none",
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
            "description": "Its name, if it has one",
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
        "description": "Changes to a member. At least one field is required, and a field that is left out does not change",
        "additionalProperties": false,
        "allOf": [
          {
            "title": "role or customRoles",
            "anyOf": [
              {
                "required": [
                  "role"
                ]
              },
              {
                "required": [
                  "customRoles"
                ]
              }
            ]
          }
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/MemberRole"
          },
          "customRoles": {
            "type": "array",
            "description": "Keys or ids of the custom roles, which replace all current ones",
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
            "description": "Its name",
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
            "description": "Its name",
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
            "description": "When one of its keys last called the API",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1767312000000
          },
          "expiry": {
            "description": "When all of its keys stop working",
            "allOf": [
              {
                "$ref": "#/components/schemas/Milliseconds"
              }
            ],
            "example": 1798761600000
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
            "description": "Whether the key works now",
            "example": "alive"
          },
          "current": {
            "type": "boolean",
            "description": "Whether it is the one of the last create or reset",
            "example": false
          },
          "expiresAt": {
            "description": "When its window ends, for an old key. It stops working earlier if its token expires earlier",
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
        "description": "The health of the server",
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
            "description": "Always `ok`",
            "example": "ok"
          },
          "version": {
            "type": "string",
            "description": "The version of the emulator",
            "example": "0.1.0"
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
            "description": "A sentence about it",
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

/** The schema of the query of each operation that has one. */
export const controlQueries: Readonly<Record<string, unknown>> = {
  "getAccount": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000,
        "example": 20
      },
      "offset": {
        "type": "integer",
        "minimum": 0,
        "maximum": 9007199254740991,
        "example": 100
      }
    }
  },
  "listRequests": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "operationId": {
        "$ref": "#/components/schemas/OperationId"
      },
      "method": {
        "title": "an HTTP method",
        "type": "string",
        "pattern": "^[A-Za-z]{1,16}(-[A-Za-z]{1,16})?$",
        "example": "POST"
      },
      "path": {
        "$ref": "#/components/schemas/PathPattern"
      },
      "status": {
        "type": "integer",
        "minimum": 100,
        "maximum": 599,
        "example": 401
      },
      "tokenId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512,
        "example": "671f0c2ab7e4d20f6a1c9e31"
      },
      "since": {
        "$ref": "#/components/schemas/InstantText"
      },
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000,
        "example": 20
      }
    }
  },
  "countRequests": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "operationId": {
        "$ref": "#/components/schemas/OperationId"
      },
      "method": {
        "title": "an HTTP method",
        "type": "string",
        "pattern": "^[A-Za-z]{1,16}(-[A-Za-z]{1,16})?$",
        "example": "POST"
      },
      "path": {
        "$ref": "#/components/schemas/PathPattern"
      },
      "status": {
        "type": "integer",
        "minimum": 100,
        "maximum": 599,
        "example": 401
      },
      "tokenId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512,
        "example": "671f0c2ab7e4d20f6a1c9e31"
      },
      "since": {
        "$ref": "#/components/schemas/InstantText"
      }
    }
  },
  "listEvents": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000,
        "example": 20
      }
    }
  },
  "listAccountRequests": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "operationId": {
        "$ref": "#/components/schemas/OperationId"
      },
      "method": {
        "title": "an HTTP method",
        "type": "string",
        "pattern": "^[A-Za-z]{1,16}(-[A-Za-z]{1,16})?$",
        "example": "POST"
      },
      "path": {
        "$ref": "#/components/schemas/PathPattern"
      },
      "status": {
        "type": "integer",
        "minimum": 100,
        "maximum": 599,
        "example": 401
      },
      "tokenId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512,
        "example": "671f0c2ab7e4d20f6a1c9e31"
      },
      "since": {
        "$ref": "#/components/schemas/InstantText"
      },
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000,
        "example": 20
      }
    }
  },
  "countAccountRequests": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "operationId": {
        "$ref": "#/components/schemas/OperationId"
      },
      "method": {
        "title": "an HTTP method",
        "type": "string",
        "pattern": "^[A-Za-z]{1,16}(-[A-Za-z]{1,16})?$",
        "example": "POST"
      },
      "path": {
        "$ref": "#/components/schemas/PathPattern"
      },
      "status": {
        "type": "integer",
        "minimum": 100,
        "maximum": 599,
        "example": 401
      },
      "tokenId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 512,
        "example": "671f0c2ab7e4d20f6a1c9e31"
      },
      "since": {
        "$ref": "#/components/schemas/InstantText"
      }
    }
  },
  "listAccountEvents": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000,
        "example": 20
      }
    }
  }
}
