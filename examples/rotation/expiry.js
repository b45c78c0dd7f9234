import { createEmulator } from 'ld-tokens-emulator'

const emulator = await createEmulator({ now: '2026-01-01' })

async function call(method, path, body, key = emulator.token) {
  const headers = { Authorization: key, 'Content-Type': 'application/json' }
  const response = await emulator.fetch(`/api/v2/tokens${path}`, { method, headers, body: JSON.stringify(body) })
  return { status: response.status, token: await response.json() }
}
const statusOf = async ({ token }) => (await call('GET', '', undefined, token)).status

const { token: first } = await call('POST', '', { name: 'ci', role: 'reader' })

// Create a second token, move your clients to its key, then let the first one expire in an hour.
const { token: second } = await call('POST', '', { name: 'ci', role: 'reader' })
const expiry = Date.parse('2026-01-01T01:00:00Z')
await call('PATCH', `/${first._id}`, [{ op: 'add', path: '/expiry', value: expiry }])
console.log(await statusOf(first), await statusOf(second)) // 200 200

await emulator.clock.advance('1h')
console.log(await statusOf(first), await statusOf(second)) // 401 200
await emulator.close()
