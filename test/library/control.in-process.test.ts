import t from 'tap'
import { createEmulator } from '../../src/index.js'
import { NOW } from './calls.js'
import { testLevers } from './control.shared.js'

testLevers(t, async (t, options) => {
  const emulator = await createEmulator({ now: NOW, ...options })
  t.teardown(() => emulator.close())
  return emulator
})
