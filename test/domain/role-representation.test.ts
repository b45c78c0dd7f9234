import t from 'tap'
import { roleRep } from '../../src/domain/role-representation.js'
import { aRole, ROLE_ID } from './fixtures.js'

const TYPE = 'application/json'
const LEAST = {
  _id: ROLE_ID,
  _links: {
    parent: { href: '/api/v2/roles', type: TYPE },
    self: { href: '/api/v2/roles/token-keeper', type: TYPE },
  },
  key: 'token-keeper',
  name: 'Token keeper',
  policy: [],
  basePermissions: 'no_access',
  assignedTo: { membersCount: 0, teamsCount: 0 },
}

t.test('the representation shows a role with what it has', async (t) => {
  t.strictSame(roleRep(aRole(), 0), LEAST)
  const policy = [{ effect: 'deny', notResources: ['role/*'], notActions: ['*'] }] as const
  const role = aRole({ description: 'keeps', policy, basePermissions: 'reader', resourceCategory: 'organization' })
  t.strictSame(roleRep(role, 3), {
    ...LEAST,
    description: 'keeps',
    policy,
    basePermissions: 'reader',
    resourceCategory: 'organization',
    assignedTo: { membersCount: 3, teamsCount: 0 },
  })
})
