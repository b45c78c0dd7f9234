import t from 'tap'
import { connectEmulator, startEmulator } from '../../src/index.js'
import { NOW } from './calls.js'
import { testLevers } from './control.shared.js'

testLevers(t, async (t, options) => {
  const emulator = await startEmulator({ now: NOW, ...options })
  t.teardown(() => emulator.close())
  return connectEmulator(emulator.url)
})
