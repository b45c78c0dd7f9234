import { call, Refused } from './api.js'
import { baseOf } from './store.js'

/** @import { Account, Store } from './types.js' */

/** How many accounts are asked for in one look. */
const AT_ONCE = 10

/**
 * Gets to know the accounts that the rows of the whole server tell of, so that tokens and members can be called by their
 * names. Each is asked for once, and again when something in it has changed.
 * @param {Store} store
 */
export function createNames(store) {
  /** The latest change in an account that was asked for. @type {Map<string, string>} */
  const asked = new Map()

  return async () => {
    const { account, accounts, changes, requests } = store.state
    if (account) return
    const latest = new Map([...changes].reverse().map(({ accountId, _id }) => [accountId, _id]))
    const told = new Set([...changes, ...requests].map(({ accountId }) => accountId))
    const due = accounts
      .filter(({ _id }) => told.has(_id) && asked.get(_id) !== (latest.get(_id) ?? ''))
      .slice(-AT_ONCE)
    if (due.length === 0) return
    const met = await Promise.all(due.map(({ _id }) => ask(_id)))
    for (const { _id } of due) asked.set(_id, latest.get(_id) ?? '')
    const known = met.filter((each) => each !== undefined).map((each) => /** @type {const} */ ([each._id, each]))
    store.set({ known: new Map([...store.state.known, ...known]) })
  }
}

/** @param {string} id @returns {Promise<Account | undefined>} nothing when it has just been deleted */
async function ask(id) {
  try {
    return await call('GET', `${baseOf(id)}?limit=1000`)
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return undefined
    throw error
  }
}
