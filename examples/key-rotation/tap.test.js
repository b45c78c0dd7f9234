import { createEmulator } from 'ld-tokens-emulator'
import t from 'tap'
import { rollsAKey } from './rotation.js'

t.test('an old key works until its window ends', async (t) => {
  const emulator = await createEmulator()
  t.teardown(() => emulator.close())
  await t.resolves(rollsAKey(emulator))
})
