import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import fastify from 'fastify'
import t, { type Test } from 'tap'
import { flushRegularly } from '../src/flush.js'
import { openDatabase } from '../src/store/database.js'
import { createLastUsed } from '../src/store/last-used.js'
import { createMemory } from '../src/store/memory.js'

function flushed(t: Test) {
  const database = openDatabase(':memory:')
  const lastUsed = createLastUsed(database, createMemory(), (work) => work())
  const lines = new PassThrough({ encoding: 'utf8' })
  const timer = flushRegularly(lastUsed, fastify({ logger: { stream: lines } }).log, 1)
  // It holds no process, but the test waits for it.
  timer.ref()
  t.teardown(() => {
    clearInterval(timer)
    database.close()
  })
  return { database, lastUsed, lines }
}

t.test('writes what is pending, without being asked', async (t) => {
  const { lastUsed } = flushed(t)
  lastUsed.touch('a', 'token', 7)
  while (lastUsed.pending('a', 'token') !== undefined) await new Promise((resolve) => setImmediate(resolve))
  t.pass('nothing is pending any more')
})

t.test('tells the log of trouble and goes on, keeping what is pending', async (t) => {
  const { database, lastUsed, lines } = flushed(t)
  database.close()
  lastUsed.touch('a', 'token', 7)
  for (let i = 0; i < 2; i++) {
    const [line] = await once(lines, 'data')
    t.match(JSON.parse(line), { level: 50, err: { message: /not open/ } })
  }
  t.equal(lastUsed.pending('a', 'token'), 7)
})
