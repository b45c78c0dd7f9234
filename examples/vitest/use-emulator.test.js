import { useEmulator } from 'ld-tokens-emulator/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

const emulator = useEmulator({ hooks: { beforeAll, beforeEach, afterAll } })

test('retries after a 429', async () => {
  await emulator.account.faults.add({ times: 1, respond: { status: 429 } })
  const list = () => fetch(`${emulator.url}/api/v2/tokens`, { headers: { Authorization: emulator.token } })
  expect((await list()).status).toBe(429)
  expect((await list()).status).toBe(200)
})
