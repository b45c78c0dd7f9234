import { startEmulator } from 'ld-tokens-emulator'

await using emulator = await startEmulator({ now: '2026-01-01', idSeed: 'docs' })
const account = await emulator.createAccount({ organization: 'Example Ltd' })
await account.clock.advance('1h')
console.log(account.organization, new Date((await account.clock.get()).now)) // Example Ltd 2026-01-01T01:00:00.000Z
