import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEmulator } from 'ld-tokens-emulator'

test('a client that retries', async (t) => {
  const emulator = await startEmulator()
  t.after(() => emulator.close())
  const account = await emulator.createAccount()
  const list = () => fetch(`${emulator.url}/api/v2/tokens`, { headers: { Authorization: account.token } })

  const match = { operationId: 'getTokens' }
  await account.faults.add({ match, times: 1, respond: { status: 429 } }) // the API's own 429, with its headers
  await account.faults.add({ match, times: 1, connection: 'reset' })
  await account.faults.add({ match, after: 1, every: 2, delay: { min: 10, max: '20ms' } })

  assert.equal((await list()).status, 429)
  await assert.rejects(list(), { message: 'fetch failed' })
  assert.equal((await list()).status, 200)

  const fired = (await account.faults.list()).map((fault) => fault.fired)
  assert.deepEqual(fired.slice(0, 2), [1, 1])
})
