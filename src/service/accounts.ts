import { credentialRefused } from '../domain/credential.js'
import type { Caller } from '../domain/principal.js'
import type { Store } from '../store/store.js'

export type AccountService = ReturnType<typeof createAccountService>

export function createAccountService(store: Store) {
  return {
    /**
     * The caller's own account; any caller may see it.
     * @throws unauthorized when it was deleted while the request was under way
     */
    get: ({ accountId, token }: Caller): { readonly _id: string; readonly organization: string } => {
      const account = store.accounts.find(accountId)
      if (!account) throw credentialRefused({ kind: 'unknown', lastFour: token.lastFour })
      return { _id: account.id, organization: account.organization }
    },
  }
}
