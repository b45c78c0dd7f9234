import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:https'
import { startEmulator } from 'ld-tokens-emulator'

const emulator = await startEmulator({ tls: true })
// emulator.ca is the path of the authority. NODE_EXTRA_CA_CERTS is read when a process starts, so pass it to clients here.
const ca = readFileSync(emulator.ca)
const headers = { authorization: emulator.token }
const [response] = await once(get(`${emulator.url}/api/v2/tokens`, { ca, headers, agent: false }), 'response')
console.log(response.statusCode)
response.resume()
await emulator.close()
