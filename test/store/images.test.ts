import t from 'tap'
import { openDatabase } from '../../src/store/database.js'
import type { Store } from '../../src/store/store.js'
import { aKey, aMember, aRole, aToken, ROLE_ID, refusalOf } from '../domain/fixtures.js'
import { hashOf, storeWith } from './fixtures.js'

/** Everything that an account can hold, with every kind of key. */
function withContents(t: Parameters<typeof storeWith>[0]): Store {
  const store = storeWith(t, 'a', 'b')
  store.accounts.update({ id: 'a', organization: 'Alpha', serviceTokenLimit: 3 })
  store.accounts.setControls('a', '{"faults":[]}')
  store.members.insert(aMember({ accountId: 'a', id: 'm2', customRoles: [ROLE_ID], removed: true }))
  store.roles.insert(aRole({ accountId: 'a', resourceCategory: 'any' }))
  store.roles.insert(aRole({ accountId: 'a', id: 'r2', key: 'second' }))
  store.tokens.insert(aToken({ accountId: 'a', id: 't2', serviceToken: true, grantedWithin: [[]], lastUsed: 5 }))
  store.tokens.insert(aToken({ accountId: 'a', id: 't1', role: null, customRoleIds: [ROLE_ID] }))
  for (const key of [{}, { expiresAt: 9 }, { revokedAt: 8 }, { expiresAt: 9, revokedAt: 8 }].entries()) {
    store.keys.insert(aKey({ accountId: 'a', tokenId: 't1', hash: hashOf(0xabc0 + key[0]), ...key[1] }))
  }
  return store
}

const contents = (store: Store, accountId: string) => ({
  account: store.accounts.find(accountId),
  controls: store.accounts.allControls().filter(([id]) => id === accountId),
  members: store.members.all(accountId),
  roles: store.roles.page(accountId, -1, 0),
  tokens: store.tokens.all(accountId),
  keys: store.keys.all(accountId),
})

t.test('goes back to an account as it was, its order too, and leaves the others alone', async (t) => {
  const store = withContents(t)
  const before = contents(store, 'a')
  const other = contents(store, 'b')
  t.strictSame([before.members.length, before.roles.length, before.tokens.length, before.keys.length], [2, 2, 2, 4])
  const image = JSON.parse(JSON.stringify(store.images.take('a')))
  store.accounts.update({ id: 'a', organization: 'New', serviceTokenLimit: null })
  store.accounts.setControls('a', '{}')
  store.accounts.clear('a')
  store.images.put(image)
  t.strictSame(contents(store, 'a'), before)
  t.strictSame(contents(store, 'b'), other)
})

t.test('makes an account that was deleted since', async (t) => {
  const store = withContents(t)
  const before = contents(store, 'a')
  const image = store.images.take('a')
  store.accounts.delete('a')
  if (image) store.images.put(image)
  t.strictSame(contents(store, 'a'), before)
})

t.test('keeps revoked keys, so that a refusal can still be explained', async (t) => {
  const store = withContents(t)
  const before = store.keys.all('a')
  const image = store.images.take('a')
  store.accounts.clear('a')
  if (image) store.images.put(image)
  t.strictSame(store.keys.all('a'), before)
})

t.test('leaves a revoked key to another account that has it by now', async (t) => {
  const store = withContents(t)
  const image = store.images.take('a')
  store.accounts.clear('a')
  store.keys.insert(aKey({ accountId: 'b', hash: hashOf(0xabc2) }))
  if (image) store.images.put(image)
  t.equal(store.keys.find(hashOf(0xabc2))?.accountId, 'b')
  t.equal(store.keys.all('a').length, 3)
})

t.test('has every column that there is', async (t) => {
  const rows = withContents(t).images.take('a')?.rows
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  for (const [table, [row = {}]] of Object.entries(rows ?? {})) {
    const columns = database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
    // Keys have rows of their own in an image.
    const others = ['seq', 'account_id', ...(table === 'tokens' ? ['fresh_hash'] : [])]
    t.strictSame(new Set([...others, ...Object.keys(row)]), new Set(columns), table)
  }
})

t.test('refuses a key that another account has by now', async (t) => {
  const store = withContents(t)
  const image = store.images.take('a')
  store.accounts.clear('a')
  store.keys.insert(aKey({ accountId: 'b', hash: hashOf(0xabc1) }))
  t.strictSame(
    refusalOf(() => store.transaction(() => image && store.images.put(image))),
    ['conflict', 'the key ending in 7e55 is in use in another account by now'],
  )
  t.strictSame(store.tokens.all('a'), [], 'nothing of it is there')
  t.equal(store.keys.find(hashOf(0xabc1))?.accountId, 'b')
})

t.test('takes no image of an account that is not there', async (t) => {
  t.equal(storeWith(t, 'a').images.take('z'), undefined)
})
