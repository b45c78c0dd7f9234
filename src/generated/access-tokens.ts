// Generated from openapi/access-tokens.yaml by scripts/generate.mjs, do not edit.

export interface paths {
    readonly "/api/v2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Root document
         * @description Links to the collections of the API, at `/api/v2/`. Without the slash at its end the path redirects there (301). Needs no key.
         */
        readonly get: operations["getRoot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description The OpenAPI document of the emulated API as JSON. Needs no key.
         */
        readonly get: operations["getOpenapiSpec"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * API versions
         * @description The valid versions of the API, and the version of this request.
         */
        readonly get: operations["getVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/caller-identity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is calling
         * @description The account, the token and, for a personal token, the member behind the key of this request.
         */
        readonly get: operations["getCallerIdentity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's account
         * @description The id and the organization's name of the account that the key belongs to.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tokens
         * @description The tokens that the caller may see, newest first: every service token, and the personal tokens of its own member. The keys are cut to their last four characters.
         */
        readonly get: operations["getTokens"];
        readonly put?: never;
        /**
         * Create a token
         * @description Creates a token with exactly one of `role`, `customRoleIds` and `inlineRole`. Only this response contains the full key.
         */
        readonly post: operations["postToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a token
         * @description One token. A token that the caller may not see is not found.
         */
        readonly get: operations["getToken"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a token
         * @description Deletes the token. All its keys are refused from the next request on.
         */
        readonly delete: operations["deleteToken"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a token
         * @description Applies a JSON Patch to `name`, `description`, `expiry` and the permissions of the token. The permissions of a service token cannot be changed.
         */
        readonly patch: operations["patchToken"];
        readonly trace?: never;
    };
    readonly "/api/v2/tokens/{id}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a token a new key (legacy)
         * @deprecated
         * @description The token keeps its id and gets a new key. Only this response contains the full key. The old key stops working at once or, with `expiry`, at that time. LaunchDarkly discourages this operation since August 2026: create a second token, move your clients to it, and patch the `expiry` of the first.
         */
        readonly post: operations["resetToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List members
         * @description The members of the account, in the order of creation.
         */
        readonly get: operations["getMembers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/members/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a member
         * @description One member by id. `me` stands for the member behind a personal token.
         */
        readonly get: operations["getMember"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/roles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List custom roles
         * @description The custom roles of the account.
         */
        readonly get: operations["getCustomRoles"];
        readonly put?: never;
        /**
         * Create a custom role
         * @description Makes a custom role. Its key must be new in the account.
         */
        readonly post: operations["postCustomRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/roles/{customRoleKey}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a custom role
         * @description One custom role by key or by id.
         */
        readonly get: operations["getCustomRole"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a custom role
         * @description Deletes the role, and removes its id from the tokens and members that have it.
         */
        readonly delete: operations["deleteCustomRole"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a custom role
         * @description Applies a JSON Patch or a JSON merge patch, with or without a comment around it. Tokens that have the role follow at once.
         */
        readonly patch: operations["patchCustomRole"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One page of tokens */
        readonly Tokens: {
            /** @description The tokens, newest first */
            readonly items?: readonly components["schemas"]["Token"][];
            /**
             * @description This page and those around it
             * @example {
             *       "self": {
             *         "href": "/api/v2/tokens?limit=2",
             *         "type": "application/json"
             *       },
             *       "next": {
             *         "href": "/api/v2/tokens?limit=2&offset=2",
             *         "type": "application/json"
             *       },
             *       "last": {
             *         "href": "/api/v2/tokens?limit=2&offset=2",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description How many tokens there are on all pages together
             * @example 3
             */
            readonly totalCount?: number;
        };
        /** @description An access token, its key hidden but for the last four characters */
        readonly Token: {
            /**
             * @description The token's id
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly _id: string;
            /**
             * @description The id of the account
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly ownerId: string;
            /**
             * @description The id of the member who created it
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly memberId: string;
            readonly _member?: components["schemas"]["MemberSummary"];
            /**
             * @description What people call it
             * @example nightly build
             */
            readonly name?: string;
            /**
             * @description What it is for
             * @example Reads flags for the nightly build
             */
            readonly description?: string;
            /**
             * Format: int64
             * @description When it was created, in milliseconds since 1970
             * @example 1767225600000
             */
            readonly creationDate: number;
            /**
             * Format: int64
             * @description When it was last changed or reset, in milliseconds since 1970
             * @example 1767225600000
             */
            readonly lastModified: number;
            /**
             * @description The ids of its custom roles, if it has these instead of a role
             * @example [
             *       "5f0c2ab7e4d20f6a1c9e3002"
             *     ]
             */
            readonly customRoleIds?: readonly components["schemas"]["ObjectId"][];
            /**
             * @description Its own policy, if it has this instead of a role
             * @example [
             *       {
             *         "effect": "allow",
             *         "resources": [
             *           "proj/*"
             *         ],
             *         "actions": [
             *           "*"
             *         ]
             *       }
             *     ]
             */
            readonly inlineRole?: readonly components["schemas"]["Statement"][];
            /**
             * @description Its built-in role
             * @example reader
             */
            readonly role?: string;
            /**
             * @description The last four characters of the key. The full key is only in the responses to create and reset
             * @example 7e55
             */
            readonly token?: string;
            /**
             * @description Whether it belongs to no member
             * @example false
             */
            readonly serviceToken?: boolean;
            /**
             * @description The token (`self`) and the list it is in (`parent`)
             * @example {
             *       "parent": {
             *         "href": "/api/v2/tokens",
             *         "type": "application/json"
             *       },
             *       "self": {
             *         "href": "/api/v2/tokens/671f0c2ab7e4d20f6a1c9e31",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The version for requests without an `LD-API-Version` header
             * @example 20240415
             */
            readonly defaultApiVersion?: number;
            /**
             * Format: int64
             * @description The time at which one of its keys last called the API, in milliseconds since 1970
             * @example 1767312000000
             */
            readonly lastUsed?: number;
            readonly expiry?: components["schemas"]["UnixMillis"];
        };
        /** @description The member who created a token, in short */
        readonly MemberSummary: {
            /**
             * @description The member
             * @example {
             *       "self": {
             *         "href": "/api/v2/members/5f0c2ab7e4d20f6a1c9e3001",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The member's id
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly _id: string;
            /**
             * @description First name
             * @example Mira
             */
            readonly firstName?: string;
            /**
             * @description Last name
             * @example Okafor
             */
            readonly lastName?: string;
            /**
             * @description Built-in role
             * @example owner
             */
            readonly role: string;
            /**
             * @description E-mail address
             * @example mira@example.com
             */
            readonly email: string;
        };
        /** @description Where another document is */
        readonly Link: {
            /**
             * @description Its address, relative to the server
             * @example /api/v2/tokens
             */
            readonly href?: string;
            /**
             * @description Its media type
             * @example application/json
             */
            readonly type?: string;
        };
        /**
         * @description 24 hexadecimal digits
         * @example 5f0c2ab7e4d20f6a1c9e3002
         */
        readonly ObjectId: string;
        /** @description One rule of a policy, as stored */
        readonly Statement: {
            /**
             * @description Where it applies
             * @example [
             *       "member/*:token/*"
             *     ]
             */
            readonly resources?: readonly string[];
            /**
             * @description Where it does not apply, instead of `resources`
             * @example [
             *       "service-token/671f0c2ab7e4d20f6a1c9e31"
             *     ]
             */
            readonly notResources?: readonly string[];
            /**
             * @description What it is about
             * @example [
             *       "createAccessToken",
             *       "updateAccessToken*"
             *     ]
             */
            readonly actions?: readonly components["schemas"]["ActionSpecifier"][];
            /**
             * @description What it is not about, instead of `actions`
             * @example [
             *       "deleteAccessToken"
             *     ]
             */
            readonly notActions?: readonly components["schemas"]["ActionSpecifier"][];
            /**
             * @description What it does
             * @example allow
             * @enum {string}
             */
            readonly effect: "allow" | "deny";
        };
        /** @description One rule of a policy, as sent */
        readonly StatementPost: {
            /**
             * @description Where it applies
             * @example [
             *       "member/*:token/*"
             *     ]
             */
            readonly resources?: readonly string[] | null;
            /**
             * @description Where it does not apply, instead of `resources`
             * @example [
             *       "service-token/671f0c2ab7e4d20f6a1c9e31"
             *     ]
             */
            readonly notResources?: readonly string[] | null;
            /**
             * @description What it is about
             * @example [
             *       "createAccessToken",
             *       "updateAccessToken*"
             *     ]
             */
            readonly actions?: readonly components["schemas"]["ActionSpecifier"][] | null;
            /**
             * @description What it is not about, instead of `actions`
             * @example [
             *       "deleteAccessToken"
             *     ]
             */
            readonly notActions?: readonly components["schemas"]["ActionSpecifier"][] | null;
            /**
             * @description What it does
             * @example allow
             * @enum {string}
             */
            readonly effect: "allow" | "deny";
        };
        /**
         * @description The name of an action, or a pattern with `*`
         * @example resetAccessToken
         */
        readonly ActionSpecifier: string;
        /** @description A new token. It must have exactly one of `role`, `customRoleIds` and `inlineRole` */
        readonly AccessTokenPost: {
            /**
             * @description What people call it
             * @example nightly build
             */
            readonly name?: string | null;
            /**
             * @description What it is for
             * @example Reads flags for the nightly build
             */
            readonly description?: string | null;
            /**
             * @description A built-in role
             * @example reader
             * @enum {string|null}
             */
            readonly role?: "reader" | "writer" | "admin" | null;
            /**
             * @description Keys or ids of custom roles
             * @example [
             *       "token-keepers"
             *     ]
             */
            readonly customRoleIds?: readonly string[] | null;
            /**
             * @description A policy of its own
             * @example [
             *       {
             *         "effect": "allow",
             *         "resources": [
             *           "proj/*"
             *         ],
             *         "actions": [
             *           "*"
             *         ]
             *       }
             *     ]
             */
            readonly inlineRole?: readonly components["schemas"]["StatementPost"][] | null;
            /**
             * @description Whether it belongs to no member, false by default
             * @example true
             */
            readonly serviceToken?: boolean | null;
            /**
             * @description The version for requests without an `LD-API-Version` header, by default the latest
             * @example 20240415
             */
            readonly defaultApiVersion?: number | null;
            /**
             * Format: int64
             * @description The time at which all keys of the token stop working, in milliseconds since 1970. It must be ahead. By default, the token never expires
             * @example 1798761600000
             */
            readonly expiry?: number | null;
        };
        /**
         * Format: int64
         * @description A time in milliseconds since 1970
         * @example 1798761600000
         */
        readonly UnixMillis: number;
        /** @description The same as the query parameter, which takes precedence */
        readonly TokenResetPost: {
            /**
             * Format: int64
             * @description The time at which the old key stops working, in milliseconds since 1970
             * @example 1767225600000
             */
            readonly expiry?: number | null;
        };
        /**
         * @description Changes after RFC 6902, applied together or not at all
         * @example [
         *       {
         *         "op": "test",
         *         "path": "/name",
         *         "value": "nightly build"
         *       },
         *       {
         *         "op": "replace",
         *         "path": "/name",
         *         "value": "weekly build"
         *       }
         *     ]
         */
        readonly JSONPatch: readonly components["schemas"]["PatchOperation"][];
        /** @description One change */
        readonly PatchOperation: {
            /**
             * @description add, remove, replace, move, copy or test
             * @example replace
             */
            readonly op: string;
            /**
             * @description A JSON Pointer to the place of the change
             * @example /name
             */
            readonly path: string;
            /**
             * @description A JSON Pointer to the source of move and copy
             * @example /description
             */
            readonly from?: string | null;
            /**
             * @description What to add, to put there or to compare with
             * @example weekly build
             */
            readonly value?: unknown;
        };
        /** @description A JSON Patch with the reason for it */
        readonly PatchWithComment: {
            /**
             * @description The changes
             * @example [
             *       {
             *         "op": "replace",
             *         "path": "/name",
             *         "value": "weekly build"
             *       }
             *     ]
             */
            readonly patch: readonly components["schemas"]["PatchOperation"][];
            /**
             * @description The reason
             * @example It runs on Sundays now
             */
            readonly comment?: string | null;
        };
        /** @description A merge patch with the reason for it */
        readonly MergeWithComment: {
            readonly merge: components["schemas"]["CustomRoleMerge"];
            /**
             * @description The reason
             * @example Read only from now on
             */
            readonly comment?: string | null;
        };
        /** @description The fields of a custom role to set, after RFC 7396. Null removes a field */
        readonly CustomRoleMerge: {
            /**
             * @description What people call it
             * @example Token keepers
             */
            readonly name?: string;
            /**
             * @description Its key
             * @example token-keepers
             */
            readonly key?: string;
            /**
             * @description What it is for
             * @example Looks after service tokens
             */
            readonly description?: string | null;
            /**
             * @description Its rules
             * @example [
             *       {
             *         "effect": "allow",
             *         "resources": [
             *           "service-token/*"
             *         ],
             *         "actions": [
             *           "*"
             *         ]
             *       }
             *     ]
             */
            readonly policy?: readonly components["schemas"]["StatementPost"][];
            /**
             * @description reader or no_access
             * @example reader
             */
            readonly basePermissions?: string | null;
            /**
             * @description organization, project or any
             * @example any
             */
            readonly resourceCategory?: string | null;
        };
        /** @description One page of members */
        readonly Members: {
            /** @description The members */
            readonly items: readonly components["schemas"]["Member"][];
            /**
             * @description This page and those around it
             * @example {
             *       "self": {
             *         "href": "/api/v2/members",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description How many members there are on all pages together
             * @example 4
             */
            readonly totalCount?: number;
        };
        /** @description A person with access to the account */
        readonly Member: {
            /**
             * @description The member
             * @example {
             *       "self": {
             *         "href": "/api/v2/members/5f0c2ab7e4d20f6a1c9e3001",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The member's id
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly _id: string;
            /**
             * @description First name
             * @example Mira
             */
            readonly firstName?: string;
            /**
             * @description Last name
             * @example Okafor
             */
            readonly lastName?: string;
            /**
             * @description Built-in role, in effect while there is no custom one
             * @example writer
             */
            readonly role: string;
            /**
             * @description E-mail address
             * @example mira@example.com
             */
            readonly email: string;
            /**
             * @description Whether the invitation is unanswered
             * @example false
             */
            readonly _pendingInvite: boolean;
            /**
             * @description Whether the e-mail address was confirmed
             * @example true
             */
            readonly _verified: boolean;
            /**
             * @description A new address not yet confirmed
             * @example mira.o@example.com
             */
            readonly _pendingEmail?: string;
            /**
             * @description The ids of the custom roles
             * @example [
             *       "5f0c2ab7e4d20f6a1c9e3002"
             *     ]
             */
            readonly customRoles: readonly string[];
            /**
             * @description State of multi-factor authentication
             * @example disabled
             */
            readonly mfa: string;
            /**
             * @description Dashboards the member has hidden
             * @example []
             */
            readonly excludedDashboards?: readonly string[];
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1767312000000
             */
            readonly _lastSeen: number;
            readonly _lastSeenMetadata?: components["schemas"]["LastSeenMetadata"];
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1735689600000
             */
            readonly creationDate: number;
            /**
             * @description Counts the changes
             * @example 1
             */
            readonly version?: number;
        };
        /** @description How a member was last seen */
        readonly LastSeenMetadata: {
            /**
             * @description The token that called
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId?: string;
        };
        /** @description One page of custom roles */
        readonly CustomRoles: {
            /**
             * @description This page and those around it
             * @example {
             *       "self": {
             *         "href": "/api/v2/roles",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** @description The custom roles */
            readonly items: readonly components["schemas"]["CustomRole"][];
            /**
             * @description How many roles there are on all pages together
             * @example 2
             */
            readonly totalCount?: number;
        };
        /** @description A policy with a name */
        readonly CustomRole: {
            /**
             * @description The role's id
             * @example 5f0c2ab7e4d20f6a1c9e3002
             */
            readonly _id: string;
            /**
             * @description The role (`self`) and the list it is in (`parent`)
             * @example {
             *       "parent": {
             *         "href": "/api/v2/roles",
             *         "type": "application/json"
             *       },
             *       "self": {
             *         "href": "/api/v2/roles/token-keepers",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description What it is for
             * @example Looks after service tokens
             */
            readonly description?: string;
            /**
             * @description Its key
             * @example token-keepers
             */
            readonly key: string;
            /**
             * @description What people call it
             * @example Token keepers
             */
            readonly name: string;
            /**
             * @description Its rules
             * @example [
             *       {
             *         "effect": "allow",
             *         "resources": [
             *           "service-token/*"
             *         ],
             *         "actions": [
             *           "*"
             *         ]
             *       }
             *     ]
             */
            readonly policy: readonly components["schemas"]["Statement"][];
            /**
             * @description reader or no_access
             * @example no_access
             */
            readonly basePermissions?: string;
            /**
             * @description organization, project or any
             * @example any
             */
            readonly resourceCategory?: string;
            readonly assignedTo?: components["schemas"]["AssignedToRep"];
            /**
             * @description The version of the preset that it comes from
             * @example 1
             */
            readonly _presetBundleVersion?: number;
            /**
             * @description The rules of the preset that it comes from
             * @example [
             *       {
             *         "effect": "allow",
             *         "resources": [
             *           "service-token/*"
             *         ],
             *         "actions": [
             *           "*"
             *         ]
             *       }
             *     ]
             */
            readonly _presetStatements?: readonly components["schemas"]["Statement"][];
        };
        /** @description How many have a role */
        readonly AssignedToRep: {
            /**
             * @description Members who have it themselves
             * @example 2
             */
            readonly membersCount?: number;
            /**
             * @description Teams that have it
             * @example 0
             */
            readonly teamsCount?: number;
        };
        /** @description A custom role to make */
        readonly CustomRolePost: {
            /**
             * @description What people call it
             * @example Token keepers
             */
            readonly name: string;
            /**
             * @description Its key
             * @example token-keepers
             */
            readonly key: string;
            /**
             * @description What it is for
             * @example Looks after service tokens
             */
            readonly description?: string | null;
            /**
             * @description Its rules
             * @example [
             *       {
             *         "effect": "allow",
             *         "resources": [
             *           "service-token/*"
             *         ],
             *         "actions": [
             *           "*"
             *         ]
             *       }
             *     ]
             */
            readonly policy: readonly components["schemas"]["StatementPost"][];
            /**
             * @description reader or no_access
             * @example no_access
             */
            readonly basePermissions?: string | null;
            /**
             * @description organization, project or any
             * @example any
             */
            readonly resourceCategory?: string | null;
        };
        /** @description Where the collections are */
        readonly RootResponse: {
            /**
             * @description One link per collection
             * @example {
             *       "self": {
             *         "href": "/api/v2",
             *         "type": "application/json"
             *       },
             *       "tokens": {
             *         "href": "/api/v2/tokens",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
        };
        /** @description The versions of the API, written as dates */
        readonly VersionsRep: {
            /**
             * @description All of them, oldest first
             * @example [
             *       20240415
             *     ]
             */
            readonly validVersions: readonly components["schemas"]["DateVersion"][];
            /**
             * @description The newest
             * @example 20240415
             */
            readonly latestVersion: number;
            /**
             * @description The version of this request
             * @example 20240415
             */
            readonly currentVersion: number;
            /**
             * @description Whether the request asked for `beta`
             * @example false
             */
            readonly beta?: boolean;
        };
        /**
         * @description Year, month and day
         * @example 20240415
         */
        readonly DateVersion: number;
        /** @description The caller */
        readonly CallerIdentityRep: {
            /**
             * @description The account's id
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly accountId?: string;
            /**
             * @description Of SDK keys only
             * @example 5f0c2ab7e4d20f6a1c9e3004
             */
            readonly environmentId?: string;
            /**
             * @description Of SDK keys only
             * @example 5f0c2ab7e4d20f6a1c9e3005
             */
            readonly projectId?: string;
            /**
             * @description Of SDK keys only
             * @example Production
             */
            readonly environmentName?: string;
            /**
             * @description Of SDK keys only
             * @example Web shop
             */
            readonly projectName?: string;
            /**
             * @description How the caller was recognised
             * @example token
             */
            readonly authKind?: string;
            /**
             * @description The kind of key
             * @example auth
             */
            readonly tokenKind?: string;
            /**
             * @description Of OAuth clients only
             * @example 5f0c2ab7e4d20f6a1c9e3006
             */
            readonly clientId?: string;
            /**
             * @description The token's name
             * @example nightly build
             */
            readonly tokenName?: string;
            /**
             * @description The token's id
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId?: string;
            /**
             * @description The member of a personal token
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly memberId?: string;
            /**
             * @description Whether it is a service token
             * @example false
             */
            readonly serviceToken?: boolean;
            /**
             * @description Of OAuth clients only
             * @example [
             *       "reader"
             *     ]
             */
            readonly scopes?: readonly string[];
        };
        /** @description An account, which is an organization */
        readonly AccountRep: {
            /**
             * @description The account's id
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly _id: string;
            /**
             * @description The name of the organization
             * @example Example Ltd
             */
            readonly organization: string;
        };
        /**
         * @description A request the API does not accept
         * @example {
         *       "code": "invalid_request",
         *       "message": "Invalid request body"
         *     }
         */
        readonly InvalidRequestErrorRep: {
            /**
             * @description What went wrong
             * @example invalid_request
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Invalid request body
             */
            readonly message: string;
        };
        /**
         * @description A key that opens nothing
         * @example {
         *       "code": "unauthorized",
         *       "message": "Invalid access token"
         *     }
         */
        readonly UnauthorizedErrorRep: {
            /**
             * @description What went wrong
             * @example unauthorized
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Invalid access token
             */
            readonly message: string;
        };
        /**
         * @description A refusal
         * @example {
         *       "code": "forbidden",
         *       "message": "Access to the requested resource was denied",
         *       "access": {
         *         "action": "createAccessToken",
         *         "resource": "service-token/*"
         *       },
         *       "reason": {
         *         "effect": "deny"
         *       }
         *     }
         */
        readonly ForbiddenErrorRep: {
            /**
             * @description What went wrong
             * @example forbidden
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Access to the requested resource was denied
             */
            readonly message: string;
            /** @description What was refused */
            readonly access?: {
                /**
                 * @description The action
                 * @example createAccessToken
                 */
                readonly action: string;
                /**
                 * @description Where
                 * @example service-token/*
                 */
                readonly resource: string;
            };
            readonly reason?: components["schemas"]["AccessDeniedReason"];
        };
        /** @description The rule that refused */
        readonly AccessDeniedReason: {
            /**
             * @description Where it applies
             * @example [
             *       "member/*:token/*"
             *     ]
             */
            readonly resources?: readonly string[];
            /**
             * @description Where it does not apply, instead of `resources`
             * @example [
             *       "service-token/671f0c2ab7e4d20f6a1c9e31"
             *     ]
             */
            readonly notResources?: readonly string[];
            /**
             * @description What it is about
             * @example [
             *       "createAccessToken",
             *       "updateAccessToken*"
             *     ]
             */
            readonly actions?: readonly components["schemas"]["ActionSpecifier"][];
            /**
             * @description What it is not about, instead of `actions`
             * @example [
             *       "deleteAccessToken"
             *     ]
             */
            readonly notActions?: readonly components["schemas"]["ActionSpecifier"][];
            /**
             * @description What it does
             * @example deny
             * @enum {string}
             */
            readonly effect: "allow" | "deny";
            /**
             * @description The custom role it stands in
             * @example Token keepers
             */
            readonly role_name?: string;
        };
        /**
         * @description Nothing there
         * @example {
         *       "code": "not_found",
         *       "message": "Invalid resource identifier"
         *     }
         */
        readonly NotFoundErrorRep: {
            /**
             * @description What went wrong
             * @example not_found
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Invalid resource identifier
             */
            readonly message: string;
        };
        /**
         * @description A method the path does not have
         * @example {
         *       "code": "method_not_allowed",
         *       "message": "Method not allowed"
         *     }
         */
        readonly MethodNotAllowedErrorRep: {
            /**
             * @description What went wrong
             * @example method_not_allowed
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Method not allowed
             */
            readonly message: string;
        };
        /**
         * @description A conflict with what is there
         * @example {
         *       "code": "conflict",
         *       "message": "A custom role with that key already exists"
         *     }
         */
        readonly StatusConflictErrorRep: {
            /**
             * @description What went wrong
             * @example conflict
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example A custom role with that key already exists
             */
            readonly message: string;
        };
        /**
         * @description A body above the limit
         * @example {
         *       "code": "payload_too_large",
         *       "message": "Request body is too large"
         *     }
         */
        readonly PayloadTooLargeErrorRep: {
            /**
             * @description What went wrong
             * @example payload_too_large
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Request body is too large
             */
            readonly message: string;
        };
        /**
         * @description A body of another type than JSON
         * @example {
         *       "code": "unsupported_media_type",
         *       "message": "The body must be application/json"
         *     }
         */
        readonly UnsupportedMediaTypeErrorRep: {
            /**
             * @description What went wrong
             * @example unsupported_media_type
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example The body must be application/json
             */
            readonly message: string;
        };
        /**
         * @description A patch that cannot be applied
         * @example {
         *       "code": "patch_failed",
         *       "message": "The patch could not be applied"
         *     }
         */
        readonly PatchFailedErrorRep: {
            /**
             * @description What went wrong
             * @example patch_failed
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example The patch could not be applied
             */
            readonly message: string;
        };
        /**
         * @description A spent rate limit
         * @example {
         *       "code": "rate_limited",
         *       "message": "Too many requests in this window"
         *     }
         */
        readonly RateLimitedErrorRep: {
            /**
             * @description What went wrong
             * @example rate_limited
             */
            readonly code: string;
            /**
             * @description The same for people
             * @example Too many requests in this window
             */
            readonly message: string;
        };
    };
    responses: {
        /** @description Done, and nothing to say */
        readonly Deleted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A body, a parameter or an `LD-API-Version` header that the API does not accept */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["InvalidRequestErrorRep"];
            };
        };
        /** @description No key, or none that is alive */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UnauthorizedErrorRep"];
            };
        };
        /** @description A living key without permission for this */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ForbiddenErrorRep"];
            };
        };
        /** @description Nothing there, or nothing that the caller may see */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NotFoundErrorRep"];
            };
        };
        /** @description The path exists, the method does not. The `Allow` header names those that do */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MethodNotAllowedErrorRep"];
            };
        };
        /** @description A key that is in use, or a resource that another request changed at the same moment */
        readonly StatusConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["StatusConflictErrorRep"];
            };
        };
        /** @description A body above the limit of the server */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PayloadTooLargeErrorRep"];
            };
        };
        /** @description A body that is not JSON by its Content-Type */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["UnsupportedMediaTypeErrorRep"];
            };
        };
        /** @description A well-formed patch that cannot be applied */
        readonly PatchFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PatchFailedErrorRep"];
            };
        };
        /** @description Too many requests in this window. The `X-Ratelimit-*` headers say until when */
        readonly RateLimited: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RateLimitedErrorRep"];
            };
        };
    };
    parameters: {
        /** @description The token's `_id` */
        readonly TokenId: string;
        /** @description The role's key or its `_id` */
        readonly CustomRoleKey: string;
        /** @description The maximum number of items, 20 by default. A limit above 1000 is served as 1000. */
        readonly Limit: number;
        /** @description The number of items to skip */
        readonly Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getRoot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The links */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RootResponse"];
                };
            };
            /** @description The same with the slash at the end, which the address lacked */
            readonly 301: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getOpenapiSpec: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getVersions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The versions */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionsRep"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getCallerIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The caller */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallerIdentityRep"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountRep"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getTokens: {
        readonly parameters: {
            readonly query?: {
                /** @description With `true`, a caller with the admin role sees the personal tokens of all members. Ignored for others. */
                readonly showAll?: boolean;
                /** @description The maximum number of tokens, 25 by default. A limit above 1000 is served as 1000. */
                readonly limit?: number;
                /** @description The number of items to skip */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of tokens */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tokens"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly postToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "nightly build",
                 *       "role": "reader"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccessTokenPost"];
            };
        };
        readonly responses: {
            /** @description The new token with its full key */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's `_id` */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token, its key cut to the last four characters */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's `_id` */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token is deleted */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's `_id` */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example [
                 *       {
                 *         "op": "replace",
                 *         "path": "/name",
                 *         "value": "nightly build"
                 *       },
                 *       {
                 *         "op": "remove",
                 *         "path": "/role"
                 *       },
                 *       {
                 *         "op": "replace",
                 *         "path": "/inlineRole",
                 *         "value": [
                 *           {
                 *             "effect": "allow",
                 *             "resources": [
                 *               "proj/*"
                 *             ],
                 *             "actions": [
                 *               "*"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                readonly "application/json": components["schemas"]["JSONPatch"] | components["schemas"]["PatchWithComment"];
            };
        };
        readonly responses: {
            /** @description The token as it is now, its key cut to the last four characters */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["StatusConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchFailed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly resetToken: {
        readonly parameters: {
            readonly query?: {
                /** @description The time at which the old key stops working, in milliseconds since 1970. By default, and for a past time, it stops at once. */
                readonly expiry?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The token's `_id` */
                readonly id: components["parameters"]["TokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenResetPost"];
            };
        };
        readonly responses: {
            /** @description The token, its new key in full */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description The maximum number of items, 20 by default. A limit above 1000 is served as 1000. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The number of items to skip */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Pairs `field:value`, joined by commas. A member must match all of them. `query` matches a part of the e-mail address or the name; `role`, `id` and `email` match one of several values, joined by `|`. Any other field is a 400. */
                readonly filter?: string;
                /** @description `displayName`, `lastSeen` or both, joined by a comma. A dash before a name reverses its order */
                readonly sort?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of members */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Members"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The member's id, or `me` */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The member */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Member"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getCustomRoles: {
        readonly parameters: {
            readonly query?: {
                /** @description The maximum number of items, 20 by default. A limit above 1000 is served as 1000. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The number of items to skip */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of custom roles */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomRoles"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly postCustomRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "key": "token-keepers",
                 *       "name": "Token keepers",
                 *       "policy": [
                 *         {
                 *           "effect": "allow",
                 *           "resources": [
                 *             "service-token/*"
                 *           ],
                 *           "actions": [
                 *             "*"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CustomRolePost"];
            };
        };
        readonly responses: {
            /** @description The new custom role */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomRole"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["StatusConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getCustomRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The role's key or its `_id` */
                readonly customRoleKey: components["parameters"]["CustomRoleKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The custom role */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomRole"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteCustomRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The role's key or its `_id` */
                readonly customRoleKey: components["parameters"]["CustomRoleKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Deleted"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchCustomRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The role's key or its `_id` */
                readonly customRoleKey: components["parameters"]["CustomRoleKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "comment": "Read only from now on",
                 *       "patch": [
                 *         {
                 *           "op": "replace",
                 *           "path": "/basePermissions",
                 *           "value": "reader"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["PatchWithComment"] | components["schemas"]["JSONPatch"] | components["schemas"]["MergeWithComment"] | components["schemas"]["CustomRoleMerge"];
            };
        };
        readonly responses: {
            /** @description The custom role as it is now */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomRole"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["StatusConflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
}
