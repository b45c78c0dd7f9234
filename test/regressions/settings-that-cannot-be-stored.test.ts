import { renameSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { forBothOwners } from '../support/owners.js'

const file = join(t.testdir(), 'tokens.db')
const aside = `${file}-aside`

forBothOwners(
  t,
  'clock, faults and limits stay as they were when a change of them cannot be stored',
  async (t, { call, pull, emulator, accountId }) => {
    // The contract does not have what only trouble answers.
    const send = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
      const url = `/_emulator${accountId === undefined ? '' : `/accounts/${accountId}`}${path}`
      const answer = await emulator.app.inject({ method, url, ...(body && { body }) })
      return { status: answer.statusCode, body: answer.json() }
    }
    await pull('POST', '/faults', { body: { match: { operationId: 'getTokens' }, times: 2, respond: { status: 429 } } })
    await pull('PUT', '/rate-limit', { body: { global: 3 } })
    t.match(await call('GET', '/api/v2/tokens'), { status: 429 })
    t.match(await call('GET', '/api/v2/account'), { status: 200, headers: { 'x-ratelimit-global-remaining': '2' } })
    const read = async () => ({
      clock: (await pull('GET', '/clock')).body,
      faults: (await pull('GET', '/faults')).body,
      limits: (await pull('GET', '/rate-limit')).body,
    })
    const before = await read()
    const [{ _id }] = before.faults.items

    renameSync(file, aside)
    t.teardown(() => renameSync(aside, file))
    const refused = { status: 503, body: { code: 'unavailable' } }
    t.match(await send('POST', '/clock/advance', { by: '1h' }), refused)
    t.match(await send('POST', '/faults', { delay: 1 }), refused)
    t.match(await send('DELETE', `/faults/${_id}`), refused)
    t.match(await send('PUT', '/rate-limit', { global: 1 }), refused)
    t.match(await send('DELETE', '/rate-limit'), refused)

    t.strictSame(await read(), before, 'counts included')
    t.match(
      await call('GET', '/api/v2/account'),
      { status: 200, headers: { 'x-ratelimit-global-remaining': '1' } },
      'and the window goes on',
    )
  },
  { database: file },
)
