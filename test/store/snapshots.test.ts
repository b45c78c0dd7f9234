import t from 'tap'
import type { AccountSnapshot } from '../../src/store/snapshots.js'
import type { Store } from '../../src/store/store.js'
import { aKey, aMember, aRole, aToken, ROLE_ID, refusalOf } from '../domain/fixtures.js'
import { hashOf, storeWith } from './fixtures.js'

/** A store whose account "a" holds everything that an account can hold, with every kind of key. */
function withContents(t: Parameters<typeof storeWith>[0]): Store {
  const store = storeWith(t, 'a', 'b')
  store.transaction(() => {
    store.accounts.update({ id: 'a', organization: 'Alpha', serviceTokenLimit: 3 })
    store.accounts.setControls('a', '{"faults":[]}')
    store.members.insert(aMember({ accountId: 'a', id: 'm2', customRoles: [ROLE_ID], removed: true }))
    store.roles.insert(aRole({ accountId: 'a', resourceCategory: 'any' }))
    store.roles.insert(aRole({ accountId: 'a', id: 'r2', key: 'second' }))
    store.tokens.insert(aToken({ accountId: 'a', id: 't2', serviceToken: true, grantedWithin: [[]], lastUsed: 5 }))
    store.tokens.insert(aToken({ accountId: 'a', id: 't1', role: null, customRoleIds: [ROLE_ID] }))
    for (const [i, end] of [{}, { expiresAt: 9 }, { revokedAt: 8 }, { expiresAt: 9, revokedAt: 8 }].entries()) {
      store.keys.insert(aKey({ accountId: 'a', tokenId: 't1', hash: hashOf(0xabc0 + i), ...end }))
    }
  })
  return store
}

function take(store: Store, accountId: string): AccountSnapshot {
  const snapshot = store.snapshots.take(accountId)
  if (!snapshot) throw new Error(`no account ${accountId}`)
  return snapshot
}

t.test(
  'a snapshot that went through JSON restores the account, its order included, and no other account',
  async (t) => {
    const store = withContents(t)
    const [before, other] = [take(store, 'a'), take(store, 'b')]
    t.match(before, {
      account: { organization: 'Alpha', serviceTokenLimit: 3 },
      controls: '{"faults":[]}',
      members: { length: 2 },
      roles: { length: 2 },
      tokens: { length: 2 },
      keys: { length: 4 },
    })
    store.transaction(() => {
      store.accounts.update({ id: 'a', organization: 'New', serviceTokenLimit: null })
      store.accounts.setControls('a', '{}')
      store.accounts.clear('a')
      store.snapshots.restore(JSON.parse(JSON.stringify(before)))
    })
    t.strictSame([take(store, 'a'), take(store, 'b')], [before, other])
  },
)

t.test('a snapshot creates an account that was deleted', async (t) => {
  const store = withContents(t)
  const before = take(store, 'a')
  store.transaction(() => {
    store.accounts.delete('a')
    store.snapshots.restore(before)
  })
  t.strictSame(take(store, 'a'), before)
})

t.test('a snapshot includes a use that is not flushed', async (t) => {
  const store = withContents(t)
  store.tokens.touch(aToken({ accountId: 'a', id: 't1' }), 7)
  t.strictSame(
    take(store, 'a').tokens.map(({ lastUsed }) => lastUsed),
    [5, 7],
  )
})

t.test('a revoked key is restored beside the same key of another account, which can still use it', async (t) => {
  const store = withContents(t)
  const before = take(store, 'a')
  store.transaction(() => {
    store.accounts.clear('a')
    store.keys.insert(aKey({ accountId: 'b', hash: hashOf(0xabc2) }))
    store.snapshots.restore(before)
  })
  t.equal(store.keys.find(hashOf(0xabc2))?.accountId, 'b')
  t.strictSame(store.keys.all('a'), before.keys)
})

t.test('a snapshot with a living key that another account has taken since is refused', async (t) => {
  const store = withContents(t)
  const before = take(store, 'a')
  store.transaction(() => {
    store.accounts.clear('a')
    store.keys.insert(aKey({ accountId: 'b', hash: hashOf(0xabc1) }))
  })
  t.strictSame(
    refusalOf(() => store.transaction(() => store.snapshots.restore(before))),
    ['conflict', 'the key ending in 7e55 of the account a is now used by the account b'],
  )
  t.strictSame(store.tokens.all('a'), [], 'the transaction is rolled back')
  t.equal(store.keys.find(hashOf(0xabc1))?.accountId, 'b')
})

t.test('there is no snapshot of an account that does not exist', async (t) => {
  t.equal(storeWith(t, 'a').snapshots.take('z'), undefined)
})
