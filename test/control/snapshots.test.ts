import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { keyOf } from '../support/seeds.js'
import { ACCOUNT, ENDING, HOUR, livingKeys, OTHER, seeded } from './everything.js'
import { refusalOf, stateOf } from './refused.js'

const KEY = keyOf(31)
const TOKENS = '/api/v2/tokens'
const NOT_FOUND = { code: 'not_found', message: 'Invalid resource identifier' }

t.test('a snapshot of the server brings back all accounts and settings', async (t) => {
  const emulation = await seeded(t)
  const { snapshots, state, accounts, clock, faults, rateLimit } = emulation.emulator.controlService
  const { body } = await emulation.call('POST', TOKENS, { key: KEY, body: { role: 'reader' } })
  accounts.create({ organization: 'Made' })
  const before = state.export()
  snapshots.put(undefined, 'then')

  await emulation.call('DELETE', `${TOKENS}/${body._id}`, { key: KEY })
  accounts.delete(OTHER)
  accounts.create({ organization: 'Made later' })
  clock.clear(undefined)
  clock.clear(ACCOUNT)
  faults.clear(undefined)
  faults.add(ACCOUNT, { delay: 1 })
  rateLimit.clear(ACCOUNT)
  snapshots.restore(undefined, 'then')
  t.strictSame(state.export(), before)
  t.strictSame(await livingKeys(emulation), [31, 32, 33, 35, 36])
  t.match(await emulation.call('GET', TOKENS, { key: body.token }), { status: 200 })

  clock.set(undefined, { now: 5 })
  snapshots.restore(undefined, 'then')
  t.match(state.export(), { clock: before.clock }, 'it can be restored again')
})

t.test('a snapshot of an account brings back the account and nothing else', async (t) => {
  const emulation = await seeded(t)
  const { snapshots, state, clock } = emulation.emulator.controlService
  snapshots.put(ACCOUNT, 'then')
  const before = state.exportAccount(ACCOUNT)
  const { body } = await emulation.call('POST', `${TOKENS}/${'20'.padStart(24, '0')}/reset`, { key: KEY })
  clock.set(ACCOUNT, { now: ENDING.expiresAt })
  clock.set(OTHER, { now: 5 })
  const other = state.exportAccount(OTHER)
  snapshots.restore(ACCOUNT, 'then')
  t.strictSame(state.exportAccount(ACCOUNT), before)
  t.strictSame(state.exportAccount(OTHER), other)
  t.strictSame(await livingKeys(emulation), [31, 32, 33, 35, 36], 'with the keys of then')
  t.match(await emulation.call('GET', TOKENS, { key: body.token }), { status: 401 })
})

t.test('a snapshot has the last use of tokens, and restoring it forgets those after', async (t) => {
  const { call, emulator } = await seeded(t)
  const { snapshots, state, clock } = emulator.controlService
  for (const owner of [undefined, ACCOUNT]) {
    clock.advance(ACCOUNT, { by: 1 })
    await call('GET', TOKENS, { key: KEY })
    const used = clock.read(ACCOUNT).now
    snapshots.put(owner, 'then')
    clock.advance(ACCOUNT, { by: 1 })
    await call('GET', TOKENS, { key: KEY })
    snapshots.restore(owner, 'then')
    t.match(state.exportAccount(ACCOUNT).tokens, [{ lastUsed: used }])
  }
})

t.test('journals and events stay when a snapshot is restored', async (t) => {
  const { call, emulator } = await seeded(t)
  const { snapshots, requestLog, events } = emulator.controlService
  for (const owner of [undefined, ACCOUNT]) {
    snapshots.put(owner, 'then')
    await call('POST', TOKENS, { key: KEY, body: { role: 'reader' } })
    const count = requestLog(ACCOUNT).count()
    snapshots.restore(owner, 'then')
    t.equal(requestLog(ACCOUNT).count(), count)
    t.equal(events(ACCOUNT, 10).length, count)
  }
})

t.test('snapshots are listed oldest first, with their time', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ _id: ACCOUNT }) })
  const { snapshots, clock } = emulator.controlService
  t.strictSame(snapshots.list(undefined), [])
  snapshots.put(undefined, 'b')
  clock.advance(undefined, { by: 1 })
  snapshots.put(undefined, 'a')
  clock.set(ACCOUNT, { now: 5 })
  snapshots.put(ACCOUNT, 'a')
  t.strictSame(snapshots.list(undefined), [
    { name: 'b', createdAt: NOW },
    { name: 'a', createdAt: NOW + 1 },
  ])
  t.strictSame(snapshots.list(ACCOUNT), [{ name: 'a', createdAt: 5 }])
  clock.advance(undefined, { by: HOUR })
  snapshots.put(undefined, 'b')
  t.strictSame(
    snapshots.list(undefined),
    [
      { name: 'a', createdAt: NOW + 1 },
      { name: 'b', createdAt: NOW + 1 + HOUR },
    ],
    'one of the same name is replaced',
  )
})

t.test('a snapshot that takes the place of another is what is restored', async (t) => {
  const { emulator } = await emulate(t)
  const { snapshots, clock } = emulator.controlService
  snapshots.put(undefined, 'a')
  clock.set(undefined, { now: 5 })
  snapshots.put(undefined, 'a')
  clock.set(undefined, { now: 6 })
  snapshots.restore(undefined, 'a')
  t.equal(clock.read(undefined).now, 5)
})

t.test('the name of a snapshot is any text up to its limit', async (t) => {
  const { emulator } = await emulate(t)
  const { snapshots } = emulator.controlService
  const names = ['x'.repeat(128), 'two words', '../', '__proto__', 'ü', '']
  for (const name of names) {
    snapshots.put(undefined, name)
    snapshots.restore(undefined, name)
  }
  t.strictSame(
    snapshots.list(undefined).map(({ name }) => name),
    names,
  )
  t.strictSame(
    refusalOf(() => snapshots.put(undefined, 'x'.repeat(129))),
    { code: 'invalid_request', message: 'the name of a snapshot must have at most 128 characters' },
  )
})

t.test('each owner has a hundred at most, and makes room by deleting or replacing', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ _id: ACCOUNT }) })
  const { snapshots } = emulator.controlService
  for (const owner of [undefined, ACCOUNT]) {
    for (let i = 0; i < 100; i++) snapshots.put(owner, `${i}`)
    t.strictSame(
      refusalOf(() => snapshots.put(owner, 'one too many')),
      { code: 'invalid_request', message: 'there are 100 snapshots already: delete some first' },
    )
    snapshots.put(owner, '5')
    snapshots.delete(owner, '6')
    snapshots.put(owner, 'one more')
    t.equal(snapshots.list(owner).length, 100)
  }
})

t.test('a snapshot that was deleted or never taken cannot be restored or deleted', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ _id: ACCOUNT }) })
  const { snapshots } = emulator.controlService
  for (const owner of [undefined, ACCOUNT]) {
    snapshots.put(owner, 'a')
    snapshots.delete(owner, 'a')
    for (const name of ['a', 'b']) {
      t.strictSame(
        refusalOf(() => snapshots.restore(owner, name)),
        NOT_FOUND,
      )
      t.strictSame(
        refusalOf(() => snapshots.delete(owner, name)),
        NOT_FOUND,
      )
    }
  }
})

t.test('snapshots of an account go with it', async (t) => {
  const { emulator } = await emulate(t, { seed: stateOf({ _id: ACCOUNT }) })
  const { snapshots, accounts } = emulator.controlService
  snapshots.put(ACCOUNT, 'a')
  accounts.delete(ACCOUNT)
  accounts.create({ _id: ACCOUNT })
  t.strictSame(snapshots.list(ACCOUNT), [])
})

t.test('a snapshot of an account whose key another one has by now is refused, and changes nothing', async (t) => {
  const { emulator } = await seeded(t)
  const { snapshots, state, accounts } = emulator.controlService
  snapshots.put(ACCOUNT, 'a')
  state.replaceAccount(ACCOUNT, {})
  const { _id: other } = accounts.create({ tokens: [{ role: 'admin', key: ENDING.key }] })
  const before = state.export()
  t.strictSame(
    refusalOf(() => snapshots.restore(ACCOUNT, 'a')),
    {
      code: 'conflict',
      message: `the key ending in 0021 of the account ${ACCOUNT} is now used by the account ${other}`,
    },
  )
  t.strictSame(state.export(), before)
})

t.test(
  'a key that was dead when the snapshot was taken is dead after it, and the request log still knows why',
  async (t) => {
    const { call, emulator } = await emulate(t)
    const { snapshots, requestLog, state, accounts } = emulator.controlService
    const { body } = await call('POST', TOKENS, { body: { role: 'reader' } })
    await call('DELETE', `${TOKENS}/${body._id}`)
    const why = async () => {
      t.match(await call('GET', TOKENS, { key: body.token }), { status: 401 })
      return requestLog(undefined).find().items[0]?.refusal
    }
    const before = await why()
    const { _id } = accounts.list()[0] ?? { _id: '' }
    for (const owner of [undefined, _id]) {
      snapshots.put(owner, 'a')
      snapshots.restore(owner, 'a')
      t.strictSame(await why(), before)
    }

    // Another account may have it by now: it is not worth a refusal.
    state.replaceAccount(_id, {})
    accounts.create({ tokens: [{ role: 'admin', key: body.token }] })
    snapshots.restore(_id, 'a')
    t.match(await call('GET', TOKENS, { key: body.token }), { status: 200 })
  },
)
