import { createEmulator } from 'ld-tokens-emulator'
import { expect, onTestFinished, test } from 'vitest'
import { rollsAKey } from './rotation.js'

test('an old key works until its window ends', async () => {
  const emulator = await createEmulator()
  onTestFinished(() => emulator.close())
  await expect(rollsAKey(emulator)).resolves.toBeUndefined()
})
