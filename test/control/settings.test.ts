import t from 'tap'
import type { ControlService } from '../../src/control/control.js'
import { assembleEmulator } from '../../src/emulator.js'
import { emulate, NOW } from '../support/emulate.js'
import { idOf } from '../support/seeds.js'
import { ACCOUNT, HOUR, OTHER } from './everything.js'
import { refusalOf, stateOf } from './refused.js'

const SEED = stateOf({ _id: ACCOUNT }, { _id: OTHER })
const FAULT = { match: { path: '/none' }, times: 1, delay: 1 }

/** How the server and both accounts are set. */
function settingsOf({ clock, faults, rateLimit }: ControlService) {
  return [undefined, ACCOUNT, OTHER].map((owner) => ({
    clock: clock.read(owner),
    faults: faults.list(owner).map(({ _id, createdAt, ...fault }) => fault),
    rateLimit: rateLimit.get(owner),
  }))
}

t.test('clocks, faults and limits are as they were after a restart', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  let { emulator } = await emulate(t, { database, seed: SEED })
  const changes: readonly ((controlService: ControlService) => void)[] = [
    ({ clock }) => clock.set(undefined, { now: NOW + 1 }),
    ({ clock }) => clock.set(ACCOUNT, { now: NOW + 2 }),
    ({ clock }) => clock.advance(ACCOUNT, { by: HOUR }),
    ({ faults }) => faults.add(undefined, FAULT),
    ({ faults }) => faults.add(ACCOUNT, { connection: 'reset', match: { tokenId: 'none' } }),
    ({ faults }) => faults.add(ACCOUNT, FAULT),
    ({ faults }) => faults.remove(ACCOUNT, faults.list(ACCOUNT)[0]?._id ?? ''),
    ({ rateLimit }) => rateLimit.set(undefined, { global: 5 }),
    ({ rateLimit }) => rateLimit.set(ACCOUNT, {}),
    ({ rateLimit }) => rateLimit.set(OTHER, { token: 3 }),
    ({ rateLimit }) => rateLimit.clear(OTHER),
    ({ clock }) => clock.clear(ACCOUNT),
    ({ faults }) => faults.clear(undefined),
    ({ rateLimit }) => rateLimit.clear(undefined),
  ]
  for (const change of changes) {
    const before = settingsOf(emulator.controlService)
    change(emulator.controlService)
    const after = settingsOf(emulator.controlService)
    t.notSame(after, before)
    await emulator.close()
    const reopened = await assembleEmulator({ database })
    t.teardown(() => reopened.close())
    emulator = reopened
    t.strictSame(settingsOf(emulator.controlService), after)
  }
})

t.test('a clock that ran away from real time runs on after a restart', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const first = await assembleEmulator({ database, seed: SEED })
  first.controlService.clock.set(undefined, { now: 0, mode: 'offset' })
  first.controlService.clock.set(ACCOUNT, { now: 10 * HOUR, mode: 'offset' })
  const { clock, accounts } = first.controlService.state.export()
  await first.close()
  const second = await assembleEmulator({ database })
  t.teardown(() => second.close())
  t.match(second.controlService.state.export(), {
    clock,
    accounts: [{ clock: accounts[0]?.clock }, { clock: undefined }],
  })
  for (const [owner, start] of [
    [undefined, 0],
    [ACCOUNT, 10 * HOUR],
    [OTHER, 0],
  ] as const) {
    const { now, mode } = second.controlService.clock.read(owner)
    t.equal(mode, 'offset')
    t.ok(now >= start && now < start + HOUR)
  }
})

t.test('an account has the limits of the server until it has its own', async (t) => {
  const { emulator } = await emulate(t, { seed: SEED, rateLimit: { global: 5 } })
  const { rateLimit } = emulator.controlService
  t.strictSame(rateLimit.get(ACCOUNT), { global: 5 })
  t.strictSame(rateLimit.set(ACCOUNT, {}), {})
  t.strictSame(rateLimit.get(ACCOUNT), {})
  rateLimit.clear(ACCOUNT)
  t.strictSame(rateLimit.get(ACCOUNT), { global: 5 })
  t.strictSame(rateLimit.get(OTHER), { global: 5 })
})

t.test('an account follows the clock of the server until it has its own', async (t) => {
  const { emulator } = await emulate(t, { seed: SEED })
  const { clock } = emulator.controlService
  t.strictSame(clock.advance(undefined, { by: '1h' }), { now: NOW + HOUR, mode: 'frozen' })
  t.strictSame(clock.read(ACCOUNT), { now: NOW + HOUR, mode: 'frozen' })
  t.strictSame(clock.set(ACCOUNT, { now: 5 }), { now: 5, mode: 'frozen' })
  t.strictSame(clock.read(undefined), { now: NOW + HOUR, mode: 'frozen' })
  t.strictSame(clock.clear(ACCOUNT), { now: NOW + HOUR, mode: 'frozen' })
  t.equal(clock.clear(undefined).mode, 'real')
})

t.test('settings that are refused change nothing', async (t) => {
  const { emulator } = await emulate(t, { seed: SEED })
  const { controlService } = emulator
  const before = settingsOf(controlService)
  const cases: readonly (readonly [() => unknown, RegExp])[] = [
    [() => controlService.clock.set(ACCOUNT, { now: 'noon' }), /^now must be ISO 8601 text/],
    [() => controlService.clock.advance(ACCOUNT, { by: 'an hour' }), /^by must be a duration/],
    [() => controlService.faults.add(ACCOUNT, { delay: 'soon' }), /^delay must be a duration/],
  ]
  for (const [work, message] of cases) t.match(refusalOf(work), { code: 'invalid_request', message })
  t.strictSame(settingsOf(controlService), before)
})

t.test('an account that is not there has no controlService', async (t) => {
  const { emulator } = await emulate(t)
  const { clock, faults, rateLimit, requestLog } = emulator.controlService
  const nobody = idOf(9)
  for (const work of [
    () => clock.read(nobody),
    () => clock.set(nobody, { now: 1 }),
    () => clock.advance(nobody, { by: 1 }),
    () => clock.clear(nobody),
    () => faults.add(nobody, FAULT),
    () => faults.list(nobody),
    () => faults.remove(nobody, idOf(1)),
    () => faults.clear(nobody),
    () => rateLimit.get(nobody),
    () => rateLimit.set(nobody, {}),
    () => rateLimit.clear(nobody),
    () => requestLog(nobody),
    () => faults.remove(undefined, idOf(1)),
  ]) {
    t.strictSame(refusalOf(work), { code: 'not_found', message: 'Invalid resource identifier' })
  }
})
