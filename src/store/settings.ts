import type { Database } from './database.js'

/** Named values of the database as a whole, as JSON text. */
export class Settings {
  readonly #get
  readonly #set

  constructor(database: Database) {
    this.#get = database.prepare<{ name: string }, string>('SELECT value FROM settings WHERE name = @name').pluck()
    this.#set = database.prepare<{ name: string; json: string }>(`
      INSERT INTO settings (name, value) VALUES (@name, @json)
      ON CONFLICT (name) DO UPDATE SET value = @json`)
  }

  get(name: string): string | undefined {
    return this.#get.get({ name })
  }

  set(name: string, json: string): void {
    this.#set.run({ name, json })
  }
}
