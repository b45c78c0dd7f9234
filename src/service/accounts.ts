import type { Caller } from '../domain/principal.js'
import type { Store } from '../store/store.js'

export type AccountService = ReturnType<typeof createAccountService>

export function createAccountService(store: Store) {
  return {
    /** The caller's own account; any caller may see it. */
    get: ({ accountId }: Caller): { readonly _id: string; readonly organization: string } => ({
      _id: accountId,
      organization: store.accounts.find(accountId)?.organization ?? '',
    }),
  }
}
