import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { checkSeed } from '../../src/seeds/check.js'
import type { StateDocument } from '../../src/seeds/document.js'
import { seeded } from '../control/everything.js'
import { type History, happen, histories } from '../control/histories.js'
import { type Emulation, emulate } from '../support/emulate.js'
import { keyOf } from '../support/seeds.js'

/** Through JSON and the checks of what comes from outside. */
function throughFile(state: StateDocument): StateDocument {
  return checkSeed(JSON.parse(JSON.stringify(state)))
}

/** Who each key is, without what faults and limits would make of it. */
async function callersOf({ emulator, call }: Emulation, keys: readonly string[]) {
  const { accounts, faults, rateLimit } = emulator.controlService
  for (const owner of [undefined, ...accounts.list().map(({ _id }) => _id)]) {
    faults.clear(owner)
    rateLimit.clear(owner)
  }
  const callers = []
  for (const key of keys) {
    const { status, body } = await call('GET', '/api/v2/caller-identity', { key })
    callers.push([status, body])
  }
  return callers
}

/** Asserts something of many emulators that a lot has happened to. @param assertion gets how it was seeded */
async function forHistories(
  t: Test,
  assertion: (history: History, before: StateDocument) => Promise<void>,
): Promise<void> {
  await t.resolves(
    fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const history = { ...(await seeded(t)), keys: [31, 32, 33, 34, 35, 36].map(keyOf) }
        const before = history.emulator.controlService.state.export()
        await happen(history, steps)
        await assertion(history, before)
        await history.emulator.close()
      }),
      { numRuns: 60 },
    ),
  )
}

t.test('whatever happened, an export goes into another emulator and comes out the same, and so do the keys', (t) =>
  forHistories(t, async (history) => {
    const { state } = history.emulator.controlService
    const exported = state.export()
    const other = await emulate(t)
    other.emulator.controlService.state.replace(throughFile(exported))
    deepStrictEqual(other.emulator.controlService.state.export(), exported)
    deepStrictEqual(await callersOf(other, history.keys), await callersOf(history, history.keys))
    await other.emulator.close()
  }),
)

t.test('whatever happened, putting back what was just exported changes nothing', (t) =>
  forHistories(t, async ({ emulator }) => {
    const { state } = emulator.controlService
    const exported = state.export()
    state.replace(throughFile(exported))
    deepStrictEqual(state.export(), exported)
    for (const account of exported.accounts) state.replaceAccount(account._id ?? '', account)
    deepStrictEqual(state.export(), exported)
  }),
)

t.test('whatever happened, a snapshot brings it back', (t) =>
  forHistories(t, async (history) => {
    const { state, snapshots } = history.emulator.controlService
    const before = state.export()
    snapshots.put(undefined, 'then')
    state.replace({ version: 1, accounts: [] })
    snapshots.restore(undefined, 'then')
    deepStrictEqual(state.export(), before)
  }),
)

t.test('whatever happened, a reset is back at the seed', (t) =>
  forHistories(t, async ({ emulator }, before) => {
    const { state, reset } = emulator.controlService
    reset.reset()
    deepStrictEqual(state.export(), before)
    for (const { _id = '' } of before.accounts) reset.resetAccount(_id)
    deepStrictEqual(state.export(), before)
  }),
)
