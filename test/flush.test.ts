import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import fastify from 'fastify'
import t, { type Test } from 'tap'
import { flushRegularly } from '../src/flush.js'
import { openDatabase } from '../src/store/database.js'
import { LastUsed } from '../src/store/last-used.js'

const TOKEN = { accountId: 'a', id: 't1' }

function flushed(t: Test) {
  const database = openDatabase(':memory:')
  const lastUsed = new LastUsed(database, (work) => work())
  const lines = new PassThrough({ encoding: 'utf8' })
  const timer = flushRegularly(lastUsed, fastify({ logger: { stream: lines } }).log, 1)
  // The timer does not keep the process alive, but the test waits for it.
  timer.ref()
  t.teardown(() => {
    clearInterval(timer)
    database.close()
  })
  return { database, lastUsed, lines }
}

t.test('uses of tokens are flushed regularly', async (t) => {
  const { lastUsed } = flushed(t)
  lastUsed.set(TOKEN, 7)
  while (lastUsed.get('a', 't1') !== undefined) await new Promise((resolve) => setImmediate(resolve))
  t.pass('nothing is pending any more')
})

t.test('a flush that fails is logged and tried again, and the uses stay pending', async (t) => {
  const { database, lastUsed, lines } = flushed(t)
  database.close()
  lastUsed.set(TOKEN, 7)
  for (let i = 0; i < 2; i++) {
    const [line] = await once(lines, 'data')
    t.match(JSON.parse(line), { level: 50, err: { message: /not open/ } })
  }
  t.equal(lastUsed.get('a', 't1'), 7)
})
