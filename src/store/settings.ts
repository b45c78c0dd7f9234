import type { Database } from './database.js'

export type Settings = ReturnType<typeof createSettings>

/** What belongs to the database as a whole, by name, as JSON text that the store does not look into. */
export function createSettings(database: Database) {
  const get = database.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck()
  const put = database.prepare<[string, string]>(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare<[string]>('DELETE FROM settings WHERE name = ?')

  return {
    get: (name: string): string | undefined => get.get(name),
    set: (name: string, json: string | undefined): void => {
      if (json === undefined) remove.run(name)
      else put.run(name, json)
    },
  }
}
