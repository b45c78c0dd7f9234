import { createEmulator } from 'ld-tokens-emulator'

const emulator = await createEmulator({ now: '2026-01-01' })

async function call(method, path, body, key = emulator.token) {
  const headers = { Authorization: key, 'Content-Type': 'application/json' }
  const response = await emulator.fetch(`/api/v2/tokens${path}`, { method, headers, body: JSON.stringify(body) })
  return { status: response.status, token: await response.json() }
}
const statusOf = async ({ token }) => (await call('GET', '', undefined, token)).status

const { token: old } = await call('POST', '', { name: 'ci', role: 'reader' })

// Reset the key of the token. The old key works for one more hour.
const expiry = Date.parse('2026-01-01T01:00:00Z')
const { token: reset } = await call('POST', `/${old._id}/reset?expiry=${expiry}`)
console.log(await statusOf(old), await statusOf(reset)) // 200 200

await emulator.clock.advance('1h')
console.log(await statusOf(old), await statusOf(reset)) // 401 200
await emulator.close()
