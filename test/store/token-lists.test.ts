import t from 'tap'
import { MAX_CACHED } from '../../src/store/cache.js'
import type { TokenScope } from '../../src/store/token-lists.js'
import { aMember, aToken, MEMBER_ID } from '../domain/fixtures.js'
import { storeWith } from './fixtures.js'

const OTHER_MEMBER = '5f0c2ab7e4d20f6a1c9e3002'
const PAGE = 25

t.test(
  'every page and count of a long list is right, in any order of reading, while tokens are created and deleted',
  async (t) => {
    const store = storeWith(t, 'a', 'b')
    store.transaction(() => store.members.insert(aMember({ accountId: 'a', id: OTHER_MEMBER })))
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
      store.transaction(() => store.tokens.delete('a', String(token?.id)))
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

    create(MAX_CACHED / 2)
    check('at first')
    create(3)
    check('with new ones')
    for (const position of [0, 1_200, 1_201, created.length - 3]) remove(position)
    check('with some gone')
    create(1)
    check('with another one')
  },
)
