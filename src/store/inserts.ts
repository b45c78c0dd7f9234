import type { Database } from './database.js'

export type Inserts = ReturnType<typeof createInserts>

/** Adds a row to a table. */
export type Insert<Entity> = (entity: Entity) => void

/**
 * Inserts that may wait for each other: the rows of one table written in one go take a third of the time that they take in
 * turn with everything else that requests do. They wait from `open` to `close`; otherwise they are written at once.
 */
export function createInserts(database: Database) {
  const tables: { readonly write: Insert<unknown>; readonly entities: unknown[] }[] = []
  let isOpen = false
  let waiting = 0
  let failure: unknown

  function end(open: boolean): void {
    isOpen = open
    waiting = 0
    failure = undefined
    for (const { entities } of tables) entities.length = 0
  }

  return {
    open: (): void => end(true),
    /** Drops what waits. */
    close: (): void => end(false),
    /** How many rows wait. */
    waiting: (): number => waiting,

    /** Writes what waits. Once that failed, it fails until `close`: the rest must not be committed without. */
    write: (): void => {
      if (failure !== undefined) throw failure
      if (waiting === 0) return
      waiting = 0
      try {
        for (const { write, entities } of tables) {
          for (const entity of entities.splice(0)) write(entity)
        }
      } catch (error) {
        failure = error
        throw error
      }
    },

    /** @param toRow gives the values of the statement */
    prepare: <Entity>(sql: string, toRow: (entity: Entity) => readonly unknown[]): Insert<Entity> => {
      const statement = database.prepare<unknown[]>(sql)
      const entities: unknown[] = []
      const write = (entity: unknown) => void statement.run(...toRow(entity as Entity))
      tables.push({ write, entities })
      return (entity) => {
        if (!isOpen) return write(entity)
        entities.push(entity)
        waiting++
      }
    },
  }
}

/** The same database, but what waits is written before one of its statements runs, so that nobody can miss it. */
export function afterInserts(database: Database, { write }: Inserts): Database {
  const prepare = (sql: string) => {
    const statement = database.prepare(sql)
    const { run, get, all } = statement
    const after = <Method extends typeof run | typeof get | typeof all>(method: Method) => {
      return (...values: unknown[]) => {
        write()
        return method.apply(statement, values)
      }
    }
    return Object.assign(statement, { run: after(run), get: after(get), all: after(all) })
  }
  return Object.create(database, { prepare: { value: prepare } })
}
