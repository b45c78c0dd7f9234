import { shortId } from './format.js'

/** @import { Account, State } from './types.js' */

/**
 * How the rows of requests and changes call who was at work.
 * @typedef {object} People
 * @property {(accountId: string | null) => Account | undefined} accountOf
 * @property {(accountId: string | null, tokenId: string) => string} tokenName its id where the name is not known
 * @property {(accountId: string | null) => string} place the account, empty when there is but one
 */

/** @param {Pick<State, 'account' | 'accounts' | 'known' | 'scope'>} state @returns {People} */
export function peopleOf({ account, accounts, known, scope }) {
  const isWhole = scope === undefined && accounts.length > 1
  const organizations = new Map(isWhole ? accounts.map(({ _id, organization }) => [_id, organization]) : [])
  /** @param {string | null} id */
  const accountOf = (id) => (id === account?._id ? account : known.get(id ?? ''))
  /** Made when it is needed: there may be many accounts. @type {Map<string | null, ReadonlyMap<string, string | undefined>>} */
  const names = new Map()
  /** @param {string | null} id */
  const namesIn = (id) => {
    const found = names.get(id) ?? new Map(accountOf(id)?.tokens.map(({ _id, name }) => [_id, name]))
    names.set(id, found)
    return found
  }
  return {
    accountOf,
    tokenName: (accountId, tokenId) => namesIn(accountId).get(tokenId) ?? shortId(tokenId),
    place: (id) => (isWhole && id !== null ? `${organizations.get(id) ?? 'Deleted'} ${shortId(id)}` : ''),
  }
}
