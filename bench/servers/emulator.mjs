// Ours, from the built package, with the library's defaults: real authentication, real store, silent.
import { startEmulator } from '../../dist/bundle/index.js'
import { announce, options } from './announce.mjs'

const emulator = await startEmulator(options)
announce(emulator.url, { token: emulator.token }, () => emulator.close())
