import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startEmulator } from 'ld-tokens-emulator'

test('two days pass without waiting', async (t) => {
  const emulator = await startEmulator({ now: '2026-01-01' }) // stands still there
  t.after(() => emulator.close())
  const account = await emulator.createAccount() // follows the server

  await emulator.clock.advance('2d')
  assert.deepEqual(await account.clock.get(), { now: Date.parse('2026-01-03'), mode: 'frozen' })

  await account.clock.set({ now: '2026-02-01', mode: 'offset' }) // runs on from there, for this account
  assert.equal((await account.clock.get()).mode, 'offset')

  await account.clock.clear() // follows again
  assert.equal((await account.clock.get()).now, Date.parse('2026-01-03'))
})
