import t from 'tap'
import { checkSeed } from '../../src/seeds/check.js'
import { type Emulation, emulate } from '../support/emulate.js'
import { seedOf } from '../support/seeds.js'
import { stateOf } from './refused.js'

const OPTIONS = { idSeed: 'the same' }

/** Everything that gets an id or a key, by the admin key of an account. */
async function make({ call, emulator }: Emulation, key: string) {
  const role = await call('POST', '/api/v2/roles', { key, body: { key: 'keepers', name: 'Keepers', policy: [] } })
  const first = await call('POST', '/api/v2/tokens', { key, body: { customRoleIds: ['keepers'] } })
  const second = await call('POST', '/api/v2/tokens', { key, body: { role: 'reader', serviceToken: true } })
  const rotated = await call('POST', `/api/v2/tokens/${second.body._id}/reset`, { key })
  const account = emulator.controlService.accounts.create({ roles: [{ key: 'a', name: 'A', policy: [] }] })
  const fault = emulator.controlService.faults.add(undefined, { match: { path: '/none' }, delay: 1 })
  const answers = [role, first, second, rotated]
  return {
    statuses: answers.map(({ status }) => status),
    ids: [...answers.map(({ body }) => body._id), account._id, account.roles[0]?._id, account.token?._id, fault._id],
    keys: [first.body.token, second.body.token, rotated.body.token, account.token?.token],
  }
}

t.test('the same text gives the same ids and keys in the same order, another text others', async (t) => {
  const run = async (idSeed: string) => {
    const emulation = await emulate(t, { idSeed, seed: stateOf({}, {}) })
    const seeded = emulation.emulator.controlService.state.export()
    return { seeded, made: await make(emulation, emulation.token) }
  }
  const [first, again, other] = [await run('a'), await run('a'), await run('b')]
  t.strictSame(first.made.statuses, [201, 201, 201, 200])
  t.strictSame(again, first)
  const all = [first, other].flatMap(({ made }) => [...new Set(made.ids), ...made.keys])
  t.equal(new Set(all).size, all.length)
  t.not(other.seeded.accounts[0]?._id, first.seeded.accounts[0]?._id)
})

t.test('without an idSeed ids and keys are never the same', async (t) => {
  const run = async () => {
    const emulation = await emulate(t)
    return make(emulation, emulation.token)
  }
  const [first, second] = [await run(), await run()]
  t.notMatch(second.keys, first.keys)
  t.notMatch(second.ids, first.ids)
})

t.test('ids and keys of an idSeed come again after a reset of the server', async (t) => {
  const emulation = await emulate(t, OPTIONS)
  const { reset } = emulation.emulator.controlService
  const first = await make(emulation, emulation.token)
  reset.reset()
  t.strictSame(await make(emulation, emulation.token), first)
})

t.test('ids and keys of an idSeed come again after a reset of a restarted server', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const before = await emulate(t, { ...OPTIONS, database })
  const first = await make(before, before.token)
  await before.emulator.close()
  const after = await emulate(t, { ...OPTIONS, database })
  after.emulator.controlService.reset.reset()
  t.strictSame(await make(after, before.token), first)
})

t.test('ids and keys of an idSeed come again when a database is seeded again', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const options = { ...OPTIONS, database, reseed: true }
  const before = await emulate(t, options)
  const first = await make(before, before.token)
  await before.emulator.close()
  const after = await emulate(t, options)
  t.strictSame(await make(after, after.token), first)
})

t.test('ids and keys of an idSeed are others after a reset of an account', async (t) => {
  const emulation = await emulate(t, OPTIONS)
  const { reset, accounts } = emulation.emulator.controlService
  const first = await make(emulation, emulation.token)
  reset.resetAccount(accounts.list()[0]?._id ?? '')
  const second = await make(emulation, emulation.token)
  t.strictSame(second.statuses, first.statuses)
  t.equal(new Set([...first.keys, ...second.keys]).size, 8)
})

t.test('ids and keys of an idSeed do not come again after a restart that kept the tokens', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  const made = []
  let token = ''
  for (let start = 0; start < 4; start++) {
    const emulation = await emulate(t, { ...OPTIONS, database })
    token ||= emulation.token
    const { body: before } = await emulation.call('GET', '/api/v2/tokens?limit=1000', { key: token })
    t.equal(before.totalCount, 1 + start * 2)
    await emulation.call('DELETE', '/api/v2/roles/keepers', { key: token })
    made.push(await make(emulation, token))
    await emulation.emulator.close()
  }
  t.strictSame(
    made.map(({ statuses }) => statuses),
    Array(4).fill([201, 201, 201, 200]),
  )
  const all = made.flatMap(({ ids, keys }) => [...new Set(ids), ...keys])
  t.equal(new Set(all).size, all.length)
})

t.test('ids of an idSeed do not collide with a state of the same idSeed', async (t) => {
  const first = await emulate(t, OPTIONS)
  await make(first, first.token)
  const exported = first.emulator.controlService.state.export()
  const [account] = exported.accounts

  const elsewhere = await emulate(t, OPTIONS)
  elsewhere.emulator.controlService.state.replace(checkSeed(exported))
  first.emulator.controlService.reset.reset()
  first.emulator.controlService.state.replace(checkSeed(exported))
  const copied = await emulate(t, { ...OPTIONS, seed: stateOf({}) })
  const { _id, ...rest } = account ?? {}
  copied.emulator.controlService.state.replace(stateOf(rest))
  for (const emulation of [elsewhere, first, copied]) {
    for (let i = 0; i < 20; i++) {
      t.match(await emulation.call('POST', '/api/v2/tokens', { body: { role: 'reader' }, key: first.token }), {
        status: 201,
      })
      t.ok(emulation.emulator.controlService.accounts.create({}).token)
    }
  }
})

t.test('ids of an idSeed do not collide with a seed made with the same idSeed', async (t) => {
  const first = await emulate(t, OPTIONS)
  const pasted = []
  for (let i = 0; i < 20; i++) {
    const { body } = await first.call('POST', '/api/v2/tokens', { body: { role: 'admin' } })
    const { _links, _member, ownerId, memberId, token, ...fields } = body
    pasted.push({ ...fields, key: token })
  }
  const second = await emulate(t, { ...OPTIONS, seed: seedOf({ tokens: pasted }) })
  for (let i = 0; i < 40; i++) {
    t.match(await second.call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
  }
})
