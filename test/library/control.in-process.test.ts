import t from 'tap'
import { createEmulator } from '../../src/index.js'
import { NOW } from './calls.js'
import { type Open, testLevers } from './control.shared.js'
import { testTokenOperations } from './token-operations.js'

const open: Open = async (t, options) => {
  const emulator = await createEmulator({ now: NOW, ...options })
  t.teardown(() => emulator.close())
  return emulator
}

t.test('the six operations of an account', (t) => testTokenOperations(t, open))
testLevers(t, open)
