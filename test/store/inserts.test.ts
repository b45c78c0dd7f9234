import t, { type Test } from 'tap'
import { openDatabase } from '../../src/store/database.js'
import { afterInserts, createInserts } from '../../src/store/inserts.js'

/** Two tables, and inserts into each. */
function setUp(t: Test) {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  database.exec('CREATE TABLE a (number INTEGER PRIMARY KEY); CREATE TABLE b (text TEXT)')
  const inserts = createInserts(database)
  const rows = (db = database) => db.prepare('SELECT number FROM a UNION ALL SELECT text FROM b').pluck().all()
  return {
    database,
    inserts,
    rows,
    insertA: inserts.prepare('INSERT INTO a VALUES (?)', (number: number) => [number]),
    insertB: inserts.prepare('INSERT INTO b VALUES (?)', (text: string) => [text]),
  }
}

t.test('writes at once unless it is open', async (t) => {
  const { inserts, insertA, rows } = setUp(t)
  insertA(1)
  t.strictSame([rows(), inserts.unwritten()], [[1], 0])
})

t.test('keeps rows waiting, table by table, until they are written', async (t) => {
  const { inserts, insertA, insertB, rows } = setUp(t)
  inserts.open()
  for (const number of [1, 2]) {
    insertA(number)
    insertB(`${number}`)
  }
  t.strictSame([rows(), inserts.unwritten()], [[], 4])
  inserts.write()
  t.strictSame([rows(), inserts.unwritten()], [[1, 2, '1', '2'], 0])
  inserts.write()
  t.strictSame(rows(), [1, 2, '1', '2'])
})

t.test('writes fewer rows where they can be merged, and counts those that were given', async (t) => {
  const { database, inserts, rows } = setUp(t)
  const sum = (numbers: readonly number[]) => [numbers.reduce((total, number) => total + number)]
  const insertSum = inserts.prepare('INSERT INTO a VALUES (?)', (number: number) => [number], sum)
  const changes = () => Number(database.prepare('SELECT total_changes()').pluck().get()) + inserts.unwritten()
  const before = changes()
  insertSum(1)
  inserts.open()
  for (const number of [2, 3, 4]) insertSum(number)
  t.equal(changes() - before, 4)
  inserts.write()
  t.strictSame([rows(), changes() - before], [[1, 9], 4])
})

t.test('drops what waits when it is closed', async (t) => {
  const { inserts, insertA, rows } = setUp(t)
  inserts.open()
  insertA(1)
  inserts.close()
  inserts.write()
  t.strictSame([rows(), inserts.unwritten()], [[], 0])
})

t.test('fails until it is closed once a row could not be written', async (t) => {
  const { inserts, insertA, rows } = setUp(t)
  inserts.open()
  insertA(1)
  insertA(1)
  insertA(2)
  for (let i = 0; i < 2; i++) t.throws(inserts.write, { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  inserts.close()
  inserts.write()
  t.strictSame(rows(), [1])
})

t.test('no statement misses what waits', async (t) => {
  const { database, inserts, insertA, rows } = setUp(t)
  const after = afterInserts(database, inserts)
  const statements = {
    get: after.prepare('SELECT count(*) FROM a').pluck(),
    all: after.prepare('SELECT number FROM a').pluck(),
    run: after.prepare('UPDATE a SET number = number + ?'),
  }
  inserts.open()
  insertA(1)
  t.equal(statements.get.get(), 1)
  insertA(2)
  t.strictSame(statements.all.all(), [1, 2])
  insertA(3)
  t.equal(statements.run.run(10).changes, 3)
  t.strictSame(rows(after), [11, 12, 13])
  t.ok(after.open)
})
