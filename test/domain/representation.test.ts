import t from 'tap'
import { tokenRep } from '../../src/domain/representation.js'
import { ACCOUNT_ID, aMember, aToken, MEMBER_ID, ROLE_ID, TOKEN_ID } from './fixtures.js'

const TYPE = 'application/json'
const LEAST = {
  _id: TOKEN_ID,
  ownerId: ACCOUNT_ID,
  memberId: MEMBER_ID,
  creationDate: 2_000,
  lastModified: 3_000,
  role: 'reader',
  token: '7e55',
  serviceToken: false,
  _links: {
    parent: { href: '/api/v2/tokens', type: TYPE },
    self: { href: `/api/v2/tokens/${TOKEN_ID}`, type: TYPE },
  },
  defaultApiVersion: 20240415,
}

t.test('the representation of a token shows a token with what it has and nothing empty', async (t) => {
  t.strictSame(tokenRep(aToken(), undefined), LEAST)
})

t.test('the representation of a token shows everything that a token can have', async (t) => {
  const inlineRole = [{ effect: 'allow', resources: ['role/*'], actions: ['*'] }] as const
  const token = aToken({
    name: 'ci',
    description: 'for tests',
    role: null,
    inlineRole,
    serviceToken: true,
    lastUsed: 4,
  })
  const { role: _, ...roleless } = LEAST
  t.strictSame(tokenRep(token, aMember()), {
    ...roleless,
    _member: {
      _links: { self: { href: `/api/v2/members/${MEMBER_ID}`, type: TYPE } },
      _id: MEMBER_ID,
      firstName: 'Ariel',
      lastName: 'Flores',
      role: 'admin',
      email: 'ariel@example.com',
    },
    name: 'ci',
    description: 'for tests',
    inlineRole,
    serviceToken: true,
    lastUsed: 4,
  })
  t.strictSame(tokenRep(aToken({ role: null, customRoleIds: [ROLE_ID] }), undefined), {
    ...roleless,
    customRoleIds: [ROLE_ID],
  })
})

t.test('the representation of a token shows a use at the epoch, which is not the same as none', async (t) => {
  t.strictSame(tokenRep(aToken({ lastUsed: 0 }), undefined), { ...LEAST, lastUsed: 0 })
})

t.test('the representation of a token leaves out the names that a member lacks', async (t) => {
  t.strictSame(tokenRep(aToken(), aMember({ firstName: '', lastName: '', role: 'owner' }))._member, {
    _links: { self: { href: `/api/v2/members/${MEMBER_ID}`, type: TYPE } },
    _id: MEMBER_ID,
    role: 'owner',
    email: 'ariel@example.com',
  })
})

t.test('reveals the whole key only when it is handed over', async (t) => {
  const key = 'api-3f9d2c1e-7a54-4b0e-9d8c-2f6b1a0c7e55'
  t.strictSame(tokenRep(aToken(), undefined, key), { ...LEAST, token: key })
})

t.test('the representation of a token shows nothing of what a service token was granted within', async (t) => {
  const token = aToken({ serviceToken: true, grantedWithin: [[{ name: 'Ops', statements: [] }]] })
  t.strictSame(tokenRep(token, undefined), { ...LEAST, serviceToken: true })
})
