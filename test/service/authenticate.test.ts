import t, { type Test } from 'tap'
import { Refusal } from '../../src/domain/errors.js'
import { createAuthentication } from '../../src/service/authenticate.js'
import { hashKey } from '../../src/store/key-hash.js'
import { openStore } from '../../src/store/store.js'
import { idOf, keyOf } from '../support/seeds.js'

const NOW = 1_000
const ACCOUNT = idOf(100)

function setUp(t: Test) {
  const store = openStore(':memory:')
  t.teardown(() => store.close())
  const owned = { id: idOf(1), accountId: ACCOUNT }
  store.accounts.insert({ id: ACCOUNT, organization: '', serviceTokenLimit: null })
  store.members.insert({
    ...owned,
    email: 'owner@example.com',
    firstName: '',
    lastName: '',
    role: 'owner',
    customRoles: [],
    creationDate: 0,
    removed: false,
  })
  store.tokens.insert({
    id: idOf(10),
    accountId: ACCOUNT,
    memberId: owned.id,
    name: '',
    description: '',
    role: 'admin',
    customRoleIds: [],
    inlineRole: [],
    serviceToken: false,
    defaultApiVersion: 20240415,
    creationDate: 0,
    lastModified: 0,
    lastUsed: null,
    expiry: null,
    lastFour: '000a',
    grantedWithin: [],
  })
  const key = { accountId: ACCOUNT, tokenId: idOf(10), hash: hashKey(keyOf(10)), lastFour: '000a' }
  store.keys.insert({ ...key, expiresAt: null, revokedAt: null, revocation: null })
  return { store, authentication: createAuthentication(store, { now: () => NOW }) }
}

t.test('authentication identifies a key and refuses nobody', async (t) => {
  const { authentication } = setUp(t)
  t.match(authentication.identify(keyOf(10)), { kind: 'known', key: { tokenId: idOf(10), accountId: ACCOUNT } })
  t.strictSame(authentication.identify(keyOf(11)), { kind: 'unknown', lastFour: '000b' })
  t.strictSame(authentication.identify(undefined), { kind: 'missing' })
  t.strictSame(authentication.identify('Bearer x'), { kind: 'bearer' })
  t.strictSame(authentication.identify('x'), { kind: 'malformed' })
})

t.test('authentication gives the caller behind a key, used at this moment', async (t) => {
  const { store, authentication } = setUp(t)
  t.match(authentication.authenticate(authentication.identify(keyOf(10))), {
    accountId: ACCOUNT,
    token: { id: idOf(10) },
    member: { id: idOf(1) },
  })
  t.equal(store.tokens.find(ACCOUNT, idOf(10))?.lastUsed, NOW)
})

t.test('authentication refuses an identity whose token was deleted since', async (t) => {
  const { store, authentication } = setUp(t)
  const identity = authentication.identify(keyOf(10))
  store.tokens.delete(ACCOUNT, idOf(10))
  t.match(authentication.authenticate(identity), new Refusal('unauthorized', 'Invalid access token'))
})
