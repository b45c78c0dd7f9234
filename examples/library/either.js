import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectEmulator, startEmulator } from 'ld-tokens-emulator'

// In this process or in a container: the methods are the same.
const { LD_EMULATOR_URL } = process.env
const emulator = LD_EMULATOR_URL ? await connectEmulator(LD_EMULATOR_URL) : await startEmulator()

test('the last hour of an old key', async (t) => {
  t.after(() => emulator.close())
  const account = await emulator.createAccount()
  const headers = { Authorization: account.token }
  await emulator.fetch('/api/v2/tokens', { headers })
  assert.equal(await account.requests.count({ operationId: 'getTokens', status: 200 }), 1)
})
