import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEmulator } from 'ld-tokens-emulator'

test('tests that share a server and nothing else', async (t) => {
  const emulator = await startEmulator()
  t.after(() => emulator.close())
  const create = (key) =>
    fetch(`${emulator.url}/api/v2/tokens`, {
      method: 'POST',
      headers: { Authorization: key, 'Content-Type': 'application/json' },
      body: '{"role": "reader"}',
    })

  const [one, other] = await Promise.all([emulator.createAccount(), emulator.createAccount()])
  await other.clock.set('2030-01-01')
  await other.faults.add({ respond: { status: 503 } })
  assert.equal((await create(one.token)).status, 201)
  assert.equal((await create(other.token)).status, 503)
  assert.equal((await one.get()).tokensCount, 2)
  assert.equal((await other.get()).tokensCount, 1)
})
