import { createAccounts } from './accounts.js'
import { createPlaceCheck, type Database, openDatabase } from './database.js'
import { explain } from './database-error.js'
import { createEvents } from './events.js'
import { createFreshKeys } from './fresh-keys.js'
import { createImages } from './images.js'
import { afterInserts, createInserts } from './inserts.js'
import { createKeys } from './keys.js'
import { createLastUsed } from './last-used.js'
import { createMembers } from './members.js'
import { createMemory } from './memory.js'
import { createRoles } from './roles.js'
import { createSettings } from './settings.js'
import { createTokens } from './tokens.js'
import { createTransactions } from './transactions.js'

export type Store = ReturnType<typeof openStore>

/**
 * Everything that lasts, in SQLite. All of it is synchronous: nothing comes between the statements of a method.
 * @param file a path, or `:memory:`
 * @throws DatabaseError
 */
export function openStore(file: string) {
  const database = openDatabase(file)
  try {
    return createStore(database, createPlaceCheck(database))
  } catch (error) {
    database.close()
    throw explain(error, file)
  }
}

/** @param checkPlace throws when changes would be lost */
function createStore(opened: Database, checkPlace: () => void) {
  const memory = createMemory()
  const inserts = createInserts(opened)
  const transactions = createTransactions(opened, inserts, memory, checkPlace)
  const database = afterInserts(opened, inserts)
  const freshKeys = createFreshKeys(database, memory)
  const lastUsed = createLastUsed(database, memory, transactions.transaction)
  return {
    accounts: createAccounts(database, memory),
    members: createMembers(database, memory),
    roles: createRoles(database, memory),
    tokens: createTokens(database, inserts, memory, lastUsed, freshKeys),
    keys: createKeys(database, inserts, memory, freshKeys),
    events: createEvents(database, inserts, memory),
    images: createImages(database, memory, freshKeys),
    settings: createSettings(database),
    lastUsed,
    ...transactions,
    close: (): void => {
      if (!database.open) return
      try {
        transactions.flush()
        lastUsed.flush()
      } finally {
        database.close()
      }
    },
  }
}
