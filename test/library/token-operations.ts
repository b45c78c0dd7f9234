import type { Test } from 'tap'
import { type CreatedAccount, EmulatorError } from '../../src/index.js'
import { HOUR, NOW } from './calls.js'
import type { Open } from './control.shared.js'

/** The typed operations of an account, in process and from afar. */
export function testTokenOperations(t: Test, open: Open): void {
  const openAccount = async (t: Test): Promise<CreatedAccount> => (await open(t)).createAccount()

  t.test('createToken returns the whole key once, and getToken and listTokens its last four characters', async (t) => {
    const account = await openAccount(t)
    const created = await account.createToken({ name: 'ci', role: 'reader' })
    t.match(created, { name: 'ci', role: 'reader', token: /^api-/ })
    t.match(await account.getToken(created._id), { _id: created._id, token: created.token.slice(-4) })
    const { items, totalCount } = await account.listTokens({ limit: 1 })
    t.match({ items, totalCount }, { items: [{ _id: created._id }], totalCount: 2 })
  })

  t.test('patchToken and deleteToken change what getToken returns', async (t) => {
    const account = await openAccount(t)
    const { _id: id } = await account.createToken({ role: 'reader' })
    t.match(await account.patchToken(id, [{ op: 'add', path: '/name', value: 'new' }]), { name: 'new' })
    t.equal(await account.deleteToken(id), undefined)
    await t.rejects(account.getToken(id), { name: 'EmulatorError', status: 404, code: 'not_found' })
  })

  t.test('resetToken without expiry ends the old key at once', async (t) => {
    const account = await openAccount(t)
    const { _id: id, token: old } = await account.createToken({ role: 'admin' })
    const { token: key } = await account.resetToken(id)
    await t.rejects(account.getToken(id, { key: old }), { status: 401, code: 'unauthorized' })
    t.match(await account.getToken(id, { key: key }), { _id: id })
  })

  t.test('resetToken with expiry lets the old key live until then, given as a number or a Date', async (t) => {
    for (const expiry of [NOW + HOUR, new Date(NOW + HOUR)]) {
      const account = await openAccount(t)
      await account.clock.set(NOW)
      const { _id: id, token: key } = await account.createToken({ role: 'admin' })
      await account.resetToken(id, { expiry })
      await account.clock.advance(HOUR - 1)
      t.match(await account.getToken(id, { key }), { _id: id })
      await account.clock.advance(1)
      await t.rejects(account.getToken(id, { key }), { status: 401, code: 'unauthorized' })
    }
  })

  t.test(
    'createToken with expiry makes a token that is refused from then on, given as a number or a Date',
    async (t) => {
      for (const expiry of [NOW + HOUR, new Date(NOW + HOUR)]) {
        const account = await openAccount(t)
        await account.clock.set(NOW)
        const { _id: id, token: key, ...rest } = await account.createToken({ role: 'admin', expiry })
        t.match(rest, { expiry: NOW + HOUR })
        await account.clock.advance('1h')
        await t.rejects(account.getToken(id, { key }), { status: 401, code: 'unauthorized' })
      }
    },
  )

  t.test('an operation with an id that would lead to another path is refused', async (t) => {
    const account = await openAccount(t)
    for (const id of ['', '.', '..']) {
      await t.rejects(account.getToken(id), new EmulatorError(400, 'invalid_request', `id cannot be "${id}"`))
    }
    await t.rejects(account.getToken('a/b?c'), { status: 404, code: 'not_found' })
  })

  t.test('an account that existed before is called with a given key', async (t) => {
    const emulator = await open(t)
    const { id, token: key, tokens } = await emulator.createAccount()
    const account = await emulator.account(id)
    await t.rejects(account.listTokens(), {
      message: 'the keys of an account that exists already are not known: give one as { key }',
    })
    t.match(await account.listTokens({}, { key }), { items: [{ _id: tokens[0]?._id }] })
  })
  t.end()
}
