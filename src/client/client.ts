import { type Account, type CreatedAccount, createAccountHandle, withTokens } from './account.js'
import { createControl } from './control.js'
import { type ControlApi, createControlApi } from './control-api.js'
import type { AccountSeed, AccountSummary, Seed } from './documents.js'
import type { Fetch } from './request.js'
import { createTokenOperations, type TokenOperations } from './token-operations.js'
import { UsageError } from './usage-error.js'

/** Controls a server and its accounts, in this process or elsewhere. */
export interface Client extends ControlApi<Seed> {
  /** An account that shares nothing with the others; without a document, the built-in one with a key of its own. */
  createAccount(document?: AccountSeed): Promise<CreatedAccount>
  /** Oldest first. */
  accounts(): Promise<readonly AccountSummary[]>
  /** One that exists already. Its keys cannot be known any more. */
  account(id: string): Promise<Account & TokenOperations>
}

/** @param baseUrl of the server, without a slash at its end */
export function createClient(fetch: Fetch, baseUrl: string, controlToken?: string): Client {
  const root = `${baseUrl}/_emulator`
  const server = createControl(fetch, root, controlToken)

  function accountControl(id: string) {
    return createControl(fetch, `${root}/accounts/${encodeURIComponent(id)}`, controlToken)
  }

  return {
    ...createControlApi<Seed>(server),
    createAccount: async (document) => {
      const created = await server.call('post', '/accounts', { body: document })
      const account = createAccountHandle(server, accountControl(created._id), created)
      return withTokens(account, created, (ownKey) => createTokenOperations(fetch, baseUrl, ownKey))
    },
    accounts: async () => (await server.call('get', '/accounts')).items,
    account: async (accountId) => {
      const params = { accountId }
      const found = await server.call('get', '/accounts/{accountId}', { params, query: { limit: 1 } })
      const account = createAccountHandle(server, accountControl(accountId), found)
      return { ...account, ...createTokenOperations(fetch, baseUrl, unknownKey) }
    },
  }
}

function unknownKey(): never {
  throw new UsageError('no_key', 'the keys of an account that exists already are not known: give one as { key }')
}
