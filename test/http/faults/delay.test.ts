import t from 'tap'
import { emulate } from '../../support/emulate.js'
import { exchange } from '../../support/exchange.js'

t.test('a delay holds a request up in real time, and then it goes on', async (t) => {
  const { call, control } = await emulate(t)
  await control('POST', '/faults', { body: { delay: '30ms' } })
  const start = performance.now()
  t.match(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
  t.ok(performance.now() - start >= 29)
  t.match(await control('GET', '/requests'), { body: { items: [{ status: 201, fault: String }] } })
})

t.test('a delay picks from a range, both ends included', async (t) => {
  const { call, control } = await emulate(t)
  await control('POST', '/faults', { body: { delay: { min: 20, max: 20 }, respond: { status: 401 } } })
  const start = performance.now()
  t.match(await call('GET', '/api/v2/tokens'), { status: 401 })
  t.ok(performance.now() - start >= 19)
})

t.test('a delay does nothing for a client that left meanwhile', async (t) => {
  const { call, control, emulator, token } = await emulate(t)
  const url = await emulator.app.listen({ port: 0 })
  await control('POST', '/faults', { body: { delay: '1h', times: 1 } })
  const { ended, leave } = exchange(`${url}/api/v2/tokens`, 'POST', token, '{"role":"reader"}')
  while ((await control('GET', '/faults')).body.items[0].fired === 0) await new Promise(setImmediate)
  leave()
  await ended
  while ((await control('GET', '/requests/count')).body.count === 0) await new Promise(setImmediate)
  t.match(await control('GET', '/requests'), { status: 200, body: { items: [{ status: null }] } })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
})

t.test('a delay ends when the emulator closes', async (t) => {
  const { control, emulator, token } = await emulate(t)
  const url = await emulator.app.listen({ port: 0 })
  await control('POST', '/faults', { body: { delay: '1h' } })
  const { ended } = exchange(`${url}/api/v2/tokens`, 'POST', token, '{"role":"reader"}')
  while ((await control('GET', '/faults')).body.items[0].fired === 0) await new Promise(setImmediate)
  await emulator.close()
  t.match(await ended, { answer: '' })
})
