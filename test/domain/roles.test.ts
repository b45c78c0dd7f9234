import t from 'tap'
import { evaluate } from '../../src/domain/policy.js'
import { builtInPolicy, isTokenRole, MEMBER_ROLES, type MemberRole } from '../../src/domain/roles.js'

const ON_TOKENS = [
  'createAccessToken',
  'deleteAccessToken',
  'resetAccessToken',
  'updateAccessTokenName',
  'updateAccessTokenDescription',
  'updateAccessTokenPolicy',
]
const ON_ROLES = [
  ...['createRole', 'deleteRole', 'updateName', 'updateDescription', 'updatePolicy', 'updateBasePermissions'],
  ...['updateMembers', 'updateTokens'],
]

/** For every kind of resource: the actions on it, and the roles that may do them all. The others may do none. */
const TABLE: readonly (readonly [resource: string, actions: readonly string[], roles: readonly MemberRole[]])[] = [
  ['member/m1:token/t1', ON_TOKENS, ['admin', 'owner']],
  ['member/m1:token/*', ON_TOKENS, ['admin', 'owner']],
  ['service-token/t1', ON_TOKENS, ['admin', 'owner']],
  ['role/ops', ON_ROLES, ['admin', 'owner']],
  ['member/m1', ['createMember', 'deleteMember', 'updateRole', 'updateCustomRole'], ['admin', 'owner']],
  ['team/t1', ['createTeam', 'deleteTeam', 'updateTeamMembers'], ['admin', 'owner']],
  ['proj/p1', ['createProject', 'deleteProject'], ['writer', 'admin', 'owner']],
  ['proj/p1:env/e1', ['createEnvironment', 'updateApiKey'], ['writer', 'admin', 'owner']],
  ['proj/p1:env/e1:flag/f1', ['createFlag', 'updateOn'], ['writer', 'admin', 'owner']],
  ['proj/p1:env/e1:segment/s1', ['createSegment', 'updateIncluded'], ['writer', 'admin', 'owner']],
  ['acct', ['updateAccountOwner', 'updateSubscription'], ['owner']],
]

for (const [resource, actions, roles] of TABLE) {
  t.test(`${roles.join(', ')} and no other role may change ${resource}`, async (t) => {
    for (const role of MEMBER_ROLES) {
      for (const action of actions) {
        const { allowed } = evaluate([[builtInPolicy(role)]], action, resource)
        t.equal(allowed, roles.includes(role), `${role} ${action}`)
      }
    }
  })
}

t.test('refuses a reader by default and not by a statement', async (t) => {
  for (const role of ['reader', 'no_access'] as const) {
    t.strictSame(evaluate([[builtInPolicy(role)]], 'createAccessToken', 'member/m1:token/*'), {
      allowed: false,
      reason: { effect: 'deny' },
    })
  }
})

t.test('knows which roles a token may have', async (t) => {
  for (const role of ['reader', 'writer', 'admin']) t.ok(isTokenRole(role), role)
  for (const role of ['owner', 'no_access', 'Admin', '', null, undefined, 1, ['admin'], 'toString']) {
    t.notOk(isTokenRole(role), String(role))
  }
})
