import { join } from 'node:path'
import t, { type Test } from 'tap'
import { Cache } from '../../src/store/cache.js'
import { openDatabase } from '../../src/store/database.js'
import { createTransaction, withCacheClearing } from '../../src/store/transactions.js'

const fail = () => {
  throw new Error('on purpose')
}

/** Transactions over a file with a table of numbers, each of which may be there once. */
function setUp(t: Test) {
  const file = join(t.testdir(), 'numbers.db')
  const database = openDatabase(file)
  t.teardown(() => database.close())
  database.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY, other REFERENCES numbers)')
  let isGone = false
  const cache = new Cache()
  const transaction = createTransaction(database, () => {
    if (isGone) throw new Error('the file is gone')
  })
  return {
    database,
    cache,
    transaction,
    clearingTransaction: withCacheClearing(cache, transaction),
    add: (number: number, or = 'ABORT') => database.exec(`INSERT OR ${or} INTO numbers VALUES (${number}, NULL)`),
    numbers: () => database.prepare('SELECT number FROM numbers ORDER BY number').pluck().all(),
    isCached: () => cache.read('a', () => 'loaded') === 'cached',
    loseFile: () => {
      isGone = true
    },
  }
}

t.test('a transaction is committed when it returns the result of its work', async (t) => {
  const { transaction, add, numbers, database } = setUp(t)
  const result = transaction(() => {
    add(1)
    return 'done'
  })
  t.strictSame([result, numbers(), database.inTransaction], ['done', [1], false])
})

t.test('a transaction whose work throws is rolled back and throws the same error', async (t) => {
  const { transaction, add, numbers, database } = setUp(t)
  t.throws(() => transaction(() => [add(1), fail()]), new Error('on purpose'))
  t.strictSame([numbers(), database.inTransaction], [[], false])
})

t.test('a transaction whose commit fails is rolled back, and the next one works', async (t) => {
  const { transaction, add, numbers, database } = setUp(t)
  t.throws(
    () =>
      transaction(() => {
        add(1)
        // SQLite checks this reference when it commits, and there is no number 9.
        database.exec('PRAGMA defer_foreign_keys = ON; INSERT INTO numbers VALUES (2, 9)')
      }),
    { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' },
  )
  transaction(() => add(3))
  t.strictSame([numbers(), database.inTransaction], [[3], false])
})

t.test('a transaction that SQLite itself rolls back throws the error, and the next one works', async (t) => {
  const { transaction, add, numbers } = setUp(t)
  t.throws(() => transaction(() => [add(1), add(1, 'ROLLBACK')]), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  transaction(() => add(2))
  t.strictSame(numbers(), [2])
})

t.test('a transaction within another rolls back alone, and is committed with the other', async (t) => {
  const { transaction, add, numbers } = setUp(t)
  transaction(() => {
    add(1)
    t.throws(() => transaction(() => [add(2), fail()]), new Error('on purpose'))
    transaction(() => add(3))
  })
  t.strictSame(numbers(), [1, 3])
  t.throws(() => transaction(() => [transaction(() => add(4)), fail()]), new Error('on purpose'))
  t.strictSame(numbers(), [1, 3])
})

t.test('a transaction does not begin when the file is not in its place', async (t) => {
  const { transaction, loseFile, database, add } = setUp(t)
  loseFile()
  t.throws(() => transaction(() => add(1)), new Error('the file is gone'))
  t.notOk(database.inTransaction)
})

t.test('the cache is cleared by a commit and by a rollback', async (t) => {
  const { clearingTransaction, cache, isCached, add } = setUp(t)
  for (const work of [() => void add(1), fail]) {
    cache.set('a', 'cached')
    t.ok(isCached())
    try {
      clearingTransaction(work)
    } catch {}
    t.notOk(isCached())
    cache.clear()
  }
})

t.test('the cache is not cleared by a transaction that was not made to', async (t) => {
  const { transaction, cache, isCached, add } = setUp(t)
  cache.set('a', 'cached')
  transaction(() => add(1))
  t.ok(isCached())
})
