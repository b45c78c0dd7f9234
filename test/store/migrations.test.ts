import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'

const MIGRATIONS = new URL('../../migrations/', import.meta.url)

/** Databases exist that ran these migrations, so they never change: a new schema is a new migration. */
const FROZEN = {
  '0001-initial.sql': '081dcfadddc110702d87f836a157e6be83ea9275823df415ede152cd59dad9fc',
}

t.test('a migration never changes', async (t) => {
  const hashes = readdirSync(MIGRATIONS)
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(new URL(name, MIGRATIONS)))
        .digest('hex'),
    ])
  t.strictSame(Object.fromEntries(hashes), FROZEN)
})
