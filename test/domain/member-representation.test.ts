import t from 'tap'
import { memberRep } from '../../src/domain/member-representation.js'
import { aMember, MEMBER_ID, ROLE_ID, TOKEN_ID } from './fixtures.js'

const LEAST = {
  _links: { self: { href: `/api/v2/members/${MEMBER_ID}`, type: 'application/json' } },
  _id: MEMBER_ID,
  role: 'admin',
  email: 'ariel@example.com',
  _pendingInvite: false,
  _verified: true,
  customRoles: [],
  mfa: 'disabled',
  _lastSeen: 0,
  creationDate: 1_000,
}

t.test('the representation shows a member with the names that it has', async (t) => {
  t.strictSame(memberRep(aMember()), { ...LEAST, firstName: 'Ariel', lastName: 'Flores' })
  t.strictSame(memberRep(aMember({ firstName: '', lastName: '' })), LEAST)
})

t.test('the representation shows the ids of its custom roles beside its base role', async (t) => {
  t.strictSame(memberRep(aMember({ firstName: '', lastName: '', role: 'no_access', customRoles: [ROLE_ID] })), {
    ...LEAST,
    role: 'no_access',
    customRoles: [ROLE_ID],
  })
})

t.test('the representation shows when and with which token a member was last seen', async (t) => {
  t.strictSame(memberRep(aMember({ firstName: '', lastName: '' }), { date: 5_000, tokenId: TOKEN_ID }), {
    ...LEAST,
    _lastSeen: 5_000,
    _lastSeenMetadata: { tokenId: TOKEN_ID },
  })
})
