import type { Database } from './database.js'

export type Inserts = ReturnType<typeof createInserts>

/** Adds a row to a table. */
export type Insert<Entity> = (entity: Entity) => void

/**
 * Inserts that may wait for each other: the rows of one table written in one go take a third of the time that they take in
 * turn with everything else that requests do. They wait from `open` to `close`; otherwise they are written at once.
 */
export function createInserts(database: Database) {
  const tables: { readonly write: (entities: readonly unknown[]) => void; readonly entities: unknown[] }[] = []
  let isOpen = false
  let isWaiting = false
  let unwritten = 0
  let failure: unknown

  function end(open: boolean): void {
    isOpen = open
    isWaiting = false
    unwritten = 0
    failure = undefined
    for (const { entities } of tables) entities.length = 0
  }

  return {
    open: (): void => end(true),
    /** Drops what waits. */
    close: (): void => end(false),
    /** How many more rows were given than written, because they wait or were merged. */
    unwritten: (): number => unwritten,

    /** Writes what waits. Once that failed, it fails until `close`: the rest must not be committed without. */
    write: (): void => {
      if (failure !== undefined) throw failure
      if (!isWaiting) return
      isWaiting = false
      try {
        for (const { write, entities } of tables) {
          if (entities.length > 0) write(entities.splice(0))
        }
      } catch (error) {
        failure = error
        throw error
      }
    },

    /**
     * @param toRow gives the values of the statement
     * @param merge makes fewer of those that are written in one go
     */
    prepare: <Entity>(
      sql: string,
      toRow: (entity: Entity) => readonly unknown[],
      merge = (entities: readonly Entity[]) => entities,
    ): Insert<Entity> => {
      const statement = database.prepare<unknown[]>(sql)
      const entities: Entity[] = []
      const write = (all: readonly unknown[]) => {
        for (const entity of merge(all as readonly Entity[])) {
          statement.run(...toRow(entity))
          unwritten--
        }
      }
      tables.push({ write, entities })
      return (entity) => {
        unwritten++
        if (!isOpen) return write([entity])
        entities.push(entity)
        isWaiting = true
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
