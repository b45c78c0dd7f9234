import t from 'tap'
import { tokenRep } from '../../src/domain/representation.js'
import { represent, serialize } from '../../src/http/representation.js'
import { aMember, aToken } from '../domain/fixtures.js'

const member = aMember()
const KEY = 'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55'

t.test('represents a token as it is, and the same objects as the same', async (t) => {
  const token = aToken()
  const rep = represent({ token, member })
  t.strictSame(rep, tokenRep(token, member))
  t.equal(represent({ token, member }), rep)
  t.equal(serialize(rep), JSON.stringify(rep))
})

t.test('represents another token, or one of another member, as another', async (t) => {
  const token = aToken()
  const rep = represent({ token, member })
  t.match(represent({ token: { ...token, name: 'new' }, member }), { name: 'new' })
  t.match(represent({ token, member: { ...member, firstName: 'New' } }), { _member: { firstName: 'New' } })
  t.strictSame(represent({ token, member: undefined }), tokenRep(token, undefined))
  t.strictSame(represent({ token, member }), rep)
})

t.test('shows a whole key once and never again', async (t) => {
  const token = aToken()
  t.equal(represent({ token, member, key: KEY }).token, KEY)
  t.equal(represent({ token, member }).token, token.lastFour)
})

t.test('writes the JSON of anything', async (t) => {
  const known = represent({ token: aToken(), member })
  for (const payload of [
    null,
    'text',
    [1, 2],
    { code: 'not_found' },
    { items: 'none' },
    { items: [], totalCount: 0 },
    { items: [known, { _id: '1' }], _links: { self: { href: '/' } }, totalCount: 2 },
  ]) {
    t.strictSame(JSON.parse(serialize(payload)), payload)
  }
})
