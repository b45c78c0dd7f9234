// Generated from openapi/access-tokens.yaml by scripts/generate.mjs, do not edit.

/** openapi/access-tokens.yaml as it is served. */
export const accessTokensDocument: Readonly<Record<string, unknown>> = {
  "openapi": "3.0.3",
  "info": {
    "title": "LaunchDarkly access tokens, emulated",
    "version": "2.0",
    "description": "The part of LaunchDarkly's REST API that ld-tokens-emulator implements: six operations on access tokens, and the members, custom roles and identity documents that token clients read around them. HEAD works wherever GET does, with the same status and headers and without a body."
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "ApiKey": []
    }
  ],
  "tags": [
    {
      "name": "Access tokens",
      "description": "Personal and service tokens, the keys of the REST API."
    },
    {
      "name": "Account members",
      "description": "The people of the account, read only."
    },
    {
      "name": "Custom roles",
      "description": "Policies that a token or a member can be given."
    },
    {
      "name": "Other",
      "description": "Who is calling, in which version, and what else there is."
    }
  ],
  "paths": {
    "/api/v2": {
      "get": {
        "operationId": "getRoot",
        "summary": "Root document",
        "description": "Links to the collections of the API, at `/api/v2/`. Without the slash at its end the path redirects there (301). Needs no key.",
        "tags": [
          "Other"
        ],
        "security": [],
        "responses": {
          "200": {
            "description": "The links",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RootResponse"
                }
              }
            }
          },
          "301": {
            "description": "The same with the slash at the end, which the address lacked"
          },
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/openapi.json": {
      "get": {
        "operationId": "getOpenapiSpec",
        "summary": "This document",
        "description": "The OpenAPI document of the emulated API as JSON. Needs no key.",
        "tags": [
          "Other"
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
          "400": {
            "$ref": "#/components/responses/InvalidRequest"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/versions": {
      "get": {
        "operationId": "getVersions",
        "summary": "API versions",
        "description": "The valid versions of the API, and the version of this request.",
        "tags": [
          "Other"
        ],
        "responses": {
          "200": {
            "description": "The versions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VersionsRep"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/caller-identity": {
      "get": {
        "operationId": "getCallerIdentity",
        "summary": "Who is calling",
        "description": "The account, the token and, for a personal token, the member behind the key of this request.",
        "tags": [
          "Other"
        ],
        "responses": {
          "200": {
            "description": "The caller",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CallerIdentityRep"
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
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/account": {
      "get": {
        "operationId": "getAccount",
        "summary": "The caller's account",
        "description": "The id and the organization's name of the account that the key belongs to.",
        "tags": [
          "Other"
        ],
        "responses": {
          "200": {
            "description": "The account",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AccountRep"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/tokens": {
      "get": {
        "operationId": "getTokens",
        "summary": "List tokens",
        "description": "The tokens that the caller may see, newest first: every service token, and the personal tokens of its own member. The keys are cut to their last four characters.",
        "tags": [
          "Access tokens"
        ],
        "parameters": [
          {
            "name": "showAll",
            "in": "query",
            "description": "With `true`, a caller with the admin role sees the personal tokens of all members. Ignored for others.",
            "schema": {
              "type": "boolean",
              "example": true
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The maximum number of tokens, 25 by default. A limit above 1000 is served as 1000.",
            "schema": {
              "type": "integer",
              "format": "int64",
              "minimum": 0,
              "example": 25
            }
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of tokens",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Tokens"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      },
      "post": {
        "operationId": "postToken",
        "summary": "Create a token",
        "description": "Creates a token with exactly one of `role`, `customRoleIds` and `inlineRole`. Only this response contains the full key.",
        "tags": [
          "Access tokens"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AccessTokenPost"
              },
              "example": {
                "name": "nightly build",
                "role": "reader"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The new token with its full key",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
                }
              }
            },
            "links": {
              "getToken": {
                "operationId": "getToken",
                "parameters": {
                  "id": "$response.body#/_id"
                }
              },
              "patchToken": {
                "operationId": "patchToken",
                "parameters": {
                  "id": "$response.body#/_id"
                }
              },
              "resetToken": {
                "operationId": "resetToken",
                "parameters": {
                  "id": "$response.body#/_id"
                }
              },
              "deleteToken": {
                "operationId": "deleteToken",
                "parameters": {
                  "id": "$response.body#/_id"
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
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/tokens/{id}": {
      "get": {
        "operationId": "getToken",
        "summary": "Read a token",
        "description": "One token. A token that the caller may not see is not found.",
        "tags": [
          "Access tokens"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TokenId"
          }
        ],
        "responses": {
          "200": {
            "description": "The token, its key cut to the last four characters",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      },
      "patch": {
        "operationId": "patchToken",
        "summary": "Change a token",
        "description": "Applies a JSON Patch to `name`, `description`, `expiry` and the permissions of the token. The permissions of a service token cannot be changed.",
        "tags": [
          "Access tokens"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TokenId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/JSONPatch"
                  },
                  {
                    "$ref": "#/components/schemas/PatchWithComment"
                  }
                ]
              },
              "example": [
                {
                  "op": "replace",
                  "path": "/name",
                  "value": "nightly build"
                },
                {
                  "op": "remove",
                  "path": "/role"
                },
                {
                  "op": "replace",
                  "path": "/inlineRole",
                  "value": [
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
                }
              ]
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token as it is now, its key cut to the last four characters",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
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
          "409": {
            "$ref": "#/components/responses/StatusConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/PatchFailed"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      },
      "delete": {
        "operationId": "deleteToken",
        "summary": "Delete a token",
        "description": "Deletes the token. All its keys are refused from the next request on.",
        "tags": [
          "Access tokens"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TokenId"
          }
        ],
        "responses": {
          "204": {
            "description": "The token is deleted",
            "links": {
              "getToken": {
                "operationId": "getToken",
                "parameters": {
                  "id": "$request.path.id"
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
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/tokens/{id}/reset": {
      "post": {
        "operationId": "resetToken",
        "deprecated": true,
        "summary": "Give a token a new key (legacy)",
        "description": "The token keeps its id and gets a new key. Only this response contains the full key. The old key stops working at once or, with `expiry`, at that time. LaunchDarkly discourages this operation since August 2026: create a second token, move your clients to it, and patch the `expiry` of the first.",
        "tags": [
          "Access tokens"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/TokenId"
          },
          {
            "name": "expiry",
            "in": "query",
            "description": "The time at which the old key stops working, in milliseconds since 1970. By default, and for a past time, it stops at once.",
            "schema": {
              "type": "integer",
              "format": "int64",
              "maximum": 8640000000000000,
              "example": 1767225600000
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TokenResetPost"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The token, its new key in full",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Token"
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
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/members": {
      "get": {
        "operationId": "getMembers",
        "summary": "List members",
        "description": "The members of the account, in the order of creation.",
        "tags": [
          "Account members"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          },
          {
            "name": "filter",
            "in": "query",
            "description": "Pairs `field:value`, joined by commas. A member must match all of them. `query` matches a part of the e-mail address or the name; `role`, `id` and `email` match one of several values, joined by `|`. Any other field is a 400.",
            "schema": {
              "type": "string",
              "example": "email:mira@example.com"
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "`displayName`, `lastSeen` or both, joined by a comma. A dash before a name reverses its order",
            "schema": {
              "type": "string",
              "example": "displayName"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page of members",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Members"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/members/{id}": {
      "get": {
        "operationId": "getMember",
        "summary": "Read a member",
        "description": "One member by id. `me` stands for the member behind a personal token.",
        "tags": [
          "Account members"
        ],
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The member's id, or `me`",
            "schema": {
              "type": "string",
              "example": "me"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The member",
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/roles": {
      "get": {
        "operationId": "getCustomRoles",
        "summary": "List custom roles",
        "description": "The custom roles of the account.",
        "tags": [
          "Custom roles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "description": "One page of custom roles",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomRoles"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      },
      "post": {
        "operationId": "postCustomRole",
        "summary": "Create a custom role",
        "description": "Makes a custom role. Its key must be new in the account.",
        "tags": [
          "Custom roles"
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CustomRolePost"
              },
              "example": {
                "key": "token-keepers",
                "name": "Token keepers",
                "policy": [
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
          }
        },
        "responses": {
          "201": {
            "description": "The new custom role",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomRole"
                }
              }
            },
            "links": {
              "getCustomRole": {
                "operationId": "getCustomRole",
                "parameters": {
                  "customRoleKey": "$response.body#/key"
                }
              },
              "patchCustomRole": {
                "operationId": "patchCustomRole",
                "parameters": {
                  "customRoleKey": "$response.body#/key"
                }
              },
              "deleteCustomRole": {
                "operationId": "deleteCustomRole",
                "parameters": {
                  "customRoleKey": "$response.body#/key"
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
            "$ref": "#/components/responses/StatusConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    },
    "/api/v2/roles/{customRoleKey}": {
      "get": {
        "operationId": "getCustomRole",
        "summary": "Read a custom role",
        "description": "One custom role by key or by id.",
        "tags": [
          "Custom roles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CustomRoleKey"
          }
        ],
        "responses": {
          "200": {
            "description": "The custom role",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomRole"
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
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      },
      "patch": {
        "operationId": "patchCustomRole",
        "summary": "Change a custom role",
        "description": "Applies a JSON Patch or a JSON merge patch, with or without a comment around it. Tokens that have the role follow at once.",
        "tags": [
          "Custom roles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CustomRoleKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/PatchWithComment"
                  },
                  {
                    "$ref": "#/components/schemas/JSONPatch"
                  },
                  {
                    "$ref": "#/components/schemas/MergeWithComment"
                  },
                  {
                    "$ref": "#/components/schemas/CustomRoleMerge"
                  }
                ]
              },
              "example": {
                "comment": "Read only from now on",
                "patch": [
                  {
                    "op": "replace",
                    "path": "/basePermissions",
                    "value": "reader"
                  }
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The custom role as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CustomRole"
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
          "409": {
            "$ref": "#/components/responses/StatusConflict"
          },
          "413": {
            "$ref": "#/components/responses/PayloadTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      },
      "delete": {
        "operationId": "deleteCustomRole",
        "summary": "Delete a custom role",
        "description": "Deletes the role, and removes its id from the tokens and members that have it.",
        "tags": [
          "Custom roles"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/CustomRoleKey"
          }
        ],
        "responses": {
          "204": {
            "$ref": "#/components/responses/Deleted"
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
          },
          "429": {
            "$ref": "#/components/responses/RateLimited"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "ApiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "The key itself, `api-` and a version 4 UUID, with nothing before it."
      }
    },
    "parameters": {
      "TokenId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The token's `_id`",
        "schema": {
          "type": "string",
          "example": "671f0c2ab7e4d20f6a1c9e31"
        }
      },
      "CustomRoleKey": {
        "name": "customRoleKey",
        "in": "path",
        "required": true,
        "description": "The role's key or its `_id`",
        "schema": {
          "type": "string",
          "example": "token-keepers"
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "The maximum number of items, 20 by default. A limit above 1000 is served as 1000.",
        "schema": {
          "type": "integer",
          "format": "int64",
          "minimum": 0,
          "example": 20
        }
      },
      "Offset": {
        "name": "offset",
        "in": "query",
        "description": "The number of items to skip",
        "schema": {
          "type": "integer",
          "format": "int64",
          "minimum": 0,
          "example": 50
        }
      }
    },
    "responses": {
      "Deleted": {
        "description": "Done, and nothing to say"
      },
      "InvalidRequest": {
        "description": "A body, a parameter or an `LD-API-Version` header that the API does not accept",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/InvalidRequestErrorRep"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "No key, or none that is alive",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/UnauthorizedErrorRep"
            }
          }
        }
      },
      "Forbidden": {
        "description": "A living key without permission for this",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ForbiddenErrorRep"
            }
          }
        }
      },
      "NotFound": {
        "description": "Nothing there, or nothing that the caller may see",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/NotFoundErrorRep"
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path exists, the method does not. The `Allow` header names those that do",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/MethodNotAllowedErrorRep"
            }
          }
        }
      },
      "StatusConflict": {
        "description": "A key that is in use, or a resource that another request changed at the same moment",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/StatusConflictErrorRep"
            }
          }
        }
      },
      "PayloadTooLarge": {
        "description": "A body above the limit of the server",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PayloadTooLargeErrorRep"
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "A body that is not JSON by its Content-Type",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/UnsupportedMediaTypeErrorRep"
            }
          }
        }
      },
      "PatchFailed": {
        "description": "A well-formed patch that cannot be applied",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/PatchFailedErrorRep"
            }
          }
        }
      },
      "RateLimited": {
        "description": "Too many requests in this window. The `X-Ratelimit-*` headers say until when",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/RateLimitedErrorRep"
            }
          }
        }
      }
    },
    "schemas": {
      "Tokens": {
        "type": "object",
        "description": "One page of tokens",
        "properties": {
          "items": {
            "type": "array",
            "description": "The tokens, newest first",
            "items": {
              "$ref": "#/components/schemas/Token"
            }
          },
          "_links": {
            "type": "object",
            "description": "This page and those around it",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "self": {
                "href": "/api/v2/tokens?limit=2",
                "type": "application/json"
              },
              "next": {
                "href": "/api/v2/tokens?limit=2&offset=2",
                "type": "application/json"
              },
              "last": {
                "href": "/api/v2/tokens?limit=2&offset=2",
                "type": "application/json"
              }
            }
          },
          "totalCount": {
            "type": "integer",
            "description": "How many tokens there are on all pages together",
            "example": 3
          }
        }
      },
      "Token": {
        "type": "object",
        "description": "An access token, its key hidden but for the last four characters",
        "required": [
          "_id",
          "ownerId",
          "memberId",
          "creationDate",
          "lastModified",
          "_links"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The token's id",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "ownerId": {
            "type": "string",
            "description": "The id of the account",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "memberId": {
            "type": "string",
            "description": "The id of the member who created it",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "_member": {
            "$ref": "#/components/schemas/MemberSummary"
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
          "creationDate": {
            "type": "integer",
            "format": "int64",
            "description": "When it was created, in milliseconds since 1970",
            "example": 1767225600000
          },
          "lastModified": {
            "type": "integer",
            "format": "int64",
            "description": "When it was last changed or reset, in milliseconds since 1970",
            "example": 1767225600000
          },
          "customRoleIds": {
            "type": "array",
            "description": "The ids of its custom roles, if it has these instead of a role",
            "items": {
              "$ref": "#/components/schemas/ObjectId"
            },
            "example": [
              "5f0c2ab7e4d20f6a1c9e3002"
            ]
          },
          "inlineRole": {
            "type": "array",
            "description": "Its own policy, if it has this instead of a role",
            "items": {
              "$ref": "#/components/schemas/Statement"
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
          "role": {
            "type": "string",
            "description": "Its built-in role",
            "example": "reader"
          },
          "token": {
            "type": "string",
            "description": "The last four characters of the key. The full key is only in the responses to create and reset",
            "example": "7e55"
          },
          "serviceToken": {
            "type": "boolean",
            "description": "Whether it belongs to no member",
            "example": false
          },
          "_links": {
            "type": "object",
            "description": "The token (`self`) and the list it is in (`parent`)",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "parent": {
                "href": "/api/v2/tokens",
                "type": "application/json"
              },
              "self": {
                "href": "/api/v2/tokens/671f0c2ab7e4d20f6a1c9e31",
                "type": "application/json"
              }
            }
          },
          "defaultApiVersion": {
            "type": "integer",
            "description": "The version for requests without an `LD-API-Version` header",
            "example": 20240415
          },
          "lastUsed": {
            "type": "integer",
            "format": "int64",
            "description": "The time at which one of its keys last called the API, in milliseconds since 1970",
            "example": 1767312000000
          },
          "expiry": {
            "$ref": "#/components/schemas/UnixMillis"
          }
        }
      },
      "MemberSummary": {
        "type": "object",
        "description": "The member who created a token, in short",
        "required": [
          "_links",
          "_id",
          "role",
          "email"
        ],
        "properties": {
          "_links": {
            "type": "object",
            "description": "The member",
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
            "description": "The member's id",
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
            "description": "Built-in role",
            "example": "owner"
          },
          "email": {
            "type": "string",
            "description": "E-mail address",
            "example": "mira@example.com"
          }
        }
      },
      "Link": {
        "type": "object",
        "description": "Where another document is",
        "properties": {
          "href": {
            "type": "string",
            "description": "Its address, relative to the server",
            "example": "/api/v2/tokens"
          },
          "type": {
            "type": "string",
            "description": "Its media type",
            "example": "application/json"
          }
        }
      },
      "ObjectId": {
        "type": "string",
        "description": "24 hexadecimal digits",
        "example": "5f0c2ab7e4d20f6a1c9e3002"
      },
      "Statement": {
        "type": "object",
        "description": "One rule of a policy, as stored",
        "required": [
          "effect"
        ],
        "properties": {
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
            "description": "Where it does not apply, instead of `resources`",
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
              "$ref": "#/components/schemas/ActionSpecifier"
            },
            "example": [
              "createAccessToken",
              "updateAccessToken*"
            ]
          },
          "notActions": {
            "type": "array",
            "description": "What it is not about, instead of `actions`",
            "items": {
              "$ref": "#/components/schemas/ActionSpecifier"
            },
            "example": [
              "deleteAccessToken"
            ]
          },
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "deny"
            ],
            "description": "What it does",
            "example": "allow"
          }
        }
      },
      "StatementPost": {
        "type": "object",
        "description": "One rule of a policy, as sent",
        "required": [
          "effect"
        ],
        "properties": {
          "resources": {
            "type": "array",
            "nullable": true,
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
            "nullable": true,
            "description": "Where it does not apply, instead of `resources`",
            "items": {
              "type": "string"
            },
            "example": [
              "service-token/671f0c2ab7e4d20f6a1c9e31"
            ]
          },
          "actions": {
            "type": "array",
            "nullable": true,
            "description": "What it is about",
            "items": {
              "$ref": "#/components/schemas/ActionSpecifier"
            },
            "example": [
              "createAccessToken",
              "updateAccessToken*"
            ]
          },
          "notActions": {
            "type": "array",
            "nullable": true,
            "description": "What it is not about, instead of `actions`",
            "items": {
              "$ref": "#/components/schemas/ActionSpecifier"
            },
            "example": [
              "deleteAccessToken"
            ]
          },
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "deny"
            ],
            "description": "What it does",
            "example": "allow"
          }
        }
      },
      "ActionSpecifier": {
        "type": "string",
        "description": "The name of an action, or a pattern with `*`",
        "example": "resetAccessToken"
      },
      "AccessTokenPost": {
        "type": "object",
        "description": "A new token. It must have exactly one of `role`, `customRoleIds` and `inlineRole`",
        "properties": {
          "name": {
            "type": "string",
            "nullable": true,
            "description": "What people call it",
            "example": "nightly build"
          },
          "description": {
            "type": "string",
            "nullable": true,
            "description": "What it is for",
            "example": "Reads flags for the nightly build"
          },
          "role": {
            "type": "string",
            "nullable": true,
            "enum": [
              "reader",
              "writer",
              "admin",
              null
            ],
            "description": "A built-in role",
            "example": "reader"
          },
          "customRoleIds": {
            "type": "array",
            "nullable": true,
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
            "nullable": true,
            "description": "A policy of its own",
            "items": {
              "$ref": "#/components/schemas/StatementPost"
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
            "nullable": true,
            "description": "Whether it belongs to no member, false by default",
            "example": true
          },
          "defaultApiVersion": {
            "type": "integer",
            "nullable": true,
            "description": "The version for requests without an `LD-API-Version` header, by default the latest",
            "example": 20240415
          },
          "expiry": {
            "type": "integer",
            "nullable": true,
            "format": "int64",
            "maximum": 8640000000000000,
            "description": "The time at which all keys of the token stop working, in milliseconds since 1970. It must be ahead. By default, the token never expires",
            "example": 1798761600000
          }
        }
      },
      "UnixMillis": {
        "type": "integer",
        "format": "int64",
        "description": "A time in milliseconds since 1970",
        "example": 1798761600000
      },
      "TokenResetPost": {
        "type": "object",
        "description": "The same as the query parameter, which takes precedence",
        "properties": {
          "expiry": {
            "type": "integer",
            "nullable": true,
            "format": "int64",
            "maximum": 8640000000000000,
            "description": "The time at which the old key stops working, in milliseconds since 1970",
            "example": 1767225600000
          }
        }
      },
      "JSONPatch": {
        "type": "array",
        "description": "Changes after RFC 6902, applied together or not at all",
        "items": {
          "$ref": "#/components/schemas/PatchOperation"
        },
        "example": [
          {
            "op": "test",
            "path": "/name",
            "value": "nightly build"
          },
          {
            "op": "replace",
            "path": "/name",
            "value": "weekly build"
          }
        ]
      },
      "PatchOperation": {
        "type": "object",
        "description": "One change",
        "required": [
          "op",
          "path"
        ],
        "properties": {
          "op": {
            "type": "string",
            "description": "add, remove, replace, move, copy or test",
            "example": "replace"
          },
          "path": {
            "type": "string",
            "description": "A JSON Pointer to the place of the change",
            "example": "/name"
          },
          "from": {
            "type": "string",
            "nullable": true,
            "description": "A JSON Pointer to the source of move and copy",
            "example": "/description"
          },
          "value": {
            "description": "What to add, to put there or to compare with",
            "example": "weekly build"
          }
        }
      },
      "PatchWithComment": {
        "type": "object",
        "description": "A JSON Patch with the reason for it",
        "required": [
          "patch"
        ],
        "properties": {
          "patch": {
            "type": "array",
            "description": "The changes",
            "items": {
              "$ref": "#/components/schemas/PatchOperation"
            },
            "example": [
              {
                "op": "replace",
                "path": "/name",
                "value": "weekly build"
              }
            ]
          },
          "comment": {
            "type": "string",
            "nullable": true,
            "description": "The reason",
            "example": "It runs on Sundays now"
          }
        }
      },
      "MergeWithComment": {
        "type": "object",
        "description": "A merge patch with the reason for it",
        "required": [
          "merge"
        ],
        "properties": {
          "merge": {
            "$ref": "#/components/schemas/CustomRoleMerge"
          },
          "comment": {
            "type": "string",
            "nullable": true,
            "description": "The reason",
            "example": "Read only from now on"
          }
        }
      },
      "CustomRoleMerge": {
        "type": "object",
        "description": "The fields of a custom role to set, after RFC 7396. Null removes a field",
        "not": {
          "anyOf": [
            {
              "properties": {
                "patch": {}
              },
              "required": [
                "patch"
              ]
            },
            {
              "properties": {
                "merge": {}
              },
              "required": [
                "merge"
              ]
            }
          ]
        },
        "properties": {
          "name": {
            "type": "string",
            "description": "What people call it",
            "example": "Token keepers"
          },
          "key": {
            "type": "string",
            "description": "Its key",
            "example": "token-keepers"
          },
          "description": {
            "type": "string",
            "nullable": true,
            "description": "What it is for",
            "example": "Looks after service tokens"
          },
          "policy": {
            "type": "array",
            "description": "Its rules",
            "items": {
              "$ref": "#/components/schemas/StatementPost"
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
            "type": "string",
            "nullable": true,
            "description": "reader or no_access",
            "example": "reader"
          },
          "resourceCategory": {
            "type": "string",
            "nullable": true,
            "description": "organization, project or any",
            "example": "any"
          }
        }
      },
      "Members": {
        "type": "object",
        "description": "One page of members",
        "required": [
          "items",
          "_links"
        ],
        "properties": {
          "items": {
            "type": "array",
            "description": "The members",
            "items": {
              "$ref": "#/components/schemas/Member"
            }
          },
          "_links": {
            "type": "object",
            "description": "This page and those around it",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "self": {
                "href": "/api/v2/members",
                "type": "application/json"
              }
            }
          },
          "totalCount": {
            "type": "integer",
            "description": "How many members there are on all pages together",
            "example": 4
          }
        }
      },
      "Member": {
        "type": "object",
        "description": "A person with access to the account",
        "required": [
          "_links",
          "_id",
          "role",
          "email",
          "_pendingInvite",
          "_verified",
          "customRoles",
          "mfa",
          "_lastSeen",
          "creationDate"
        ],
        "properties": {
          "_links": {
            "type": "object",
            "description": "The member",
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
            "description": "The member's id",
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
            "description": "Built-in role, in effect while there is no custom one",
            "example": "writer"
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
          "_pendingEmail": {
            "type": "string",
            "description": "A new address not yet confirmed",
            "example": "mira.o@example.com"
          },
          "customRoles": {
            "type": "array",
            "description": "The ids of the custom roles",
            "items": {
              "type": "string"
            },
            "example": [
              "5f0c2ab7e4d20f6a1c9e3002"
            ]
          },
          "mfa": {
            "type": "string",
            "description": "State of multi-factor authentication",
            "example": "disabled"
          },
          "excludedDashboards": {
            "type": "array",
            "description": "Dashboards the member has hidden",
            "items": {
              "type": "string"
            },
            "example": []
          },
          "_lastSeen": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1767312000000
          },
          "_lastSeenMetadata": {
            "$ref": "#/components/schemas/LastSeenMetadata"
          },
          "creationDate": {
            "type": "integer",
            "format": "int64",
            "description": "In milliseconds since 1970",
            "example": 1735689600000
          },
          "version": {
            "type": "integer",
            "description": "Counts the changes",
            "example": 1
          }
        }
      },
      "LastSeenMetadata": {
        "type": "object",
        "description": "How a member was last seen",
        "properties": {
          "tokenId": {
            "type": "string",
            "description": "The token that called",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          }
        }
      },
      "CustomRoles": {
        "type": "object",
        "description": "One page of custom roles",
        "required": [
          "items"
        ],
        "properties": {
          "_links": {
            "type": "object",
            "description": "This page and those around it",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "self": {
                "href": "/api/v2/roles",
                "type": "application/json"
              }
            }
          },
          "items": {
            "type": "array",
            "description": "The custom roles",
            "items": {
              "$ref": "#/components/schemas/CustomRole"
            }
          },
          "totalCount": {
            "type": "integer",
            "description": "How many roles there are on all pages together",
            "example": 2
          }
        }
      },
      "CustomRole": {
        "type": "object",
        "description": "A policy with a name",
        "required": [
          "_id",
          "_links",
          "key",
          "name",
          "policy"
        ],
        "properties": {
          "_id": {
            "type": "string",
            "description": "The role's id",
            "example": "5f0c2ab7e4d20f6a1c9e3002"
          },
          "_links": {
            "type": "object",
            "description": "The role (`self`) and the list it is in (`parent`)",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "parent": {
                "href": "/api/v2/roles",
                "type": "application/json"
              },
              "self": {
                "href": "/api/v2/roles/token-keepers",
                "type": "application/json"
              }
            }
          },
          "description": {
            "type": "string",
            "description": "What it is for",
            "example": "Looks after service tokens"
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
          "policy": {
            "type": "array",
            "description": "Its rules",
            "items": {
              "$ref": "#/components/schemas/Statement"
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
            "$ref": "#/components/schemas/AssignedToRep"
          },
          "_presetBundleVersion": {
            "type": "integer",
            "description": "The version of the preset that it comes from",
            "example": 1
          },
          "_presetStatements": {
            "type": "array",
            "description": "The rules of the preset that it comes from",
            "items": {
              "$ref": "#/components/schemas/Statement"
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
      "AssignedToRep": {
        "type": "object",
        "description": "How many have a role",
        "properties": {
          "membersCount": {
            "type": "integer",
            "description": "Members who have it themselves",
            "example": 2
          },
          "teamsCount": {
            "type": "integer",
            "description": "Teams that have it",
            "example": 0
          }
        }
      },
      "CustomRolePost": {
        "type": "object",
        "description": "A custom role to make",
        "required": [
          "name",
          "key",
          "policy"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "What people call it",
            "example": "Token keepers"
          },
          "key": {
            "type": "string",
            "description": "Its key",
            "example": "token-keepers"
          },
          "description": {
            "type": "string",
            "nullable": true,
            "description": "What it is for",
            "example": "Looks after service tokens"
          },
          "policy": {
            "type": "array",
            "description": "Its rules",
            "items": {
              "$ref": "#/components/schemas/StatementPost"
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
            "type": "string",
            "nullable": true,
            "description": "reader or no_access",
            "example": "no_access"
          },
          "resourceCategory": {
            "type": "string",
            "nullable": true,
            "description": "organization, project or any",
            "example": "any"
          }
        }
      },
      "RootResponse": {
        "type": "object",
        "description": "Where the collections are",
        "required": [
          "links"
        ],
        "properties": {
          "links": {
            "type": "object",
            "description": "One link per collection",
            "additionalProperties": {
              "$ref": "#/components/schemas/Link"
            },
            "example": {
              "self": {
                "href": "/api/v2",
                "type": "application/json"
              },
              "tokens": {
                "href": "/api/v2/tokens",
                "type": "application/json"
              }
            }
          }
        }
      },
      "VersionsRep": {
        "type": "object",
        "description": "The versions of the API, written as dates",
        "required": [
          "validVersions",
          "latestVersion",
          "currentVersion"
        ],
        "properties": {
          "validVersions": {
            "type": "array",
            "description": "All of them, oldest first",
            "items": {
              "$ref": "#/components/schemas/DateVersion"
            },
            "example": [
              20240415
            ]
          },
          "latestVersion": {
            "type": "integer",
            "description": "The newest",
            "example": 20240415
          },
          "currentVersion": {
            "type": "integer",
            "description": "The version of this request",
            "example": 20240415
          },
          "beta": {
            "type": "boolean",
            "description": "Whether the request asked for `beta`",
            "example": false
          }
        }
      },
      "DateVersion": {
        "type": "integer",
        "description": "Year, month and day",
        "example": 20240415
      },
      "CallerIdentityRep": {
        "type": "object",
        "description": "The caller",
        "properties": {
          "accountId": {
            "type": "string",
            "description": "The account's id",
            "example": "5f0c2ab7e4d20f6a1c9e3000"
          },
          "environmentId": {
            "type": "string",
            "description": "Of SDK keys only",
            "example": "5f0c2ab7e4d20f6a1c9e3004"
          },
          "projectId": {
            "type": "string",
            "description": "Of SDK keys only",
            "example": "5f0c2ab7e4d20f6a1c9e3005"
          },
          "environmentName": {
            "type": "string",
            "description": "Of SDK keys only",
            "example": "Production"
          },
          "projectName": {
            "type": "string",
            "description": "Of SDK keys only",
            "example": "Web shop"
          },
          "authKind": {
            "type": "string",
            "description": "How the caller was recognised",
            "example": "token"
          },
          "tokenKind": {
            "type": "string",
            "description": "The kind of key",
            "example": "auth"
          },
          "clientId": {
            "type": "string",
            "description": "Of OAuth clients only",
            "example": "5f0c2ab7e4d20f6a1c9e3006"
          },
          "tokenName": {
            "type": "string",
            "description": "The token's name",
            "example": "nightly build"
          },
          "tokenId": {
            "type": "string",
            "description": "The token's id",
            "example": "671f0c2ab7e4d20f6a1c9e31"
          },
          "memberId": {
            "type": "string",
            "description": "The member of a personal token",
            "example": "5f0c2ab7e4d20f6a1c9e3001"
          },
          "serviceToken": {
            "type": "boolean",
            "description": "Whether it is a service token",
            "example": false
          },
          "scopes": {
            "type": "array",
            "description": "Of OAuth clients only",
            "items": {
              "type": "string"
            },
            "example": [
              "reader"
            ]
          }
        }
      },
      "AccountRep": {
        "type": "object",
        "description": "An account, which is an organization",
        "required": [
          "_id",
          "organization"
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
          }
        }
      },
      "InvalidRequestErrorRep": {
        "type": "object",
        "description": "A request the API does not accept",
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
            "example": "Invalid request body"
          }
        },
        "example": {
          "code": "invalid_request",
          "message": "Invalid request body"
        }
      },
      "UnauthorizedErrorRep": {
        "type": "object",
        "description": "A key that opens nothing",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "unauthorized"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "Invalid access token"
          }
        },
        "example": {
          "code": "unauthorized",
          "message": "Invalid access token"
        }
      },
      "ForbiddenErrorRep": {
        "type": "object",
        "description": "A refusal",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "forbidden"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "Access to the requested resource was denied"
          },
          "access": {
            "type": "object",
            "description": "What was refused",
            "required": [
              "action",
              "resource"
            ],
            "properties": {
              "action": {
                "type": "string",
                "description": "The action",
                "example": "createAccessToken"
              },
              "resource": {
                "type": "string",
                "description": "Where",
                "example": "service-token/*"
              }
            }
          },
          "reason": {
            "$ref": "#/components/schemas/AccessDeniedReason"
          }
        },
        "example": {
          "code": "forbidden",
          "message": "Access to the requested resource was denied",
          "access": {
            "action": "createAccessToken",
            "resource": "service-token/*"
          },
          "reason": {
            "effect": "deny"
          }
        }
      },
      "AccessDeniedReason": {
        "type": "object",
        "description": "The rule that refused",
        "required": [
          "effect"
        ],
        "properties": {
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
            "description": "Where it does not apply, instead of `resources`",
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
              "$ref": "#/components/schemas/ActionSpecifier"
            },
            "example": [
              "createAccessToken",
              "updateAccessToken*"
            ]
          },
          "notActions": {
            "type": "array",
            "description": "What it is not about, instead of `actions`",
            "items": {
              "$ref": "#/components/schemas/ActionSpecifier"
            },
            "example": [
              "deleteAccessToken"
            ]
          },
          "effect": {
            "type": "string",
            "enum": [
              "allow",
              "deny"
            ],
            "description": "What it does",
            "example": "deny"
          },
          "role_name": {
            "type": "string",
            "description": "The custom role it stands in",
            "example": "Token keepers"
          }
        }
      },
      "NotFoundErrorRep": {
        "type": "object",
        "description": "Nothing there",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "not_found"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "Invalid resource identifier"
          }
        },
        "example": {
          "code": "not_found",
          "message": "Invalid resource identifier"
        }
      },
      "MethodNotAllowedErrorRep": {
        "type": "object",
        "description": "A method the path does not have",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "method_not_allowed"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "Method not allowed"
          }
        },
        "example": {
          "code": "method_not_allowed",
          "message": "Method not allowed"
        }
      },
      "StatusConflictErrorRep": {
        "type": "object",
        "description": "A conflict with what is there",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "conflict"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "A custom role with that key already exists"
          }
        },
        "example": {
          "code": "conflict",
          "message": "A custom role with that key already exists"
        }
      },
      "PayloadTooLargeErrorRep": {
        "type": "object",
        "description": "A body above the limit",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "payload_too_large"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "Request body is too large"
          }
        },
        "example": {
          "code": "payload_too_large",
          "message": "Request body is too large"
        }
      },
      "UnsupportedMediaTypeErrorRep": {
        "type": "object",
        "description": "A body of another type than JSON",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "unsupported_media_type"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "The body must be application/json"
          }
        },
        "example": {
          "code": "unsupported_media_type",
          "message": "The body must be application/json"
        }
      },
      "PatchFailedErrorRep": {
        "type": "object",
        "description": "A patch that cannot be applied",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "patch_failed"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "The patch could not be applied"
          }
        },
        "example": {
          "code": "patch_failed",
          "message": "The patch could not be applied"
        }
      },
      "RateLimitedErrorRep": {
        "type": "object",
        "description": "A spent rate limit",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "string",
            "description": "What went wrong",
            "example": "rate_limited"
          },
          "message": {
            "type": "string",
            "description": "The same for people",
            "example": "Too many requests in this window"
          }
        },
        "example": {
          "code": "rate_limited",
          "message": "Too many requests in this window"
        }
      }
    }
  }
}

/** The schema of the query of each operation that has one. */
export const accessTokensQueries: Readonly<Record<string, unknown>> = {
  "getTokens": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "showAll": {
        "type": "boolean",
        "example": true
      },
      "limit": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "example": 25
      },
      "offset": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "example": 50
      }
    }
  },
  "resetToken": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "expiry": {
        "type": "integer",
        "format": "int64",
        "maximum": 8640000000000000,
        "example": 1767225600000
      }
    }
  },
  "getMembers": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "example": 20
      },
      "offset": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "example": 50
      },
      "filter": {
        "type": "string",
        "example": "email:mira@example.com"
      },
      "sort": {
        "type": "string",
        "example": "displayName"
      }
    }
  },
  "getCustomRoles": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "example": 20
      },
      "offset": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "example": 50
      }
    }
  }
}
