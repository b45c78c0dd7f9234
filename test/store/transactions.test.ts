import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/store/database.js'
import { createInserts } from '../../src/store/inserts.js'
import { createMemory } from '../../src/store/memory.js'
import { createTransactions } from '../../src/store/transactions.js'

const fail = () => {
  throw new Error('on purpose')
}

/** Transactions over a file with a table of numbers, each of which may be there once. */
function setUp(t: Test, file = join(t.testdir(), 'numbers.db')) {
  const database = openDatabase(file)
  t.teardown(() => database.close())
  database.exec('CREATE TABLE numbers (number INTEGER PRIMARY KEY, other REFERENCES numbers)')
  const memory = createMemory()
  let isGone = false
  const inserts = createInserts(database)
  const transactions = createTransactions(database, inserts, memory, () => {
    if (isGone) throw new Error('the file is gone')
  })
  const add = (number: number, or = 'ABORT') => database.exec(`INSERT OR ${or} INTO numbers VALUES (${number}, NULL)`)
  return {
    ...transactions,
    database,
    memory,
    add,
    /** Adds one that may wait for others. */
    addLater: inserts.prepare('INSERT INTO numbers VALUES (?, NULL)', (number: number) => [number]),
    numbers: () => database.prepare('SELECT number FROM numbers ORDER BY number').pluck().all(),
    isOpen: () => database.inTransaction,
    /** What is told when the changes so far are settled. */
    told: () => {
      const answers: unknown[] = []
      transactions.whenSettled((error) => answers.push(error))
      return answers
    },
    loseFile: () => {
      isGone = true
    },
  }
}

t.test('commits the changes of one turn together, and tells only then', async (t) => {
  const { grouped, add, numbers, isOpen, told } = setUp(t)
  const results = [1, 2].map((number) => grouped(() => add(number) && number))
  const answers = told()
  t.strictSame([results, numbers(), isOpen(), answers], [[1, 2], [1, 2], true, []])
  await turn()
  t.strictSame([numbers(), isOpen(), answers], [[1, 2], false, [undefined]])
})

t.test('tells at once when nothing waits', async (t) => {
  t.strictSame(setUp(t).told(), [undefined])
})

t.test('undoes nothing when what fails wrote nothing', async (t) => {
  const { grouped, add, numbers, told, memory } = setUp(t)
  grouped(() => add(1))
  memory.keep(memory.keys, 'a', null)
  t.throws(() => grouped(fail), new Error('on purpose'))
  const answers = told()
  await turn()
  t.strictSame([numbers(), answers, memory.keys.size], [[1], [undefined], 1])
})

for (const way of ['add', 'addLater'] as const) {
  t.test(`undoes the changes of the turn when what fails wrote something (${way})`, async (t) => {
    const { grouped, add, numbers, isOpen, told, memory, [way]: write } = setUp(t)
    memory.keep(memory.keys, 'a', null)
    grouped(() => add(1))
    const answers = told()
    t.throws(() => grouped(() => [write(2), fail()]), new Error('on purpose'))
    t.strictSame([answers, isOpen(), memory.keys.size], [[new Error('on purpose')], false, 0])
    // A later change of the same turn is none of it.
    grouped(() => add(3))
    await turn()
    t.strictSame(numbers(), [3])
  })
}

t.test('remembers nothing of a transaction that failed after it wrote', async (t) => {
  const { transaction, add, numbers, memory } = setUp(t)
  for (const write of [() => undefined, () => add(1)]) {
    memory.keep(memory.keys, 'a', null)
    t.throws(() => transaction(() => [write(), fail()]), new Error('on purpose'))
  }
  t.strictSame([numbers(), memory.keys.size], [[], 0])
})

t.test('writes what waits for others with the commit', async (t) => {
  const { grouped, addLater, numbers, told } = setUp(t)
  grouped(() => addLater(2))
  grouped(() => addLater(1))
  t.strictSame(numbers(), [])
  const answers = told()
  await turn()
  t.strictSame([numbers(), answers], [[1, 2], [undefined]])
})

t.test('tells everybody when what waited cannot be written, and goes on', async (t) => {
  const { grouped, addLater, numbers, told } = setUp(t)
  grouped(() => addLater(1))
  grouped(() => addLater(1))
  const answers = told()
  await turn()
  t.match(answers, [{ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }])
  grouped(() => addLater(2))
  await turn()
  t.strictSame(numbers(), [2])
})

t.test('commits what waits before a transaction of its own', async (t) => {
  const { grouped, transaction, add, numbers, isOpen, told } = setUp(t)
  grouped(() => add(1))
  const answers = told()
  transaction(() => {
    t.strictSame(answers, [undefined])
    add(2)
  })
  t.strictSame([numbers(), isOpen()], [[1, 2], false])
})

t.test('tells everybody when a commit fails, and goes on', async (t) => {
  const { grouped, add, numbers, isOpen, told, database, memory } = setUp(t)
  memory.keep(memory.keys, 'a', null)
  grouped(() => add(1))
  // Checked with the commit, and nobody has the number 9.
  database.exec('PRAGMA defer_foreign_keys = ON; INSERT INTO numbers VALUES (2, 9)')
  const answers = [told(), told()]
  await turn()
  t.match(answers, [[{ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }], [{ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }]])
  t.strictSame([numbers(), isOpen(), memory.keys.size], [[], false, 0])
  grouped(() => add(3))
  await turn()
  t.strictSame(numbers(), [3])
})

t.test('tells everybody when a failure undoes the changes of others too', async (t) => {
  const { grouped, add, numbers, told } = setUp(t)
  grouped(() => add(1))
  const answers = told()
  t.throws(() => grouped(() => add(1, 'ROLLBACK')), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  t.match(answers, [{ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }])
  await turn()
  t.strictSame(numbers(), [])
})

t.test('changes nothing when the file is not where it was', async (t) => {
  const { grouped, transaction, loseFile, isOpen, add } = setUp(t)
  loseFile()
  for (const way of [grouped, transaction]) t.throws(() => way(() => add(1)), new Error('the file is gone'))
  t.notOk(isOpen())
})

t.test('has nothing to wait for in memory', async (t) => {
  const { grouped, add, isOpen, told } = setUp(t, ':memory:')
  grouped(() => add(1))
  t.strictSame([isOpen(), told()], [false, [undefined]])
})
