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
         * Is the server alive
         * @description Answers as long as the process does. Needs no control token.
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
         * Is the server ready
         * @description Whether the database is open and the seed is loaded, so that tests can begin. Needs no control token.
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
         * @description The OpenAPI document of the control plane as JSON. Needs no control token.
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
    readonly "/_emulator/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts
         * @description All accounts of the server, each with the number of things in it.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /**
         * Create an account
         * @description Makes an account that shares nothing with the others. Without a body, or with an empty document, it is the built-in one: four members, and a personal admin token of the owner. Keys that are left out are made up, and shown in the answer this once.
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
         * @description Removes the account and all that is in it. Its keys are unknown from the next request on.
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
         * @description The member leaves the account. The personal tokens stay, and are refused from the next request on.
         */
        readonly delete: operations["removeMember"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a member
         * @description Sets the role or the custom roles of a member. The personal tokens of the member follow at once.
         */
        readonly patch: operations["patchMember"];
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
         * @description Puts everything back to how it was right after seeding, with the same ids and keys, at once or not at all. Journals, events and snapshots are empty then, and the sequence of `--id-seed` starts again.
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
         * @description All there is, as a document that can be put back. It has hashes instead of keys, and neither journals nor events.
         */
        readonly get: operations["getState"];
        /**
         * Replace the state
         * @description Puts the document in place of all there is, at once or not at all.
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
         * @description Keeps the state under this name, in memory only. A snapshot of the same name is replaced.
         */
        readonly put: operations["putSnapshot"];
        readonly post?: never;
        /**
         * Delete a snapshot
         * @description Forgets the snapshot.
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
         * Go back to a snapshot
         * @description Puts everything back to how it was when the snapshot was taken, at once or not at all. The snapshot stays.
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
         * @description What the clock of the server shows. Accounts follow it until their own is set.
         */
        readonly get: operations["getClock"];
        /**
         * Set the clock
         * @description Sets the clock, into the past too. It stands still there, or runs on from there with the mode `offset`.
         */
        readonly put: operations["setClock"];
        readonly post?: never;
        /**
         * Clear the clock
         * @description The clock shows real time again.
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
         * @description Lets time pass without waiting for it. A clock that ran keeps running.
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
         * Forget the requests
         * @description Empties the journal.
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
         * @description How many requests match, to verify what a client called.
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
         * @description The requests from now on, live, until the client or the server closes.
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
         * @description The limits of each account that has none of its own. An empty document is no limit.
         */
        readonly get: operations["getRateLimit"];
        /**
         * Set the rate limits
         * @description Puts these limits in place of all those before. New windows begin.
         */
        readonly put: operations["setRateLimit"];
        readonly post?: never;
        /**
         * Clear the rate limits
         * @description The server limits nothing any more. Accounts with limits of their own keep them.
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
         * @description Who changed what and when in all accounts, newest first.
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
         * @description Puts the account back to how it was right after it was made, with the same ids and keys, at once or not at all. Its journal, events and snapshots are empty then.
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
         * @description All there is in the account, as a document that can be put back. It has hashes instead of keys, and neither journal nor events.
         */
        readonly get: operations["getAccountState"];
        /**
         * Replace the state of an account
         * @description Puts the document in place of all there is in the account, at once or not at all. The account keeps its id.
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
         * @description Keeps the state of the account under this name, in memory only. A snapshot of the same name is replaced.
         */
        readonly put: operations["putAccountSnapshot"];
        readonly post?: never;
        /**
         * Delete a snapshot of an account
         * @description Forgets the snapshot.
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
         * Take an account back to a snapshot
         * @description Puts the account back to how it was when the snapshot was taken, at once or not at all. The snapshot stays.
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
         * @description What the clock of the account shows, its own or the one of the server that it follows.
         */
        readonly get: operations["getAccountClock"];
        /**
         * Set the clock of an account
         * @description Sets a clock of its own for the account, into the past too. It stands still there, or runs on from there with the mode `offset`.
         */
        readonly put: operations["setAccountClock"];
        readonly post?: never;
        /**
         * Clear the clock of an account
         * @description The account follows the clock of the server again.
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
         * @description Lets time pass in the account without waiting for it. A clock that ran keeps running.
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
         * Forget the requests of an account
         * @description Empties the journal of the account.
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
         * @description How many requests match, to verify what a client called.
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
         * @description The requests of the account from now on, live, until the client or the server closes.
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
         * @description The limits of the account, its own or those of the server. An empty document is no limit.
         */
        readonly get: operations["getAccountRateLimit"];
        /**
         * Set the rate limits of an account
         * @description Puts these limits in place of all those before and of those of the server. New windows begin.
         */
        readonly put: operations["setAccountRateLimit"];
        readonly post?: never;
        /**
         * Clear the rate limits of an account
         * @description The limits of the server count again.
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
         * @description Who changed what and when in the account, newest first.
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
        /** @description Accounts and the settings of the server; what it starts with, exports and takes back */
        readonly Seed: {
            /**
             * @description For editors, where the schema of the document is
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
            readonly rateLimit?: components["schemas"]["RateLimit"];
        };
        /** @description An account. Without `members` it gets an owner, an admin, a writer and a reader, without `tokens` a personal admin token. Whatever else is left out is made up */
        readonly AccountSeed: {
            /**
             * @description For editors, where the schema of the document is
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
             * @description How many service tokens it may have, no limit if not given
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
             * @description The ids of custom roles that are gone, but that members or tokens still name
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
             * @description The faults for requests of the account, tried before those of the server
             * @example [
             *       {
             *         "delay": "250ms"
             *       }
             *     ]
             */
            readonly faults?: readonly components["schemas"]["FaultSpec"][];
            readonly rateLimit?: components["schemas"]["RateLimit"];
        };
        /** @description A member of an account */
        readonly MemberSeed: {
            readonly _id?: components["schemas"]["Id"];
            /**
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
             * @description Keys or ids of custom roles, which take the place of the role
             * @example [
             *       "token-keepers"
             *     ]
             */
            readonly customRoles?: readonly string[];
            /**
             * @description When the account got the member
             * @example 1735689600000
             */
            readonly creationDate?: components["schemas"]["Milliseconds"];
            /**
             * @description Whether the member has left. The personal tokens are still there then, and refused
             * @example false
             */
            readonly removed?: boolean;
        };
        /** @description A custom role of an account */
        readonly RoleSeed: {
            readonly _id?: components["schemas"]["Id"];
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
             * @description What it is for
             * @example Looks after service tokens
             */
            readonly description?: string;
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
            readonly basePermissions?: components["schemas"]["BasePermissions"];
            readonly resourceCategory?: components["schemas"]["ResourceCategory"];
        };
        /** @description One rule of a policy, with one of `resources` and `notResources`, and one of `actions` and `notActions` */
        readonly StatementSeed: {
            /**
             * @description What it does
             * @example allow
             * @enum {string}
             */
            readonly effect: "allow" | "deny";
            /**
             * @description Where it applies
             * @example [
             *       "member/*:token/*"
             *     ]
             */
            readonly resources?: readonly string[];
            /**
             * @description Where it does not apply
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
            readonly actions?: readonly string[];
            /**
             * @description What it is not about
             * @example [
             *       "deleteAccessToken"
             *     ]
             */
            readonly notActions?: readonly string[];
        };
        /** @description A policy as it was when something was granted */
        readonly PolicySeed: {
            /**
             * @description The name of the custom role that it came from
             * @example Token keepers
             */
            readonly name?: string;
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
            readonly statements: readonly components["schemas"]["StatementSeed"][];
        };
        /** @description A token with one of `role`, `customRoleIds` and `inlineRole`, and one of `key` and `keyHash`. What the API shows of a token can be pasted here */
        readonly TokenSeed: {
            readonly _id?: components["schemas"]["Id"];
            /**
             * @description The id or the e-mail address of the member who made it, the first of the account if not given
             * @example mira@example.com
             */
            readonly memberId?: string;
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
            readonly role?: components["schemas"]["TokenRole"];
            /**
             * @description Keys or ids of custom roles
             * @example [
             *       "token-keepers"
             *     ]
             */
            readonly customRoleIds?: readonly string[];
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
            readonly inlineRole?: readonly components["schemas"]["StatementSeed"][];
            /**
             * @description Whether it belongs to no member, false if not given
             * @example true
             */
            readonly serviceToken?: boolean;
            /**
             * @description The version for requests without an `LD-API-Version` header, the latest if not given
             * @example 20240415
             * @enum {integer}
             */
            readonly defaultApiVersion?: 20160426 | 20191212 | 20210729 | 20220603 | 20240415;
            /**
             * @description When it was made
             * @example 1767225600000
             */
            readonly creationDate?: components["schemas"]["Milliseconds"];
            /**
             * @description When it was last changed or reset
             * @example 1767225600000
             */
            readonly lastModified?: components["schemas"]["Milliseconds"];
            /**
             * @description When a key of it last called the API
             * @example 1767312000000
             */
            readonly lastUsed?: components["schemas"]["Milliseconds"];
            readonly key?: components["schemas"]["Key"];
            readonly keyHash?: components["schemas"]["KeyHash"];
            readonly token?: components["schemas"]["LastFour"];
            /**
             * @description The keys from before its resets that were given time, oldest first
             * @example [
             *       {
             *         "key": "api-00000000-0000-4000-8000-000000000002",
             *         "expiresAt": 1767229200000
             *       }
             *     ]
             */
            readonly oldKeys?: readonly components["schemas"]["OldKeySeed"][];
            /**
             * @description Of a service token, what its creator could do then: layers of policies, each of which has to allow. What the member of the token may do if not given
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
        /** @description A key from before a reset, with one of `key` and `keyHash` */
        readonly OldKeySeed: {
            readonly key?: components["schemas"]["Key"];
            readonly keyHash?: components["schemas"]["KeyHash"];
            readonly token?: components["schemas"]["LastFour"];
            /**
             * @description When it stops working
             * @example 1767229200000
             */
            readonly expiresAt: components["schemas"]["Milliseconds"];
        };
        /**
         * @description Its id, 24 lower-case hexadecimal digits, made up if not given
         * @example 5f0c2ab7e4d20f6a1c9e3000
         */
        readonly Id: string;
        /**
         * @description The whole key, `api-` and a version 4 UUID in lower case. Never exported. Made up for a token of a new account that has neither this nor `keyHash`
         * @example api-00000000-0000-4000-8000-000000000001
         */
        readonly Key: string;
        /**
         * @description The SHA-256 of the key in lower-case hexadecimal digits
         * @example e841b0a8ff470071e9a106483b191efb6850eec0dcf4bfc4d5283f36b2497d9a
         */
        readonly KeyHash: string;
        /**
         * @description The last four characters of the key. Must be there beside `keyHash`
         * @example 0001
         */
        readonly LastFour: string;
        /**
         * @description The built-in role, in effect while there is no custom one
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
         * @description What a custom role lets people view, no_access if not given
         * @example no_access
         * @enum {string}
         */
        readonly BasePermissions: "reader" | "no_access";
        /**
         * @description What a custom role is filed under. Changes nothing
         * @example any
         * @enum {string}
         */
        readonly ResourceCategory: "organization" | "project" | "any";
        /**
         * Format: int64
         * @description A moment in milliseconds since 1970
         * @example 1767225600000
         */
        readonly Milliseconds: number;
        /**
         * @description A moment, in milliseconds since 1970 or as ISO 8601 text. A date alone is its midnight, and a time without a zone is UTC
         * @example 2026-01-01T12:30:00Z
         */
        readonly Instant: components["schemas"]["Milliseconds"] | string;
        /**
         * @description A length of time, in milliseconds or as text such as `250ms`, `30s`, `1h30m` and `2d`
         * @example 1h30m
         */
        readonly Duration: number | string;
        /**
         * @description How a clock is set. One that says only `now` stands still
         * @example {
         *       "mode": "frozen",
         *       "now": 1767225600000
         *     }
         */
        readonly ClockSetting: components["schemas"]["FrozenClock"] | components["schemas"]["OffsetClock"] | components["schemas"]["RealClock"];
        /** @description A clock that stands still */
        readonly FrozenClock: {
            /**
             * @description The kind of clock, this one if not given
             * @example frozen
             * @enum {string}
             */
            readonly mode?: "frozen";
            readonly now: components["schemas"]["Instant"];
        };
        /** @description A clock that runs ahead of real time or behind it */
        readonly OffsetClock: {
            /**
             * @description The kind of clock
             * @example offset
             * @enum {string}
             */
            readonly mode: "offset";
            /**
             * Format: int64
             * @description How far it is ahead, in milliseconds
             * @example 3600000
             */
            readonly offset: number;
        };
        /** @description A clock that shows real time */
        readonly RealClock: {
            /**
             * @description The kind of clock
             * @example real
             * @enum {string}
             */
            readonly mode: "real";
        };
        /** @description What a clock shows */
        readonly Clock: {
            /**
             * @description The time
             * @example 1767225600000
             */
            readonly now: components["schemas"]["Milliseconds"];
            /**
             * @description The kind of clock
             * @example frozen
             * @enum {string}
             */
            readonly mode: "real" | "offset" | "frozen";
        };
        /** @description Where to set a clock */
        readonly ClockSet: {
            readonly now: components["schemas"]["Instant"];
            /**
             * @description Whether it stands still there or runs on from there, frozen if not given
             * @example frozen
             * @enum {string}
             */
            readonly mode?: "frozen" | "offset";
        };
        /** @description How far to move a clock forward */
        readonly ClockAdvance: {
            readonly by: components["schemas"]["Duration"];
        };
        /** @description A fault as it is asked for. It has a `delay`, or one of `respond` and `connection`, or both. The other fields say when it fires; without them it fires on every request */
        readonly FaultSpec: {
            readonly match?: components["schemas"]["FaultMatch"];
            /**
             * @description How many matching requests to let pass first
             * @example 1
             */
            readonly after?: number;
            /**
             * @description How often it fires at most, without end if not given
             * @example 2
             */
            readonly times?: number;
            /**
             * @description It fires on each n-th matching request only
             * @example 3
             */
            readonly every?: number;
            /**
             * @description How likely it fires on a request that the other fields leave to it
             * @example 0.5
             */
            readonly probability?: number;
            /**
             * @description Makes chance repeat itself
             * @example 42
             */
            readonly randomSeed?: number | string;
            /**
             * @description How long it lasts, on the clock of the account or, for a fault of the server, on the server's
             * @example 10m
             */
            readonly ttl?: components["schemas"]["Duration"];
            /**
             * @description How long the request waits, in real time and for an hour at most
             * @example 250ms
             */
            readonly delay?: components["schemas"]["DelayRange"] | number | string;
            readonly respond?: components["schemas"]["FaultResponse"];
            readonly connection?: components["schemas"]["ConnectionFault"];
        };
        /** @description The requests that a fault meets, those that agree with every field that is given */
        readonly FaultMatch: {
            readonly operationId?: components["schemas"]["OperationId"];
            /**
             * @description The method, in upper or lower case. `GET` does not match a HEAD request
             * @example GET
             * @enum {string}
             */
            readonly method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "OPTIONS" | "HEAD";
            /**
             * @description The path without its query; `*` stands for any run of characters
             * @example /api/v2/tokens/*
             */
            readonly path?: string;
            /**
             * @description The token that calls
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId?: string;
        };
        /**
         * @description An operation of the emulated API
         * @example getToken
         * @enum {string}
         */
        readonly OperationId: "getRoot" | "getOpenapiSpec" | "getVersions" | "getCallerIdentity" | "getAccount" | "getTokens" | "postToken" | "getToken" | "patchToken" | "deleteToken" | "resetToken" | "getMembers" | "getMember" | "getCustomRoles" | "postCustomRole" | "getCustomRole" | "patchCustomRole" | "deleteCustomRole";
        /** @description What is answered instead */
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
             * @description The body, text as it is and anything else as JSON. Without one, a status that the emulated API knows answers with its error document
             * @example {
             *       "code": "rate_limited",
             *       "message": "Too many requests in this window"
             *     }
             */
            readonly body?: unknown;
        };
        /** @description Any delay in between, both ends included */
        readonly DelayRange: {
            readonly min: components["schemas"]["Duration"];
            readonly max: components["schemas"]["Duration"];
        };
        /**
         * @description What becomes of the connection: reset, closed without an answer, closed in the middle of one, fed with what is not HTTP, left without an answer, answered bit by bit
         * @example reset
         * @enum {string}
         */
        readonly ConnectionFault: "reset" | "empty" | "truncate" | "garbage" | "hang" | "drip";
        /** @description A fault and what became of it so far */
        readonly Fault: {
            /**
             * @description Its id
             * @example 671f0c2ab7e4d20f6a1c9e40
             */
            readonly _id: string;
            readonly match?: components["schemas"]["FaultMatch"];
            /**
             * @description How many matching requests to let pass first
             * @example 1
             */
            readonly after?: number;
            /**
             * @description How often it fires at most, without end if not given
             * @example 2
             */
            readonly times?: number;
            /**
             * @description It fires on each n-th matching request only
             * @example 3
             */
            readonly every?: number;
            /**
             * @description How likely it fires on a request that the other fields leave to it
             * @example 0.5
             */
            readonly probability?: number;
            /**
             * @description Makes chance repeat itself
             * @example 42
             */
            readonly randomSeed?: number | string;
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
                 * @description At least
                 * @example 100
                 */
                readonly min: number;
                /**
                 * Format: int64
                 * @description At most
                 * @example 250
                 */
                readonly max: number;
            } | number;
            readonly respond?: components["schemas"]["FaultResponse"];
            readonly connection?: components["schemas"]["ConnectionFault"];
            /**
             * @description When it was added
             * @example 1767225600000
             */
            readonly createdAt: components["schemas"]["Milliseconds"];
            /**
             * @description How many requests it met while it was active
             * @example 3
             */
            readonly matched: number;
            /**
             * @description How many of them it changed
             * @example 2
             */
            readonly fired: number;
            /**
             * @description Exhausted once it fired as often as `times` says, expired once it outlived its `ttl`
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
        /** @description How many requests are allowed in ten seconds. What is not given is unlimited */
        readonly RateLimit: {
            /**
             * @description Of an account
             * @example 100
             */
            readonly global?: number;
            /**
             * @description Of one operation
             * @example 20
             */
            readonly route?: number;
            /**
             * @description Of one token
             * @example 50
             */
            readonly token?: number;
        };
        /** @description A request to the emulated API and how it ended. Never its body, never a key */
        readonly RequestEntry: {
            /**
             * @description Its number in the journal, counted up from 1
             * @example 17
             */
            readonly _id: number;
            /**
             * @description When it was, on the clock of its account
             * @example 1767225600000
             */
            readonly at: components["schemas"]["Milliseconds"];
            /**
             * @description The account of its key, null without a key that the server knows, living or dead
             * @example 5f0c2ab7e4d20f6a1c9e3000
             */
            readonly accountId: string | null;
            /**
             * @description The token of its key, null without a key that the server knows, living or dead
             * @example 671f0c2ab7e4d20f6a1c9e31
             */
            readonly tokenId: string | null;
            /**
             * @description The operation, null for none
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
             * @description What follows the question mark
             * @example limit=2&offset=2
             */
            readonly query?: string;
            /**
             * @description The status, null when the connection was cut before an answer
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
             * @description The id of the fault that changed it
             * @example 671f0c2ab7e4d20f6a1c9e40
             */
            readonly fault?: string;
        };
        /** @description Why a request was refused */
        readonly RequestRefusal: {
            /**
             * @description The code in the answer
             * @example unauthorized
             */
            readonly code: string;
            /**
             * @description The message in the answer
             * @example Invalid access token
             */
            readonly message: string;
            /**
             * @description The rule behind it
             * @example no token has the key ending in 0002
             */
            readonly rule: string;
            /**
             * @description What would probably help
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
             * @description How many match, in this list or not
             * @example 17
             */
            readonly totalCount: number;
        };
        /** @description A number of requests */
        readonly Count: {
            /**
             * @description How many match
             * @example 2
             */
            readonly count: number;
        };
        /** @description Snapshots */
        readonly SnapshotList: {
            /** @description The snapshots, oldest first */
            readonly items: readonly components["schemas"]["Snapshot"][];
        };
        /** @description A state that is kept in memory */
        readonly Snapshot: {
            /**
             * @description Its name
             * @example before-rotation
             */
            readonly name: string;
            /**
             * @description When it was taken, on the clock of what is in it
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
             * @description The member who made it, null for a service token and for the control plane
             * @example 5f0c2ab7e4d20f6a1c9e3001
             */
            readonly memberId: string | null;
            /**
             * @description The token that made it, null for the control plane
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
             * @description How it looked before, null for something new. Without secrets
             * @example null
             */
            readonly before: unknown;
            /**
             * @description How it looks since, null for something deleted. Without secrets
             * @example {
             *       "_id": "671f0c2ab7e4d20f6a1c9e31",
             *       "name": "nightly build",
             *       "token": "0001"
             *     }
             */
            readonly after: unknown;
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
        /** @description A new account and its keys, shown this once */
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
            /** @description The first admin token of `tokens`, else the first of them, null without one */
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
             * @description What people call it, if anything
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
        /** @description What to change of a member, at least one field. What is not given stays */
        readonly MemberPatch: {
            readonly role?: components["schemas"]["MemberRole"];
            /**
             * @description Keys or ids of all the custom roles the member shall have
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
             * @description What people call it
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
             * @description What people call it
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
             * @description When a key of it last called the API
             * @example 1767312000000
             */
            readonly lastUsed?: components["schemas"]["Milliseconds"];
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
             * @description Whether it works now
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
             * @description When it stops working, if a reset gave it time
             * @example 1767229200000
             */
            readonly expiresAt?: components["schemas"]["Milliseconds"];
        };
        /** @description How the server is */
        readonly Health: {
            /**
             * @description Well
             * @example ok
             * @enum {string}
             */
            readonly status: "ok";
            /**
             * @description The version of the emulator
             * @example 1.0.0
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
             * @description The same for people
             * @example the body is not valid JSON
             */
            readonly message: string;
        };
    };
    responses: {
        /** @description Done, and nothing to say */
        readonly Done: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It is well */
        readonly Health: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Health"];
            };
        };
        /** @description All there is, keys as hashes */
        readonly State: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Seed"];
            };
        };
        /** @description All there is in the account, keys as hashes */
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
        /** @description The clock as it shows now */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
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
        /** @description Server-sent events, one for each request as soon as it is over. `id` is the `_id` of the entry, `data` the entry as JSON */
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
                readonly "application/json": components["schemas"]["RateLimit"];
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
        /** @description A body, a parameter or an address that the control plane does not accept. The message names the field */
        readonly InvalidRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "invalid_request",
                 *       "message": "mode must be one of frozen, offset, got \"real\""
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server has a control token, and this request does not bear it */
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
        /** @description A `Host` or an `Origin` that is not let in, or a server that can be reached from outside and was given neither `--control-token` nor `--open-control`. Nothing was done */
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
        /** @description An id or a key that is in use already. The message names its path in the document */
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
        /** @description How many items to answer at most, from 1 to 1000, and 100 if not given */
        readonly Limit: number;
        /** @description How many items to skip */
        readonly Offset: number;
        /** @description Only requests of this operation of the emulated API */
        readonly OperationId: components["schemas"]["OperationId"];
        /** @description Only requests with this method, in upper or lower case */
        readonly Method: string;
        /** @description Only requests of this path, without a query; `*` stands for any run of characters */
        readonly Path: string;
        /** @description Only requests that were answered with this status */
        readonly Status: number;
        /** @description Only requests that this token made */
        readonly TokenId: string;
        /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
        readonly Since: string;
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
            readonly 403: components["responses"]["Forbidden"];
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
            readonly 403: components["responses"]["Forbidden"];
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
                /** @description How many items to answer at most, from 1 to 1000, and 100 if not given */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many items to skip */
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
                /** @description Only requests of this path, without a query; `*` stands for any run of characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests that were answered with this status */
                readonly status?: components["parameters"]["Status"];
                /** @description Only requests that this token made */
                readonly tokenId?: components["parameters"]["TokenId"];
                /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
                readonly since?: components["parameters"]["Since"];
                /** @description How many items to answer at most, from 1 to 1000, and 100 if not given */
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
                /** @description Only requests of this path, without a query; `*` stands for any run of characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests that were answered with this status */
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
                readonly "application/json": components["schemas"]["RateLimit"];
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
                /** @description How many items to answer at most, from 1 to 1000, and 100 if not given */
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
                /** @description Only requests of this path, without a query; `*` stands for any run of characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests that were answered with this status */
                readonly status?: components["parameters"]["Status"];
                /** @description Only requests that this token made */
                readonly tokenId?: components["parameters"]["TokenId"];
                /** @description Only requests from this moment on, in milliseconds since 1970 or as ISO 8601 text */
                readonly since?: components["parameters"]["Since"];
                /** @description How many items to answer at most, from 1 to 1000, and 100 if not given */
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
                /** @description Only requests of this path, without a query; `*` stands for any run of characters */
                readonly path?: components["parameters"]["Path"];
                /** @description Only requests that were answered with this status */
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
                readonly "application/json": components["schemas"]["RateLimit"];
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
                /** @description How many items to answer at most, from 1 to 1000, and 100 if not given */
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
