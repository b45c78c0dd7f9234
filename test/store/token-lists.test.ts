import t from 'tap'
import { createAccounts } from '../../src/store/accounts.js'
import { openDatabase } from '../../src/store/database.js'
import { createFreshKeys } from '../../src/store/fresh-keys.js'
import { createInserts } from '../../src/store/inserts.js'
import { createLastUsed } from '../../src/store/last-used.js'
import { createMembers } from '../../src/store/members.js'
import { createMemory, MAX_REMEMBERED } from '../../src/store/memory.js'
import { MARK_DISTANCE } from '../../src/store/token-lists.js'
import { createTokens, type TokenScope } from '../../src/store/tokens.js'
import { aMember, aToken, MEMBER_ID } from '../domain/fixtures.js'
import { storeWith } from './fixtures.js'

const OTHER_MEMBER = '5f0c2ab7e4d20f6a1c9e3002'
const PAGE = 25

t.test('every page of long lists is right, in whatever order they are read, while tokens come and go', async (t) => {
  const store = storeWith(t, 'a', 'b')
  store.members.insert(aMember({ accountId: 'a', id: OTHER_MEMBER }))
  const created: { id: string; memberId: string; serviceToken: boolean }[] = []

  let nextId = 0

  function create(count: number): void {
    store.transaction(() => {
      for (let i = 0; i < count; i++) {
        const token = aToken({
          accountId: 'a',
          id: `t${nextId++}`,
          memberId: created.length % 2 === 0 ? MEMBER_ID : OTHER_MEMBER,
          serviceToken: created.length % 5 === 0,
        })
        store.tokens.insert(token)
        // Another account's tokens stand between.
        if (i % 3 === 0) store.tokens.insert({ ...token, accountId: 'b', memberId: MEMBER_ID })
        created.push(token)
      }
    })
  }

  function remove(position: number): void {
    const [token] = created.splice(position, 1)
    store.tokens.delete('a', String(token?.id))
  }

  function check(when: string): void {
    const scopes: readonly TokenScope[] = [{ accountId: 'a' }, { accountId: 'a', memberId: OTHER_MEMBER }]
    for (const scope of scopes) {
      const all = created
        .filter(({ memberId, serviceToken }) => !('memberId' in scope) || serviceToken || memberId === scope.memberId)
        .map(({ id }) => id)
        .reverse()
      const offsets = Array.from({ length: Math.ceil(all.length / PAGE) + 1 }, (_, i) => i * PAGE)
      // From both ends, from the middle, and all over.
      for (const offset of [
        ...offsets,
        ...offsets.toReversed(),
        ...offsets.map((i) => (i * 7) % (all.length + PAGE)),
      ]) {
        const page = store.tokens.page(scope, PAGE, offset).map(({ id }) => id)
        const expected = all.slice(offset, offset + PAGE)
        if (page.join() !== expected.join()) t.strictSame(page, expected, `${when}, at ${offset}`)
      }
      t.equal(store.tokens.count(scope), all.length, when)
    }
  }

  create(MAX_REMEMBERED / 2)
  check('at first')
  create(3)
  check('with new ones')
  for (const position of [0, 1_200, 1_201, created.length - 3]) remove(position)
  check('with some gone')
  create(1)
  check('with another one')
})

t.test('marks of a long list are few, however it is read', async (t) => {
  const database = openDatabase(':memory:')
  t.teardown(() => database.close())
  const memory = createMemory()
  createAccounts(database, memory).insert({ id: 'a', organization: 'A', serviceTokenLimit: null })
  createMembers(database, memory).insert(aMember({ accountId: 'a' }))
  const tokens = createTokens(
    database,
    createInserts(database),
    memory,
    createLastUsed(database, memory, (work) => work()),
    createFreshKeys(database, memory),
  )
  const total = 5 * MARK_DISTANCE
  for (let i = 0; i < total; i++) tokens.insert(aToken({ accountId: 'a', id: `t${i}` }))
  const offsets = Array.from({ length: total / PAGE }, (_, i) => i * PAGE)
  for (const offset of [...offsets, ...offsets.toReversed(), ...offsets.map((i) => i + 1)]) {
    tokens.page({ accountId: 'a' }, PAGE, offset)
  }
  const marks = memory.marksOf('a', 'all').map(({ position }) => position)
  const places = [0, ...marks.toSorted((a, b) => a - b), total]
  const distances = places.slice(1).map((place, i) => place - Number(places[i]))
  t.ok(marks.length > 0)
  t.ok(Math.min(...distances) >= MARK_DISTANCE, `distances are ${distances}`)
})
