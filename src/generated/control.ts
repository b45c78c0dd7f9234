// Generated from openapi/control.yaml by scripts/generate.mjs, do not edit.

export interface paths {
    readonly "/_emulator/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Liveness
         * @description Responds as long as the process runs. Needs no control token, and any Host or none is accepted.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Readiness
         * @description Responds with 200 when the database is open and the seed is loaded. Needs no control token, and any Host or none is accepted.
         */
        readonly get: operations["getReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description The OpenAPI document of the control API as JSON. Needs no control token.
         */
        readonly get: operations["getControlSpec"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/ca.pem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The authority of the certificate
         * @description The certificate of the authority that signed the server's, if the server made it (`--tls`). Clients that trust it can use https. Needs no control token, and can be read under every host name.
         */
        readonly get: operations["getAuthority"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts
         * @description All accounts of the server, each with the number of its members, custom roles and tokens.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /**
         * Create an account
         * @description Creates an account that shares nothing with the others. Without a body, or with an empty document, it has four built-in members and a personal admin token of the owner. A missing key is generated. Only this response contains the full keys.
         */
        readonly post: operations["createAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an account
         * @description The account with its members, its custom roles and one page of its tokens with the state of their keys.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an account
         * @description Deletes the account with everything in it. Its keys are unknown from the next request on.
         */
        readonly delete: operations["deleteAccount"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/members/{memberId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a member
         * @description Removes a member from the account. The personal tokens remain, and their next request is refused.
         */
        readonly delete: operations["removeMember"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a member
         * @description Sets the role or the custom roles of a member, immediately also for the member's personal tokens.
         */
        readonly patch: operations["patchMember"];
        readonly trace?: never;
    };
    readonly "/_emulator/shutdown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End the server
         * @description Ends a server that the command `start` serves, as SIGTERM does: it stops listening, gives running requests five seconds, and exits with code 0. A request with an `Origin` header is refused. Without a control token both ends of the connection must be loopback, also with `--open-control`. In the library and under `exec` it is a 409.
         */
        readonly post: operations["shutdown"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset the server
         * @description Restores the state right after seeding, with the same ids and keys, completely or not at all. Clears the request logs, events and snapshots, and restarts the sequence of `--id-seed`.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export the state
         * @description Exports the state as a document that can be loaded again. It has hashes in place of keys, and no request log or events.
         */
        readonly get: operations["getState"];
        /**
         * Replace the state
         * @description Replaces the state with the document, completely or not at all.
         */
        readonly put: operations["putState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List snapshots
         * @description The snapshots of the whole server.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take a snapshot
         * @description Saves the state under this name, in memory. It replaces a snapshot of the same name.
         */
        readonly put: operations["putSnapshot"];
        readonly post?: never;
        /**
         * Delete a snapshot
         * @description Deletes the snapshot.
         */
        readonly delete: operations["deleteSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/snapshots/{name}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore a snapshot
         * @description Restores the state of the snapshot, completely or not at all. The snapshot remains.
         */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock
         * @description The time and the mode of the server's clock. Accounts follow it until their own is set.
         */
        readonly get: operations["getClock"];
        /**
         * Set the clock
         * @description Sets the clock to any moment, also in the past. It stops there or, with the mode `offset`, runs on.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        /**
         * Clear the clock
         * @description Makes the clock show real time again.
         */
        readonly delete: operations["clearClock"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock forward
         * @description Moves the clock forward without waiting. A running clock keeps running.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List faults
         * @description The faults of the server, and how often each fired.
         */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Add a fault
         * @description Adds a fault for the requests of all accounts and for those without a known key. It is tried after those of the account and those added before it; the first that fires is the only one.
         */
        readonly post: operations["addFault"];
        /**
         * Remove all faults
         * @description Removes the faults of the server. Those of accounts stay.
         */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/faults/{faultId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a fault
         * @description The fault no longer fires, from the next request on.
         */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List requests
         * @description The latest requests to the emulated API, newest first. A refused one says which rule refused it.
         */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Clear the request log
         * @description Deletes the entries of the request log.
         */
        readonly delete: operations["clearRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/requests/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count requests
         * @description The number of requests that match, to verify what a client called.
         */
        readonly get: operations["countRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/requests/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Watch requests
         * @description Streams each further request when it ends, until the client or the server closes the connection.
         */
        readonly get: operations["streamRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/rate-limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the rate limits
         * @description The limits of accounts without limits of their own. An empty document means no limit.
         */
        readonly get: operations["getRateLimit"];
        /**
         * Set the rate limits
         * @description Replaces all limits and begins new windows.
         */
        readonly put: operations["setRateLimit"];
        readonly post?: never;
        /**
         * Clear the rate limits
         * @description Removes the limits of the server. Accounts with limits of their own keep them.
         */
        readonly delete: operations["clearRateLimit"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List changes
         * @description The changes in all accounts, newest first.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset an account
         * @description Restores the state of the account right after it was created, with the same ids and keys, completely or not at all. Clears its request log, events and snapshots.
         */
        readonly post: operations["resetAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Export the state of an account
         * @description Exports the state of the account as a document that can be loaded again. It has hashes in place of keys, and no request log or events.
         */
        readonly get: operations["getAccountState"];
        /**
         * Replace the state of an account
         * @description Replaces the state of the account with the document, completely or not at all. The account keeps its id.
         */
        readonly put: operations["putAccountState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the snapshots of an account
         * @description The snapshots of the account.
         */
        readonly get: operations["listAccountSnapshots"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take a snapshot of an account
         * @description Saves the state of the account under this name, in memory. It replaces a snapshot of the same name.
         */
        readonly put: operations["putAccountSnapshot"];
        readonly post?: never;
        /**
         * Delete a snapshot of an account
         * @description Deletes the snapshot.
         */
        readonly delete: operations["deleteAccountSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/snapshots/{name}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore a snapshot of an account
         * @description Restores the state of the account in the snapshot, completely or not at all. The snapshot remains.
         */
        readonly post: operations["restoreAccountSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock of an account
         * @description The time and the mode of the account's own clock or, without one, of the server's.
         */
        readonly get: operations["getAccountClock"];
        /**
         * Set the clock of an account
         * @description Sets a clock of its own for the account, also to the past. It stops there or, with the mode `offset`, runs on.
         */
        readonly put: operations["setAccountClock"];
        readonly post?: never;
        /**
         * Clear the clock of an account
         * @description Makes the account follow the clock of the server again.
         */
        readonly delete: operations["clearAccountClock"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move the clock of an account forward
         * @description Moves the clock of the account forward without waiting. A running clock keeps running.
         */
        readonly post: operations["advanceAccountClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the faults of an account
         * @description The faults of the account, and how often each fired.
         */
        readonly get: operations["listAccountFaults"];
        readonly put?: never;
        /**
         * Add a fault to an account
         * @description Adds a fault for the requests of the account. It is tried after those added before it and before those of the server; the first that fires is the only one.
         */
        readonly post: operations["addAccountFault"];
        /**
         * Remove all faults of an account
         * @description Removes the faults of the account. Those of the server stay.
         */
        readonly delete: operations["clearAccountFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/faults/{faultId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a fault of an account
         * @description The fault no longer fires, from the next request on.
         */
        readonly delete: operations["removeAccountFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the requests of an account
         * @description The latest requests of the account to the emulated API, newest first. A refused one says which rule refused it.
         */
        readonly get: operations["listAccountRequests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Clear the request log of an account
         * @description Deletes the entries of the account's request log.
         */
        readonly delete: operations["clearAccountRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/requests/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count the requests of an account
         * @description The number of requests that match, to verify what a client called.
         */
        readonly get: operations["countAccountRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/requests/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Watch the requests of an account
         * @description Streams each further request of the account, until the client or the server closes the connection.
         */
        readonly get: operations["streamAccountRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/rate-limit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the rate limits of an account
         * @description The limits of the account, its own or those of the server. An empty document means no limit.
         */
        readonly get: operations["getAccountRateLimit"];
        /**
         * Set the rate limits of an account
         * @description Replaces all limits of the account, overrides those of the server, and begins new windows.
         */
        readonly put: operations["setAccountRateLimit"];
        readonly post?: never;
        /**
         * Clear the rate limits of an account
         * @description Makes the limits of the server apply again.
         */
        readonly delete: operations["clearAccountRateLimit"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_emulator/accounts/{accountId}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the changes in an account
         * @description The changes in the account, newest first.
         */
        readonly get: operations["listAccountEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Accounts and the settings of the server. A server starts with one, exports one and can load one */
        readonly Seed: {
            /**
             * @description Where editors find the schema of this document
             * @example seed.json
             */
            readonly $schema?: string;
            /**
             * @description The version of this format
             * @example 1
             * @enum {integer}
             */
            readonly version: 1;
            /**
             * @description The accounts, oldest first
             * @example [
             *       {
             *         "organization": "Example Ltd"
             *       }
             *     ]
             */
            readonly accounts: readonly components["schemas"]["AccountSeed"][];
            readonly clock?: components["schemas"]["ClockSetting"];
            /**
             * @description The faults for requests of all accounts, in the order in which they are tried
             * @example [
             *       {
             *         "delay": "250ms"
             *       }
             *     ]
             */
            readonly faults?: readonly components["schemas"]["FaultSpec"][];
            readonly rateLimit?: components["schemas"]["RateLimits"];
        };
        /** @description An account. Without `members` it gets an owner, an admin, a writer and a reader, without `tokens` a personal admin token. Every other value that is left out is generated */
        readonly AccountSeed: {
            /**
             * @description Where editors find the schema of this document
             * @example seed.json
             */
            readonly $schema?: string;
            /**
             * @description The version of this format
             * @example 1
             * @enum {integer}
             */
            readonly version?: 1;
            readonly _id?: components["schemas"]["Id"];
            /**
             * @description The name of the organization
             * @example Example Ltd
             */
            readonly organization?: string;
            /**
             * @description The maximum number of service tokens, unlimited by default
             * @example 200
             */
            readonly serviceTokenLimit?: number;
            /**
             * @description The members, oldest first
             * @example [
             *       {
             *         "email": "mira@example.com",
             *         "role": "owner"
             *       }
             *     ]
             */
            readonly members?: readonly components["schemas"]["MemberSeed"][];
            /**
             * @description The custom roles, oldest first
             * @example []
             */
            readonly roles?: readonly components["schemas"]["RoleSeed"][];
            /**
             * @description The ids of deleted custom roles that members or tokens of the document may refer to. They are dropped there. Exports of earlier versions have them
             * @example [
             *       "5f0c2ab7e4d20f6a1c9e3003"
             *     ]
             */
            readonly deletedRoles?: readonly components["schemas"]["Id"][];
            /**
             * @description The tokens, oldest first
             * @example [
             *       {
             *         "name": "nightly build",
             *         "role": "reader",
             *         "key": "api-00000000-0000-4000-8000-000000000001"
             *       }
             *     ]
             */
            readonly tokens?: readonly components["schemas"]["TokenSeed"][];
            readonly clock?: components["schemas"]["ClockSetting"];
            /**
             * @description The faults for requests of the account. They are tried before those of the server
             * @example [
             *       {
             *         "delay": "250ms"
             *       }
             *     ]
             */
            readonly faults?: readonly components["schemas"]["FaultSpec"][];
            readonly rateLimit?: components["schemas"]["RateLimits"];
        };
        /** @description A member of an account */
        readonly MemberSeed: {
            readonly _id?: components["schemas"]["Id"];
            /**
             * an e-mail address
             * @description E-mail address
             * @example mira@example.com
             */
            readonly email: string;
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
            readonly role: components["schemas"]["MemberRole"];
            /**
             * @description Keys or ids of custom roles, which replace the role
             * @example [
             *       "token-keepers"
             *     ]
             */
            readonly customRoles?: readonly string[];
            /**
             * @description When the member was added to the account
             * @example 1735689600000
             */
            readonly creationDate?: components["schemas"]["Milliseconds"];
            /**
             * @description Whether the member was removed. The personal tokens remain, and requests with them are refused
             * @example false
             */
            readonly removed?: boolean;
        };
        /** @description A custom role of an account */
        readonly RoleSeed: {
            readonly _id?: components["schemas"]["Id"];
            /**
             * a key of letters, digits, ".", "_" and "-" that starts with a letter or a digit,
             * @description Its key
             * @example token-keepers
             */
            readonly key: string;
            /**
             * @description Its name
             * @example Token keepers
             */
            readonly name: string;
            /**
             * @description Its purpose
             * @example Manages service tokens
             */
            readonly description?: string;
            readonly policy: components["schemas"]["Statements"];
            readonly basePermissions?: components["schemas"]["BasePermissions"];
            readonly resourceCategory?: components["schemas"]["ResourceCategory"];
        };
        /**
         * @description The statements of a policy
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
        readonly Statements: readonly components["schemas"]["StatementSeed"][];
        /** @description One statement of a policy, with one of `resources` and `notResources`, and one of `actions` and `notActions`. An empty list counts as absent */
        readonly StatementSeed: {
            /**
             * @description Whether it allows or denies
             * @example allow
             * @enum {string}
             */
            readonly effect: "allow" | "deny";
            /**
             * @description Specifiers of the resources to which it applies, all of one kind
             * @example [
             *       "member/*:token/*"
             *     ]
             */
            readonly resources?: readonly string[];
            /**
             * @description Specifiers of the resources to which it does not apply, all of one kind
             * @example [
             *       "service-token/671f0c2ab7e4d20f6a1c9e31"
             *     ]
             */
            readonly notResources?: readonly string[];
            /**
             * @description The actions to which it applies
             * @example [
             *       "createAccessToken",
             *       "updateAccessToken*"
             *     ]
             */
            readonly actions?: readonly string[];
            /**
             * @description The actions to which it does not apply
             * @example [
             *       "deleteAccessToken"
             *     ]
             */
            readonly notActions?: readonly string[];
        };
        /** @description A policy as it was when the service token was created */
        readonly PolicySeed: {
            /**
             * @description The name of the custom role that contained it
             * @example Token keepers
             */
            readonly name?: string;
            readonly statements: components["schemas"]["Statements"];
        };
        /** @description A token with one of `role`, `customRoleIds` and `inlineRole`, and one of `key` and `keyHash`. A token without any role can change nothing. An empty list counts as absent, so you can paste a token from a response of the emulated API */
        readonly TokenSeed: {
            readonly _id?: components["schemas"]["Id"];
            /**
             * @description The id or the e-mail address of the member who created it, by default the first of the account
             * @example mira@example.com
             */
            readonly memberId?: string;
            /**
             * @description Its name
             * @example nightly build
             */
            readonly name?: string;
            /**
             * @description Its purpose
             * @example Reads flags for the nightly build
             */
            readonly description?: string;
            readonly role?: components["schemas"]["TokenRole"];
            /**
             * @description Keys or ids of custom roles
             * @example [
             *       "token-keepers"
             *     ]
             */
            readonly customRoleIds?: readonly string[];
            /**
             * @description Its own policy
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
            readonly inlineRole?: components["schemas"]["Statements"];
            /**
             * @description Whether it is a service token, which belongs to no member. False by default
             * @example true
             */
            readonly serviceToken?: boolean;
            /**
             * @description The version for requests without an `LD-API-Version` header, by default the latest
             * @example 20240415
             * @enum {integer}
             */
            readonly defaultApiVersion?: 20160426 | 20191212 | 20210729 | 20220603 | 20240415;
            /**
             * @description When it was created
             * @example 1767225600000
             */
            readonly creationDate?: components["schemas"]["Milliseconds"];
            /**
             * @description When it was last changed or reset
             * @example 1767225600000
             */
            readonly lastModified?: components["schemas"]["Milliseconds"];
            /**
             * @description When one of its keys last called the API
             * @example 1767312000000
             */
            readonly lastUsed?: components["schemas"]["Milliseconds"];
            /**
             * @description When all of its keys stop working, also a time in the past. By default, the token never expires
             * @example 2027-01-01
             */
            readonly expiry?: components["schemas"]["Instant"];
            readonly key?: components["schemas"]["Key"];
            readonly keyHash?: components["schemas"]["KeyHash"];
            readonly token?: components["schemas"]["LastFour"];
            /**
             * @description The keys that earlier resets replaced and that have an expiry, oldest first
             * @example [
             *       {
             *         "key": "api-00000000-0000-4000-8000-000000000002",
             *         "expiresAt": 1767229200000
             *       }
             *     ]
             */
            readonly oldKeys?: readonly components["schemas"]["OldKeySeed"][];
            /**
             * @description For a service token, the permissions that its creator had then: layers of policies, each of which has to allow an action. By default, the permissions of the member
             * @example [
             *       [
             *         {
             *           "statements": [
             *             {
             *               "effect": "allow",
             *               "resources": [
             *                 "service-token/*"
             *               ],
             *               "actions": [
             *                 "*"
             *               ]
             *             }
             *           ]
             *         }
             *       ]
             *     ]
             */
            readonly grantedWithin?: readonly (readonly components["schemas"]["PolicySeed"][])[];
            /**
             * @description Ignored
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly ownerId?: string;
            /**
             * @description Ignored
             * @example {
             *       "role": "owner"
             *     }
             */
            readonly _member?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description Ignored
             * @example {}
             */
            readonly _links?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description A key that a reset replaced, with one of `key` and `keyHash` */
        readonly OldKeySeed: {
            readonly key?: components["schemas"]["Key"];
            readonly keyHash?: components["schemas"]["KeyHash"];
            readonly token?: components["schemas"]["LastFour"];
            /**
             * @description When its window ends, also a time in the past. It stops working earlier if its token expires earlier
             * @example 2026-01-01T01:00:00Z
             */
            readonly expiresAt: components["schemas"]["Instant"];
        };
        /**
         * 24 lower-case hexadecimal digits
         * @description Its id, 24 lower-case hexadecimal digits, generated by default
         * @example 5f0c2ab7e4d20f6a1c9e3000
         */
        readonly Id: string;
        /**
         * "api-" and a version 4 UUID in lower case
         * Format: password
         * @description The full key, `api-` and a version 4 UUID in lower case. Never exported. A seed or state document needs this or `keyHash`; `POST /_emulator/accounts` generates a missing key
         * @example api-00000000-0000-4000-8000-000000000001
         */
        readonly Key: string;
        /**
         * a SHA-256 in lower-case hexadecimal digits
         * Format: password
         * @description The SHA-256 of the key in lower-case hexadecimal digits
         * @example e841b0a8ff470071e9a106483b191efb6850eec0dcf4bfc4d5283f36b2497d9a
         */
        readonly KeyHash: string;
        /**
         * the last four characters of the key (the full key belongs in "key")
         * Format: password
         * @description The last four characters of the key, required beside `keyHash`
         * @example 0001
         */
        readonly LastFour: string;
        /**
         * @description The built-in role, in effect while the member has no custom role
         * @example owner
         * @enum {string}
         */
        readonly MemberRole: "reader" | "writer" | "admin" | "owner" | "no_access";
        /**
         * @description The built-in role
         * @example reader
         * @enum {string}
         */
        readonly TokenRole: "reader" | "writer" | "admin";
        /**
         * @description The view permissions of a custom role, no_access by default
         * @example no_access
         * @enum {string}
         */
        readonly BasePermissions: "reader" | "no_access";
        /**
         * @description The category of a custom role. It has no effect
         * @example any
         * @enum {string}
         */
        readonly ResourceCategory: "organization" | "project" | "any";
        /**
         * a whole number of milliseconds since 1970
         * Format: int64
         * @description A moment in milliseconds since 1970
         * @example 1767225600000
         */
        readonly Milliseconds: number;
        /**
         * ISO 8601 text such as "2026-01-01" or "2026-01-01T12:30:00Z", or a number of milliseconds since 1970
         * @description A moment as ISO 8601 text, or the digits of milliseconds since 1970
         * @example 2026-01-01T12:30:00Z
         */
        readonly InstantText: string;
        /**
         * ISO 8601 text such as "2026-01-01" or "2026-01-01T12:30:00Z", or a number of milliseconds since 1970
         * @description A moment, in milliseconds since 1970 or as ISO 8601 text. A date without a time is its midnight, and a time without a zone is UTC
         * @example 2026-01-01T12:30:00Z
         */
        readonly Instant: components["schemas"]["Milliseconds"] | components["schemas"]["InstantText"];
        /**
         * a whole number of milliseconds
         * Format: int64
         * @description A duration in milliseconds
         * @example 250
         */
        readonly DurationMilliseconds: number;
        /**
         * a duration such as "250ms", "30s", "1h30m" or "2d", or a number of milliseconds
         * @description A duration as text such as `250ms`, `30s`, `1h30m` and `2d`
         * @example 1h30m
         */
        readonly DurationText: string;
        /**
         * a duration such as "250ms", "30s", "1h30m" or "2d", or a number of milliseconds
         * @description A duration, in milliseconds or as text such as `250ms`, `30s`, `1h30m` and `2d`
         * @example 1h30m
         */
        readonly Duration: components["schemas"]["DurationMilliseconds"] | components["schemas"]["DurationText"];
        /**
         * @description The setting of a clock. One with only `now` is frozen
         * @example {
         *       "mode": "frozen",
         *       "now": 1767225600000
         *     }
         */
        readonly ClockSetting: components["schemas"]["FrozenClock"] | components["schemas"]["OffsetClock"] | components["schemas"]["RealClock"];
        /** @description A clock that stands still */
        readonly FrozenClock: {
            /**
             * @description The mode of the clock, frozen by default
             * @example frozen
             * @enum {string}
             */
            readonly mode?: "frozen";
            readonly now: components["schemas"]["Instant"];
        };
        /** @description A clock that runs ahead of real time or behind it */
        readonly OffsetClock: {
            /**
             * @description The mode of the clock
             * @example offset
             * @enum {string}
             */
            readonly mode: "offset";
            /**
             * a whole number of milliseconds
             * Format: int64
             * @description How far it is ahead of real time, in milliseconds
             * @example 3600000
             */
            readonly offset: number;
        };
        /** @description A clock that shows real time */
        readonly RealClock: {
            /**
             * @description The mode of the clock
             * @example real
             * @enum {string}
             */
            readonly mode: "real";
        };
        /** @description The time and the mode of a clock */
        readonly ClockReading: {
            /**
             * @description The time
             * @example 1767225600000
             */
            readonly now: components["schemas"]["Milliseconds"];
            /**
             * @description The mode of the clock
             * @example frozen
             * @enum {string}
             */
            readonly mode: "real" | "offset" | "frozen";
        };
        /** @description A new time for a clock */
        readonly ClockSet: {
            readonly now: components["schemas"]["Instant"];
            /**
             * @description Whether the clock stops or runs on from there, frozen by default
             * @example frozen
             * @enum {string}
             */
            readonly mode?: "frozen" | "offset";
        };
        /** @description The time by which to move a clock forward */
        readonly ClockAdvance: {
            readonly by: components["schemas"]["Duration"];
        };
        /** @description A new fault. It has a `delay`, or one of `respond` and `connection`, or both. The other fields say when it fires; without them it fires on every request */
        readonly FaultSpec: {
            readonly match?: components["schemas"]["FaultMatch"];
            /**
             * @description The number of matching requests to skip first
             * @example 1
             */
            readonly after?: number;
            /**
             * @description The maximum number of times it fires, unlimited by default
             * @example 2
             */
            readonly times?: number;
            /**
             * @description It fires on every n-th matching request only
             * @example 3
             */
            readonly every?: number;
            /**
             * @description The probability that it fires on a request that the other fields select
             * @example 0.5
             */
            readonly probability?: number;
            readonly randomSeed?: components["schemas"]["RandomSeed"];
            readonly ttl?: components["schemas"]["TimeToLive"];
            readonly delay?: components["schemas"]["Delay"];
            readonly respond?: components["schemas"]["FaultResponse"];
            readonly connection?: components["schemas"]["ConnectionFault"];
        };
        /**
         * a whole number or text
         * @description Makes `probability` and a range of delays reproducible
         * @example 42
         */
        readonly RandomSeed: components["schemas"]["RandomSeedNumber"] | components["schemas"]["RandomSeedText"];
        /**
         * @description A random seed as a number
         * @example 42
         */
        readonly RandomSeedNumber: number;
        /**
         * @description A random seed as text
         * @example nightly
         */
        readonly RandomSeedText: string;
        /**
         * a duration such as "250ms", "30s", "1h30m" or "2d", or a number of milliseconds
         * @description How long it lasts, on the clock of the account or, for a fault of the server, on the server's
         * @example 10m
         */
        readonly TimeToLive: components["schemas"]["TimeToLiveMilliseconds"] | components["schemas"]["DurationText"];
        /**
         * a whole number of milliseconds
         * Format: int64
         * @description How long something lasts, in milliseconds
         * @example 600000
         */
        readonly TimeToLiveMilliseconds: number;
        /**
         * a duration such as "250ms", "30s" or "1h30m", a number of milliseconds, or a range of both
         * @description How long the request waits, in real time and for 24 hours at most
         * @example 250ms
         */
        readonly Delay: components["schemas"]["DelayRange"] | components["schemas"]["DelayMilliseconds"] | components["schemas"]["DurationText"];
        /**
         * a whole number of milliseconds
         * Format: int64
         * @description A delay in milliseconds
         * @example 250
         */
        readonly DelayMilliseconds: number;
        /**
         * a duration such as "250ms", "30s" or "1h30m", or a number of milliseconds
         * @description The shortest or the longest delay of a range
         * @example 250ms
         */
        readonly DelayEnd: components["schemas"]["DelayMilliseconds"] | components["schemas"]["DurationText"];
        /** @description A random delay between the two, both ends included */
        readonly DelayRange: {
            readonly min: components["schemas"]["DelayEnd"];
            readonly max: components["schemas"]["DelayEnd"];
        };
        /** @description The requests that a fault applies to, those that match every given field */
        readonly FaultMatch: {
            readonly operationId?: components["schemas"]["OperationId"];
            /**
             * @description The method in upper case. `GET` does not match a HEAD request
             * @example GET
             * @enum {string}
             */
            readonly method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "OPTIONS" | "HEAD";
            readonly path?: components["schemas"]["PathPattern"];
            /**
             * @description The id of the calling token
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId?: string;
        };
        /**
         * a path without a query
         * @description The path without its query; `*` matches any characters
         * @example /api/v2/tokens/*
         */
        readonly PathPattern: string;
        /**
         * @description An operation of the emulated API
         * @example getToken
         * @enum {string}
         */
        readonly OperationId: "getRoot" | "getOpenapiSpec" | "getVersions" | "getCallerIdentity" | "getAccount" | "getTokens" | "postToken" | "getToken" | "patchToken" | "deleteToken" | "resetToken" | "getMembers" | "getMember" | "getCustomRoles" | "postCustomRole" | "getCustomRole" | "patchCustomRole" | "deleteCustomRole";
        /** @description The response to send instead */
        readonly FaultResponse: {
            /**
             * @description The status
             * @example 429
             */
            readonly status: number;
            /**
             * @description Headers
             * @example {
             *       "Retry-After": "10"
             *     }
             */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /**
             * @description The body. Text is sent as it is, anything else as JSON. Without one, an error status of the emulated API gets its error document
             * @example {
             *       "code": "rate_limited",
             *       "message": "Too many requests in this window"
             *     }
             */
            readonly body?: unknown;
            readonly retryIn?: components["schemas"]["RetryIn"];
        };
        /**
         * a duration such as "250ms", "30s" or "1h30m", or a number of milliseconds
         * @description How long a client should wait before it repeats the request, in real time and for 24 hours at most. Only for status 429, which announces the end of the wait in `X-Ratelimit-Reset`. `1s` by default
         * @example 1s
         */
        readonly RetryIn: components["schemas"]["DelayMilliseconds"] | components["schemas"]["DurationText"];
        /**
         * @description What happens to the connection: reset, closed without a response, closed in the middle of one, sent bytes that are not HTTP, left without a response, sent the response slowly
         * @example reset
         * @enum {string}
         */
        readonly ConnectionFault: "reset" | "empty" | "truncate" | "garbage" | "hang" | "drip";
        /** @description A fault and how often it fired */
        readonly Fault: {
            /**
             * @description Its id
             * @example 671f0c2ab7e4d20f6a1c9e40
             */
            readonly _id: string;
            readonly match?: components["schemas"]["FaultMatch"];
            /**
             * @description The number of matching requests to skip first
             * @example 1
             */
            readonly after?: number;
            /**
             * @description The maximum number of times it fires, unlimited by default
             * @example 2
             */
            readonly times?: number;
            /**
             * @description It fires on every n-th matching request only
             * @example 3
             */
            readonly every?: number;
            /**
             * @description The probability that it fires on a request that the other fields select
             * @example 0.5
             */
            readonly probability?: number;
            readonly randomSeed?: components["schemas"]["RandomSeed"];
            /**
             * Format: int64
             * @description How long it lasts, in milliseconds
             * @example 600000
             */
            readonly ttl?: number;
            /**
             * @description How long a request waits, in milliseconds of real time
             * @example 250
             */
            readonly delay?: {
                /**
                 * Format: int64
                 * @description The shortest delay
                 * @example 100
                 */
                readonly min: number;
                /**
                 * Format: int64
                 * @description The longest delay
                 * @example 250
                 */
                readonly max: number;
            } | number;
            /** @description The response to send instead */
            readonly respond?: {
                /**
                 * @description The status
                 * @example 429
                 */
                readonly status: number;
                /**
                 * @description Headers
                 * @example {
                 *       "Retry-After": "10"
                 *     }
                 */
                readonly headers?: {
                    readonly [key: string]: string;
                };
                /**
                 * @description The body. Text is sent as it is, anything else as JSON. Without one, an error status of the emulated API gets its error document
                 * @example {
                 *       "code": "rate_limited",
                 *       "message": "Too many requests in this window"
                 *     }
                 */
                readonly body?: unknown;
                /**
                 * Format: int64
                 * @description How long a client should wait, in milliseconds
                 * @example 1000
                 */
                readonly retryIn?: number;
            };
            readonly connection?: components["schemas"]["ConnectionFault"];
            /**
             * @description When it was added
             * @example 1767225600000
             */
            readonly createdAt: components["schemas"]["Milliseconds"];
            /**
             * @description The number of matching requests while it was active
             * @example 3
             */
            readonly matched: number;
            /**
             * @description The number of requests that it changed
             * @example 2
             */
            readonly fired: number;
            /**
             * @description Exhausted after it fired as often as `times` says, expired after its `ttl`
             * @example exhausted
             * @enum {string}
             */
            readonly state: "active" | "exhausted" | "expired";
        };
        /** @description Faults */
        readonly FaultList: {
            /** @description The faults, in the order in which they are tried */
            readonly items: readonly components["schemas"]["Fault"][];
        };
        /** @description The number of requests allowed in ten seconds. A limit that is left out is unlimited */
        readonly RateLimits: {
            /**
             * @description For an account
             * @example 100
             */
            readonly global?: number;
            /**
             * @description For one operation
             * @example 20
             */
            readonly route?: number;
            /**
             * @description For one token
             * @example 50
             */
            readonly token?: number;
        };
        /** @description A request to the emulated API and its result, without bodies and keys */
        readonly RequestEntry: {
            /**
             * @description Its number in the request log, which counts from 1
             * @example 17
             */
            readonly _id: number;
            /**
             * @description When it was, on the clock of its account
             * @example 1767225600000
             */
            readonly at: components["schemas"]["Milliseconds"];
            /**
             * @description The account of its key, null when the server does not know the key
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly accountId: string | null;
            /**
             * @description The token of its key, null when the server does not know the key
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId: string | null;
            /**
             * @description The operation, null without one
             * @example getToken
             */
            readonly operationId: string | null;
            /**
             * @description The method
             * @example GET
             */
            readonly method: string;
            /**
             * @description The path without its query
             * @example /api/v2/tokens
             */
            readonly path: string;
            /**
             * @description The query, without the question mark
             * @example limit=2&offset=2
             */
            readonly query?: string;
            /**
             * @description The status of the response, null when the connection ended without one
             * @example 401
             */
            readonly status: number | null;
            /**
             * @description How long it took, in milliseconds of real time
             * @example 0.8
             */
            readonly durationMs: number;
            readonly refusal?: components["schemas"]["RequestRefusal"];
            /**
             * @description What may surprise the sender of a successful request elsewhere
             * @example [
             *       {
             *         "code": "legacy-reset",
             *         "message": "LaunchDarkly has deprecated resets",
             *         "refusedByReal": false
             *       }
             *     ]
             */
            readonly hints?: readonly components["schemas"]["RequestHint"][];
            /**
             * @description The id of the fault that fired
             * @example 671f0c2ab7e4d20f6a1c9e40
             */
            readonly fault?: string;
        };
        /** @description Why a request was refused */
        readonly RequestRefusal: {
            /**
             * @description The code in the response
             * @example unauthorized
             */
            readonly code: string;
            /**
             * @description The message in the response
             * @example Invalid access token
             */
            readonly message: string;
            /**
             * @description The rule behind it
             * @example no token has the key ending in 0002
             */
            readonly rule: string;
            /**
             * @description A probable solution
             * @example Create another token.
             */
            readonly remedy?: string;
        };
        /** @description Something about a successful request that may surprise its sender elsewhere */
        readonly RequestHint: {
            /**
             * @description The kind of hint
             * @example legacy-reset
             * @enum {string}
             */
            readonly code: "reset-without-content-type" | "legacy-reset" | "reset-of-expired-token" | "statement-matches-nothing" | "old-api-version" | "expiry-looks-like-seconds";
            /**
             * @description The hint as a sentence
             * @example LaunchDarkly has deprecated resets
             */
            readonly message: string;
            /**
             * @description Whether LaunchDarkly's own API is known to refuse such a request
             * @example false
             */
            readonly refusedByReal: boolean;
        };
        /** @description Requests */
        readonly RequestList: {
            /** @description The requests, newest first */
            readonly items: readonly components["schemas"]["RequestEntry"][];
            /**
             * @description The number of requests that match, listed or not
             * @example 17
             */
            readonly totalCount: number;
        };
        /** @description A number of requests */
        readonly Count: {
            /**
             * @description The number of requests that match
             * @example 2
             */
            readonly count: number;
        };
        /** @description Snapshots */
        readonly SnapshotList: {
            /** @description The snapshots, oldest first */
            readonly items: readonly components["schemas"]["Snapshot"][];
        };
        /** @description A state saved in memory */
        readonly Snapshot: {
            /**
             * @description Its name
             * @example before-rotation
             */
            readonly name: string;
            /**
             * @description When it was taken, on the clock of the server or of the account
             * @example 1767225600000
             */
            readonly createdAt: components["schemas"]["Milliseconds"];
        };
        /** @description Changes */
        readonly EventList: {
            /** @description The changes, newest first */
            readonly items: readonly components["schemas"]["Event"][];
        };
        /** @description A change and who made it */
        readonly Event: {
            /**
             * @description The id of the change
             * @example 671f0c2ab7e4d20f6a1c9e50
             */
            readonly _id: string;
            /**
             * @description When it was, on the clock of the account
             * @example 1767225600000
             */
            readonly date: components["schemas"]["Milliseconds"];
            /**
             * @description The account
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly accountId: string;
            /**
             * @description The member who made it, null for a service token and for the control API
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly memberId: string | null;
            /**
             * @description The token that made it, null for the control API
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId: string | null;
            /**
             * @description What was done
             * @example [
             *       {
             *         "action": "resetAccessToken",
             *         "resource": "service-token/671f0c2ab7e4d20f6a1c9e31"
             *       }
             *     ]
             */
            readonly accesses: readonly components["schemas"]["EventAccess"][];
            /**
             * @description The document before the change, null for a new one
             * @example null
             */
            readonly before: components["schemas"]["EventDocument"];
            /**
             * @description The document after the change, null for a deleted one
             * @example {
             *       "_id": "671f0c2ab7e4d20f6a1c9e31",
             *       "name": "nightly build",
             *       "token": "0001"
             *     }
             */
            readonly after: components["schemas"]["EventDocument"];
        };
        /** @description A token, a custom role or a member as the emulated API shows it, without secrets */
        readonly EventDocument: {
            /**
             * @description Its id
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly _id?: string;
            /**
             * @description Its address and related ones
             * @example {
             *       "self": {
             *         "href": "/api/v2/tokens/671f0c2ab7e4d20f6a1c9e31",
             *         "type": "application/json"
             *       }
             *     }
             */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** @description The member who created a token */
            readonly _member?: {
                /**
                 * @description The address of the member
                 * @example {
                 *       "self": {
                 *         "href": "/api/v2/members/5f0c2ab7e4d20f6a1c9e3001",
                 *         "type": "application/json"
                 *       }
                 *     }
                 */
                readonly _links?: {
                    readonly [key: string]: components["schemas"]["Link"];
                };
                /**
                 * @description The id of the member
                 * @example 5f0c2ab7e4d20f6a1c9e3001
                 */
                readonly _id?: string;
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
                 * @description The built-in role
                 * @example owner
                 */
                readonly role?: string;
                /**
                 * @description E-mail address
                 * @example mira@example.com
                 */
                readonly email?: string;
            };
            /**
             * @description The id of the account
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly ownerId?: string;
            /**
             * @description The id of the creator of a token
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly memberId?: string;
            /**
             * @description The key of a custom role
             * @example token-keepers
             */
            readonly key?: string;
            /**
             * @description Its name
             * @example nightly build
             */
            readonly name?: string;
            /**
             * @description Its purpose
             * @example Reads flags for the nightly build
             */
            readonly description?: string;
            /**
             * @description The built-in role
             * @example reader
             */
            readonly role?: string;
            /**
             * @description Ids of custom roles
             * @example []
             */
            readonly customRoleIds?: readonly string[];
            /**
             * @description Ids of custom roles
             * @example []
             */
            readonly customRoles?: readonly string[];
            /**
             * @description The statements of its policy
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
            readonly inlineRole?: readonly components["schemas"]["StatementSeed"][];
            /**
             * @description The statements of its policy
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
            readonly policy?: readonly components["schemas"]["StatementSeed"][];
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
            /** @description How many have a custom role */
            readonly assignedTo?: {
                /**
                 * @description The number of members
                 * @example 2
                 */
                readonly membersCount?: number;
                /**
                 * @description The number of teams
                 * @example 0
                 */
                readonly teamsCount?: number;
            };
            /**
             * @description The last four characters of the current key
             * @example 0001
             */
            readonly token?: string;
            /**
             * @description Whether a token is a service token
             * @example false
             */
            readonly serviceToken?: boolean;
            /**
             * @description The API version of a token
             * @example 20240415
             */
            readonly defaultApiVersion?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1767225600000
             */
            readonly creationDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1767225600000
             */
            readonly lastModified?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1767225600000
             */
            readonly lastUsed?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1767225600000
             */
            readonly expiry?: number;
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
             * @description E-mail address
             * @example mira@example.com
             */
            readonly email?: string;
            /**
             * @description Whether the invitation is unanswered
             * @example false
             */
            readonly _pendingInvite?: boolean;
            /**
             * @description Whether the e-mail address was confirmed
             * @example true
             */
            readonly _verified?: boolean;
            /**
             * @description State of multi-factor authentication
             * @example disabled
             */
            readonly mfa?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970
             * @example 1767225600000
             */
            readonly _lastSeen?: number;
        } | null;
        /** @description The address of another document */
        readonly Link: {
            /**
             * @description The address, relative to the server
             * @example /api/v2/tokens
             */
            readonly href?: string;
            /**
             * @description The media type
             * @example application/json
             */
            readonly type?: string;
        };
        /** @description An action and where it was done */
        readonly EventAccess: {
            /**
             * @description The action
             * @example resetAccessToken
             */
            readonly action: string;
            /**
             * @description Where
             * @example service-token/671f0c2ab7e4d20f6a1c9e31
             */
            readonly resource: string;
        };
        /** @description Accounts */
        readonly AccountList: {
            /** @description The accounts, oldest first */
            readonly items: readonly components["schemas"]["AccountSummary"][];
        };
        /** @description An account in numbers */
        readonly AccountSummary: {
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
            /**
             * @description How many members it has, removed ones too
             * @example 4
             */
            readonly membersCount: number;
            /**
             * @description How many custom roles it has
             * @example 1
             */
            readonly rolesCount: number;
            /**
             * @description How many tokens it has
             * @example 2
             */
            readonly tokensCount: number;
        };
        /** @description An account and what is in it */
        readonly Account: {
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
            /**
             * @description How many service tokens it may have
             * @example 200
             */
            readonly serviceTokenLimit?: number;
            /** @description The members, oldest first, removed ones too */
            readonly members: readonly components["schemas"]["Member"][];
            /** @description The custom roles, oldest first */
            readonly roles: readonly components["schemas"]["Role"][];
            /** @description One page of the tokens, newest first */
            readonly tokens: readonly components["schemas"]["AccountToken"][];
            /**
             * @description How many tokens it has
             * @example 2
             */
            readonly tokensCount: number;
        };
        /** @description A new account and its full keys, which no other response contains */
        readonly AccountCreated: {
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
            /** @description The members, oldest first, removed ones too */
            readonly members: readonly components["schemas"]["Member"][];
            /** @description The custom roles, oldest first */
            readonly roles: readonly components["schemas"]["Role"][];
            /** @description The first admin token of `tokens` that has not expired. If none of them is an admin token, the first token that has not expired. Null if there is none */
            readonly token: {
                /**
                 * @description The token's id
                 * @example 671f0c2ab7e4d20f6a1c9e31
                 */
                readonly _id: string;
                /**
                 * @description Its whole key
                 * @example api-00000000-0000-4000-8000-000000000001
                 */
                readonly token: string;
            } | null;
            /** @description The tokens in the order of the document, without those that were given as a hash */
            readonly tokens: readonly components["schemas"]["CreatedToken"][];
        };
        /** @description A token of a new account */
        readonly CreatedToken: {
            /**
             * @description The token's id
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly _id: string;
            /**
             * @description Its name, if it has one
             * @example nightly build
             */
            readonly name?: string;
            /**
             * @description Its whole key
             * @example api-00000000-0000-4000-8000-000000000001
             */
            readonly token: string;
        };
        /** @description A member of an account */
        readonly Member: {
            /**
             * @description The member's id
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly _id: string;
            /**
             * @description E-mail address
             * @example mira@example.com
             */
            readonly email: string;
            /**
             * @description First name, or empty
             * @example Mira
             */
            readonly firstName: string;
            /**
             * @description Last name, or empty
             * @example Okafor
             */
            readonly lastName: string;
            readonly role: components["schemas"]["MemberRole"];
            /**
             * @description The ids of the custom roles, which take the place of the role
             * @example [
             *       "5f0c2ab7e4d20f6a1c9e3002"
             *     ]
             */
            readonly customRoles: readonly string[];
            /**
             * @description When the account got the member
             * @example 1735689600000
             */
            readonly creationDate: components["schemas"]["Milliseconds"];
            /**
             * @description Whether the member has left
             * @example false
             */
            readonly removed: boolean;
        };
        /** @description Changes to a member. At least one field is required, and a field that is left out does not change */
        readonly MemberPatch: {
            readonly role?: components["schemas"]["MemberRole"];
            /**
             * @description Keys or ids of the custom roles, which replace all current ones
             * @example [
             *       "token-keepers"
             *     ]
             */
            readonly customRoles?: readonly string[];
        };
        /** @description A custom role of an account */
        readonly Role: {
            /**
             * @description The role's id
             * @example 5f0c2ab7e4d20f6a1c9e3002
             */
            readonly _id: string;
            /**
             * @description Its key
             * @example token-keepers
             */
            readonly key: string;
            /**
             * @description Its name
             * @example Token keepers
             */
            readonly name: string;
            /**
             * @description What it is for, or empty
             * @example Looks after service tokens
             */
            readonly description: string;
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
            readonly policy: readonly components["schemas"]["StatementSeed"][];
            readonly basePermissions: components["schemas"]["BasePermissions"];
            readonly resourceCategory?: components["schemas"]["ResourceCategory"];
        };
        /** @description A token of an account. What is not required is left out when empty */
        readonly AccountToken: {
            /**
             * @description The token's id
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly _id: string;
            /**
             * @description The id of the member who made it
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly memberId: string;
            /**
             * @description Its name
             * @example nightly build
             */
            readonly name?: string;
            /**
             * @description What it is for
             * @example Reads flags for the nightly build
             */
            readonly description?: string;
            readonly role?: components["schemas"]["TokenRole"];
            /**
             * @description The ids of its custom roles, if it has these instead of a role
             * @example [
             *       "5f0c2ab7e4d20f6a1c9e3002"
             *     ]
             */
            readonly customRoleIds?: readonly string[];
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
            readonly inlineRole?: readonly components["schemas"]["StatementSeed"][];
            /**
             * @description Whether it belongs to no member
             * @example false
             */
            readonly serviceToken: boolean;
            /**
             * @description The version for requests without an `LD-API-Version` header
             * @example 20240415
             */
            readonly defaultApiVersion: number;
            /**
             * @description When it was made
             * @example 1767225600000
             */
            readonly creationDate: components["schemas"]["Milliseconds"];
            /**
             * @description When it was last changed or reset
             * @example 1767225600000
             */
            readonly lastModified: components["schemas"]["Milliseconds"];
            /**
             * @description When one of its keys last called the API
             * @example 1767312000000
             */
            readonly lastUsed?: components["schemas"]["Milliseconds"];
            /**
             * @description When all of its keys stop working
             * @example 1798761600000
             */
            readonly expiry?: components["schemas"]["Milliseconds"];
            /**
             * @description The last four characters of the current key
             * @example 0001
             */
            readonly token: string;
            /** @description Its keys, newest first */
            readonly keys: readonly components["schemas"]["TokenKey"][];
        };
        /** @description A key of a token */
        readonly TokenKey: {
            /**
             * @description Its last four characters
             * @example 0002
             */
            readonly token: string;
            /**
             * @description Whether the key works now
             * @example alive
             * @enum {string}
             */
            readonly state: "alive" | "expired" | "revoked";
            /**
             * @description Whether it is the one of the last create or reset
             * @example false
             */
            readonly current: boolean;
            /**
             * @description When its window ends, for an old key. It stops working earlier if its token expires earlier
             * @example 1767229200000
             */
            readonly expiresAt?: components["schemas"]["Milliseconds"];
        };
        /** @description The health of the server */
        readonly Health: {
            /**
             * @description Always `ok`
             * @example ok
             * @enum {string}
             */
            readonly status: "ok";
            /**
             * @description The version of the emulator
             * @example 0.1.0
             */
            readonly version: string;
        };
        /**
         * @description What went wrong, in the shape of the emulated API's errors
         * @example {
         *       "code": "invalid_request",
         *       "message": "the body is not valid JSON"
         *     }
         */
        readonly Error: {
            /**
             * @description What went wrong
             * @example invalid_request
             */
            readonly code: string;
            /**
             * @description A sentence about it
             * @example the body is not valid JSON
             */
            readonly message: string;
        };
    };
    responses: {
        /** @description Done, without a body */
        readonly Done: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It is going to happen, without a body */
        readonly Accepted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server is healthy */
        readonly Health: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Health"];
            };
        };
        /** @description The state, with hashes in place of keys */
        readonly State: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Seed"];
            };
        };
        /** @description The state of the account, with hashes in place of keys */
        readonly AccountState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AccountSeed"];
            };
        };
        /** @description The snapshots */
        readonly Snapshots: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SnapshotList"];
            };
        };
        /** @description The clock */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ClockReading"];
            };
        };
        /** @description The faults */
        readonly Faults: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FaultList"];
            };
        };
        /** @description The new fault */
        readonly FaultAdded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        /** @description The requests */
        readonly Requests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RequestList"];
            };
        };
        /** @description The number */
        readonly RequestCount: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Count"];
            };
        };
        /** @description Server-sent events, one for each finished request. `id` is the `_id` of the entry, `data` the entry as JSON */
        readonly RequestStream: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/event-stream": string;
            };
        };
        /** @description The limits in force */
        readonly RateLimit: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RateLimits"];
            };
        };
        /** @description The changes */
        readonly Events: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["EventList"];
            };
        };
        /** @description A body, a parameter or a URL that is not accepted. The message names every wrong field */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "invalid_request",
                 *       "message": "mode must be \"frozen\" or \"offset\" (got \"real\")."
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server has a control token, and this request does not contain it */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unauthorized",
                 *       "message": "send the control token as \"Authorization: Bearer …\""
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A `Host` or an `Origin` that is not allowed, or a server that others can reach without `--control-token` or `--open-control`. Nothing was changed */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "forbidden",
                 *       "message": "the host emulator.example.com is not let in, see --allow-host"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such account, member, fault or snapshot */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "not_found",
                 *       "message": "there is no snapshot \"none\""
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path exists, the method does not. The `Allow` header names those that do */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "method_not_allowed",
                 *       "message": "Method not allowed"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An id or a key that is already in use. The message names its path in the document */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "message": "tokens[0].key: the key ending in 0001 is in use already"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The library or `exec` ends this server */
        readonly NotByShutdown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "conflict",
                 *       "message": "the library ends this emulator with close(), and exec ends it after its command"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A body above the limit of the server */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "payload_too_large",
                 *       "message": "the body is too large"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A body that is not JSON by its Content-Type */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unsupported_media_type",
                 *       "message": "the Content-Type of a body must be application/json"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Closing, or too many streams at once */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "unavailable",
                 *       "message": "the server is closing"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The account's `_id` */
        readonly AccountId: string;
        /** @description The member's `_id` */
        readonly MemberId: string;
        /** @description The fault's `_id` */
        readonly FaultId: string;
        /** @description The snapshot's name */
        readonly SnapshotName: string;
        /** @description The maximum number of items to return, from 1 to 1000, by default 100 */
        readonly Limit: number;
        /** @description The number of items to skip */
        readonly Offset: number;
        /** @description Only requests of this operation of the emulated API */
        readonly OperationId: components["schemas"]["OperationId"];
        /** @description Only requests with this method, in upper or lower case */
        readonly Method: string;
        /** @description Only requests of this path, without a query; `*` matches any characters */
        readonly Path: components["schemas"]["PathPattern"];
        /** @description Only requests with this response status */
        readonly Status: number;
        /** @description Only requests that this token made */
        readonly TokenId: string;
        /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
        readonly Since: components["schemas"]["InstantText"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Health"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Health"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getControlSpec: {
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
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly getAuthority: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The certificate */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-pem-file": string;
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly createAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "organization": "Example Ltd",
                 *       "members": [
                 *         {
                 *           "email": "mira@example.com",
                 *           "role": "owner"
                 *         }
                 *       ],
                 *       "tokens": [
                 *         {
                 *           "name": "nightly build",
                 *           "role": "reader",
                 *           "memberId": "mira@example.com"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountSeed"];
            };
        };
        readonly responses: {
            /** @description The account and its keys */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCreated"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description The maximum number of items to return, from 1 to 1000, by default 100 */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The number of items to skip */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
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
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly deleteAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly removeMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
                /** @description The member's `_id` */
                readonly memberId: components["parameters"]["MemberId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly patchMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
                /** @description The member's `_id` */
                readonly memberId: components["parameters"]["MemberId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "role": "reader"
                 *     }
                 */
                readonly "application/json": components["schemas"]["MemberPatch"];
            };
        };
        readonly responses: {
            /** @description The member as it is now */
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
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly shutdown: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: components["responses"]["Accepted"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["NotByShutdown"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly putState: {
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
                 *       "version": 1,
                 *       "accounts": [
                 *         {
                 *           "organization": "Example Ltd",
                 *           "members": [
                 *             {
                 *               "email": "mira@example.com",
                 *               "role": "owner"
                 *             }
                 *           ],
                 *           "tokens": [
                 *             {
                 *               "name": "nightly build",
                 *               "role": "reader",
                 *               "key": "api-00000000-0000-4000-8000-000000000001"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "clock": {
                 *         "mode": "frozen",
                 *         "now": 1767225600000
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Seed"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Snapshots"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly putSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The snapshot's name */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setClock: {
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
                 *       "now": "2026-01-01T12:30:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockSet"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly advanceClock: {
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
                 *       "by": "1h30m"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Faults"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly addFault: {
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
                 *       "match": {
                 *         "operationId": "getToken"
                 *       },
                 *       "times": 1,
                 *       "respond": {
                 *         "status": 429
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["FaultSpec"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["FaultAdded"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The fault's `_id` */
                readonly faultId: components["parameters"]["FaultId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Only requests of this operation of the emulated API */
                readonly operationId?: components["parameters"]["OperationId"];
                /** @description Only requests with this method, in upper or lower case */
                readonly method?: components["parameters"]["Method"];
                /** @description Only requests of this path, without a query; `*` matches any characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests with this response status */
                readonly status?: components["parameters"]["Status"];
                /** @description Only requests that this token made */
                readonly tokenId?: components["parameters"]["TokenId"];
                /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
                readonly since?: components["parameters"]["Since"];
                /** @description The maximum number of items to return, from 1 to 1000, by default 100 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Requests"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly clearRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly countRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Only requests of this operation of the emulated API */
                readonly operationId?: components["parameters"]["OperationId"];
                /** @description Only requests with this method, in upper or lower case */
                readonly method?: components["parameters"]["Method"];
                /** @description Only requests of this path, without a query; `*` matches any characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests with this response status */
                readonly status?: components["parameters"]["Status"];
                /** @description Only requests that this token made */
                readonly tokenId?: components["parameters"]["TokenId"];
                /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
                readonly since?: components["parameters"]["Since"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RequestCount"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly streamRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RequestStream"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getRateLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RateLimit"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setRateLimit: {
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
                 *       "global": 100,
                 *       "route": 20,
                 *       "token": 50
                 *     }
                 */
                readonly "application/json": components["schemas"]["RateLimits"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RateLimit"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearRateLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description The maximum number of items to return, from 1 to 1000, by default 100 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Events"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly resetAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAccountState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AccountState"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly putAccountState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "organization": "Example Ltd",
                 *       "members": [
                 *         {
                 *           "email": "mira@example.com",
                 *           "role": "owner"
                 *         }
                 *       ],
                 *       "tokens": [
                 *         {
                 *           "name": "nightly build",
                 *           "role": "reader",
                 *           "key": "api-00000000-0000-4000-8000-000000000001"
                 *         }
                 *       ],
                 *       "faults": [
                 *         {
                 *           "match": {
                 *             "operationId": "getToken"
                 *           },
                 *           "times": 1,
                 *           "respond": {
                 *             "status": 429
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountSeed"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AccountState"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listAccountSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Snapshots"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly putAccountSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
                /** @description The snapshot's name */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly deleteAccountSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
                /** @description The snapshot's name */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly restoreAccountSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
                /** @description The snapshot's name */
                readonly name: components["parameters"]["SnapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly getAccountClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setAccountClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "now": "2026-01-01T12:30:00Z"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockSet"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearAccountClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly advanceAccountClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "by": "1h30m"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listAccountFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Faults"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly addAccountFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "match": {
                 *         "operationId": "getToken"
                 *       },
                 *       "times": 1,
                 *       "respond": {
                 *         "status": 429
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["FaultSpec"];
            };
        };
        readonly responses: {
            readonly 201: components["responses"]["FaultAdded"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearAccountFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly removeAccountFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
                /** @description The fault's `_id` */
                readonly faultId: components["parameters"]["FaultId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listAccountRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Only requests of this operation of the emulated API */
                readonly operationId?: components["parameters"]["OperationId"];
                /** @description Only requests with this method, in upper or lower case */
                readonly method?: components["parameters"]["Method"];
                /** @description Only requests of this path, without a query; `*` matches any characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests with this response status */
                readonly status?: components["parameters"]["Status"];
                /** @description Only requests that this token made */
                readonly tokenId?: components["parameters"]["TokenId"];
                /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
                readonly since?: components["parameters"]["Since"];
                /** @description The maximum number of items to return, from 1 to 1000, by default 100 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Requests"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly clearAccountRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly countAccountRequests: {
        readonly parameters: {
            readonly query?: {
                /** @description Only requests of this operation of the emulated API */
                readonly operationId?: components["parameters"]["OperationId"];
                /** @description Only requests with this method, in upper or lower case */
                readonly method?: components["parameters"]["Method"];
                /** @description Only requests of this path, without a query; `*` matches any characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests with this response status */
                readonly status?: components["parameters"]["Status"];
                /** @description Only requests that this token made */
                readonly tokenId?: components["parameters"]["TokenId"];
                /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
                readonly since?: components["parameters"]["Since"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RequestCount"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly streamAccountRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RequestStream"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getAccountRateLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RateLimit"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
    readonly setAccountRateLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "global": 100,
                 *       "route": 20,
                 *       "token": 50
                 *     }
                 */
                readonly "application/json": components["schemas"]["RateLimits"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RateLimit"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly clearAccountRateLimit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
        };
    };
    readonly listAccountEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description The maximum number of items to return, from 1 to 1000, by default 100 */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The account's `_id` */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Events"];
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
        };
    };
}
