import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEmulator } from 'ld-tokens-emulator'

test('the rotation does not call the legacy reset', async (t) => {
  const emulator = await startEmulator()
  t.after(() => emulator.close())
  const account = await emulator.createAccount()

  // Every reset fails from now on, so code that still needs one fails in this test.
  await account.faults.add({ match: { operationId: 'resetToken' }, respond: { status: 404 } })

  await rotate(`${emulator.url}/api/v2/tokens`, account.token) // your code

  // Code that ignores the failure is found by the request log.
  assert.equal(await account.requests.count({ operationId: 'resetToken' }), 0)
})

/** Stands for your code: creates a second token, and lets the first one expire. */
async function rotate(tokens, key) {
  const headers = { Authorization: key, 'Content-Type': 'application/json' }
  const create = async () => {
    const body = JSON.stringify({ name: 'ci', role: 'reader' })
    return (await fetch(tokens, { method: 'POST', headers, body })).json()
  }
  const [first] = [await create(), await create()]
  const patch = [{ op: 'add', path: '/expiry', value: Date.now() + 3_600_000 }]
  await fetch(`${tokens}/${first._id}`, { method: 'PATCH', headers, body: JSON.stringify(patch) })
}
