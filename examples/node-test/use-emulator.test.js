import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { useEmulator } from 'ld-tokens-emulator/testing'

const emulator = useEmulator({ hooks: { before, beforeEach, after } })

test('the code under test lists one token', async () => {
  // It finds LD_EMULATOR_URL, LAUNCHDARKLY_ACCESS_TOKEN and the like in its environment, or is given these.
  const response = await fetch(`${emulator.url}/api/v2/tokens`, { headers: { Authorization: emulator.token } })
  assert.equal((await response.json()).totalCount, 1)
  assert.equal(await emulator.account.requests.count({ operationId: 'getTokens' }), 1)
})

test('and has an account of its own each time', async () => {
  assert.equal(await emulator.account.requests.count(), 0)
})
