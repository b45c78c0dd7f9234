import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectEmulator } from 'ld-tokens-emulator'
import { GenericContainer, Wait } from 'testcontainers'

test('lists the token of a new account', async (t) => {
  const container = await new GenericContainer('ghcr.io/ld-tokens-emulator/ld-tokens-emulator')
    .withExposedPorts(5383)
    .withWaitStrategy(Wait.forHealthCheck())
    .start()
  t.after(() => container.stop())

  const emulator = await connectEmulator(`http://${container.getHost()}:${container.getMappedPort(5383)}`)
  const account = await emulator.createAccount()
  const response = await fetch(`${emulator.url}/api/v2/tokens`, { headers: { Authorization: account.token } })
  assert.equal((await response.json()).totalCount, 1)
})
