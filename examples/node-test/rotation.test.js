import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEmulator } from 'ld-tokens-emulator'

test('an old key lives until its expiry', async (t) => {
  const emulator = await startEmulator({ now: '2026-01-01' })
  t.after(() => emulator.close())
  const account = await emulator.createAccount() // isolated: account.token is its own admin key

  const call = async (method, path, key = account.token, body) => {
    const response = await fetch(`${emulator.url}/api/v2/tokens${path}`, {
      method,
      headers: { Authorization: key, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }

  const { body: token } = await call('POST', '', account.token, { name: 'ci', role: 'reader' })
  await call('POST', `/${token._id}/reset?expiry=${Date.parse('2026-01-01T01:00:00Z')}`)
  assert.equal((await call('GET', `/${token._id}`, token.token)).status, 200)

  await account.clock.advance('1h') // no sleeping
  assert.equal((await call('GET', `/${token._id}`, token.token)).status, 401)

  const [refused] = await account.requests.list({ status: 401 })
  assert.match(refused.refusal.rule, /expired at 2026-01-01T01:00:00/)
})
