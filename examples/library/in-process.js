import { createEmulator } from 'ld-tokens-emulator'

const emulator = await createEmulator() // no socket, no port
const response = await emulator.fetch('/api/v2/tokens', { headers: { Authorization: emulator.token } })
console.log(response.status, (await response.json()).totalCount) // 200 1
await emulator.close()
