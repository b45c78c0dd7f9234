import { test } from 'node:test'
import { createEmulator } from 'ld-tokens-emulator'
import { rollsAKey } from './rotation.js'

test('an old key works until its window ends', async (t) => {
  const emulator = await createEmulator()
  t.after(() => emulator.close())
  await rollsAKey(emulator)
})
