import { createAccounts } from './accounts.js'
import { openDatabase } from './database.js'
import { createEvents } from './events.js'
import { createImages } from './images.js'
import { createKeys } from './keys.js'
import { createLastUsed } from './last-used.js'
import { createMembers } from './members.js'
import { createMemory } from './memory.js'
import { createRoles } from './roles.js'
import { createSettings } from './settings.js'
import { createTokens } from './tokens.js'

export type Store = ReturnType<typeof openStore>

/**
 * Everything that lasts, in SQLite. All of it is synchronous: nothing comes between the statements of a method.
 * @param file a path, or `:memory:`
 * @throws DatabaseError
 */
export function openStore(file: string) {
  const database = openDatabase(file)
  const memory = createMemory()
  const lastUsed = createLastUsed(database, memory)
  return {
    accounts: createAccounts(database, memory),
    members: createMembers(database, memory),
    roles: createRoles(database, memory),
    tokens: createTokens(database, memory, lastUsed),
    keys: createKeys(database, memory),
    events: createEvents(database),
    images: createImages(database, memory),
    settings: createSettings(database),
    lastUsed,
    /** All of `work` or nothing of it; within another transaction, part of that one. */
    transaction: <Result>(work: () => Result): Result => {
      try {
        return database.transaction(work)()
      } catch (error) {
        memory.forgetAll()
        throw error
      }
    },
    close: (): void => {
      if (!database.open) return
      try {
        lastUsed.flush()
      } finally {
        database.close()
      }
    },
  }
}
