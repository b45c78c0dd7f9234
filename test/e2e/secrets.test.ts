import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { start } from '../support/command.js'

t.setTimeout(120_000)

const ADMIN = 'api-11111111-1111-4111-8111-111111111111'
const UNKNOWN = 'api-22222222-2222-4222-8222-222222222222'
const CONTROL = 'a-control-token'

t.test('no key and no control token is logged at any level, journaled, exported or kept', async (t) => {
  const folder = t.testdir()
  const database = join(folder, 'tokens.db')
  const { call, url, control, stop } = await start(t, [
    ...['--log-level', 'trace', '--admin-token', ADMIN, '--control-token', CONTROL, '--database', database],
  ])
  const created = await call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'ci' } })
  t.equal(created.status, 201)
  const reset = await call('POST', `/api/v2/tokens/${created.body._id}/reset`)
  const keys = [ADMIN, UNKNOWN, created.body.token, reset.body.token]

  // Where keys do not belong, and end up now and then.
  for (const key of keys) {
    await call('GET', `/api/v2/tokens/${key}?key=${key}`)
    await call('GET', `/api/v2/tokens?limit=${key}`, { key })
    await call('GET', '/api/v2/tokens', { key: `Bearer ${key}` })
    await call('POST', '/api/v2/tokens', { body: { role: key } })
    await call('PATCH', `/api/v2/tokens/${created.body._id}`, { body: [{ op: 'test', path: '/token', value: key }] })
    await call('GET', `/${key}`)
    await fetch(`${url}/api/v2/%E0%A4%A${key}`)
    await fetch(`${control}/requests?path=${key}`, { headers: { authorization: `Bearer ${key}` } })
    await fetch(`${control}/faults/${key}`, { method: 'DELETE', headers: { authorization: `Bearer ${CONTROL}` } })
  }
  const headers = { authorization: `Bearer ${CONTROL}` }
  const accounts = await (await fetch(`${control}/accounts`, { method: 'POST', headers })).json()
  const secrets = [CONTROL, ...keys, (accounts as { token: { token: string } }).token.token]
  const texts: Record<string, string> = {
    journal: await (await fetch(`${control}/requests?limit=1000`, { headers })).text(),
    state: await (await fetch(`${control}/state`, { headers })).text(),
    events: await (await fetch(`${control}/events?limit=1000`, { headers })).text(),
  }
  const { stdout, stderr } = await stop()
  texts['log'] = stderr
  texts['database'] = readFileSync(database, 'latin1')
  t.match(stderr, 'request completed')
  t.match(texts['journal'], 'api-…')
  t.match(stdout, ADMIN, 'only the ready line has the admin key, for whoever started it')
  for (const [name, text] of Object.entries(texts)) {
    for (const secret of secrets) t.notOk(text.includes(secret), `${secret} is not in the ${name}`)
  }
})
