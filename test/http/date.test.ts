import t from 'tap'
import { emulate } from '../support/emulate.js'
import { exchange } from '../support/exchange.js'

const NEW_YEAR = 'Thu, 01 Jan 2026 00:00:00 GMT'

t.test('the Date header shows the clock of the server to whom it does not know', async (t) => {
  const { call } = await emulate(t)
  t.match(await call('GET', '/api/v2/tokens', { key: null }), { status: 401, headers: { date: NEW_YEAR } })
  t.match(await call('GET', '/api/v2', { key: null }), { status: 301, headers: { date: NEW_YEAR } })
})

t.test('the Date header shows the clock of the account, whatever the answer', async (t) => {
  const { call, control } = await emulate(t)
  const { _id } = (await control('GET', '/accounts')).body.items[0]
  await control('PUT', `/accounts/${_id}/clock`, { body: { now: '2027-06-01T12:30:00Z' } })
  const headers = { date: 'Tue, 01 Jun 2027 12:30:00 GMT' }
  t.match(await call('GET', '/api/v2/tokens'), { status: 200, headers })
  t.match(await call('POST', '/api/v2/tokens', { body: {} }), { status: 400, headers })
  t.match(await call('GET', '/api/v2/nothing'), { status: 404, headers })
  await control('POST', '/faults', { body: { respond: { status: 403 } } })
  t.match(await call('GET', '/api/v2/tokens'), { status: 403, headers })
})

t.test('the Date header follows a clock that runs', async (t) => {
  const { call, control } = await emulate(t)
  await control('PUT', '/clock', { body: { now: '2030-01-01', mode: 'offset' } })
  const { headers } = await call('GET', '/api/v2/tokens')
  const ahead = Date.parse(String(headers['date'])) - Date.UTC(2030, 0, 1)
  t.ok(ahead >= 0 && ahead < 60_000)
})

t.test('preflights are dated too', async (t) => {
  const { call } = await emulate(t)
  const preflight = { origin: 'http://example.com', 'access-control-request-method': 'GET' }
  t.match(await call('OPTIONS', '/api/v2/tokens', { key: null, headers: preflight }), {
    status: 204,
    headers: { date: NEW_YEAR },
  })
})

t.test('a real clock leaves the header to Node', async (t) => {
  const { control, emulator, token } = await emulate(t)
  await control('DELETE', '/clock')
  const url = await emulator.app.listen({ port: 0 })
  const before = Math.floor(Date.now() / 1000) * 1000
  const { answer } = await exchange(`${url}/api/v2/tokens`, 'GET', token).ended
  const dates = answer.match(/^date: .*$/gim) ?? []
  t.equal(dates.length, 1)
  const date = Date.parse(String(dates[0]).slice('date: '.length))
  t.ok(before <= date && date <= Date.now())
})

t.test('an account that does not follow the server is dated by its own real time', async (t) => {
  const { call, control } = await emulate(t)
  const state = (await control('GET', '/state')).body
  state.accounts[0].clock = { mode: 'real' }
  await control('PUT', '/state', { body: state })
  const { headers } = await call('GET', '/api/v2/tokens')
  t.ok(Math.abs(Date.parse(String(headers['date'])) - Date.now()) < 60_000)
})
