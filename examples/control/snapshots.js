import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEmulator } from 'ld-tokens-emulator'

test('back to where it was', async (t) => {
  const emulator = await startEmulator()
  t.after(() => emulator.close())
  const account = await emulator.createAccount()
  const [token] = account.tokens
  const remove = () =>
    fetch(`${emulator.url}/api/v2/tokens/${token._id}`, { method: 'DELETE', headers: { Authorization: token.token } })

  await account.snapshot('before')
  assert.equal((await remove()).status, 204)
  assert.equal((await remove()).status, 401)

  await account.restore('before')
  assert.equal((await remove()).status, 204)
})
