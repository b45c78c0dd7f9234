import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import type { Policy } from '../../src/domain/policy.js'
import { hasAdminRole, isVisible, permissionsOf } from '../../src/domain/principal.js'
import { builtInPolicy, MEMBER_ROLES } from '../../src/domain/roles.js'
import { aCaller, aRole, aToken, MEMBER_ID } from './fixtures.js'

const RESET: Statement = { effect: 'allow', resources: ['member/*:token/*'], actions: ['resetAccessToken'] }
const ROLES = [aRole({ id: 'r1', name: 'Resetter', policy: [RESET] }), aRole({ id: 'r2', name: 'Nothing', policy: [] })]
const findRole = (id: string) => ROLES.find((role) => role.id === id)
const RESETTER: Policy = { name: 'Resetter', statements: [RESET] }
const NOTHING: Policy = { name: 'Nothing', statements: [] }

t.test('the caller keeps a personal token within its member, as both are now', async (t) => {
  t.strictSame(permissionsOf(aCaller({ role: 'writer' }, { role: 'reader' }), findRole), [
    [builtInPolicy('writer')],
    [builtInPolicy('reader')],
  ])
})

t.test('the caller puts the custom roles of a member in the place of its base role', async (t) => {
  t.strictSame(permissionsOf(aCaller({ role: 'admin' }, { role: 'owner', customRoles: ['r1', 'r2'] }), findRole), [
    [builtInPolicy('admin')],
    [RESETTER, NOTHING],
  ])
})

t.test('the caller looks up the custom roles of a token, and grants nothing for one that was deleted', async (t) => {
  const token = { role: null, customRoleIds: ['gone', 'r1'] }
  t.strictSame(permissionsOf(aCaller(token, { role: 'admin' }), findRole), [[RESETTER], [builtInPolicy('admin')]])
  const allGone = { role: null, customRoleIds: ['gone'] }
  t.strictSame(permissionsOf(aCaller(allGone, { customRoles: ['gone'] }), findRole), [[], []])
})

t.test('the caller takes the inline role of a token for one policy without a name', async (t) => {
  const token = { role: null, inlineRole: [RESET] }
  t.strictSame(permissionsOf(aCaller(token, { role: 'admin' }), findRole), [
    [{ statements: [RESET] }],
    [builtInPolicy('admin')],
  ])
})

t.test('the caller keeps a service token within what its creator could do', async (t) => {
  const grantedWithin = [[RESETTER], [builtInPolicy('writer')]]
  t.strictSame(permissionsOf(aCaller({ role: 'admin', grantedWithin }, null), findRole), [
    [builtInPolicy('admin')],
    ...grantedWithin,
  ])
})

t.test('the caller has the admin role with an admin token of an admin or owner, or of no member', async (t) => {
  for (const role of MEMBER_ROLES) {
    t.equal(hasAdminRole(aCaller({ role: 'admin' }, { role })), role === 'admin' || role === 'owner', role)
  }
  t.equal(hasAdminRole(aCaller({ role: 'admin' }, null)), true)
})

t.test('the caller has no admin role by anything else, whatever its policies allow', async (t) => {
  const all: Statement = { effect: 'allow', resources: ['member/*:token/*'], actions: ['*'] }
  for (const member of [{ role: 'owner' }, null] as const) {
    t.equal(hasAdminRole(aCaller({ role: 'writer' }, member)), false)
    t.equal(hasAdminRole(aCaller({ role: 'reader' }, member)), false)
    t.equal(hasAdminRole(aCaller({ role: null, inlineRole: [all] }, member)), false)
    t.equal(hasAdminRole(aCaller({ role: null, customRoleIds: ['r1'] }, member)), false)
  }
  t.equal(hasAdminRole(aCaller({ role: 'admin' }, { role: 'owner', customRoles: ['r1'] })), false)
})

t.test(
  'the caller finds the admin role in a service token only if all that stood behind its creation had it',
  async (t) => {
    const [admin, owner, reader] = (['admin', 'owner', 'reader'] as const).map((role) => [builtInPolicy(role)]) as [
      Policy[],
      Policy[],
      Policy[],
    ]
    const named = [{ ...admin[0], name: 'All' } as Policy]
    for (const [grantedWithin, expected] of [
      [[], true],
      [[admin], true],
      [[admin, owner], true],
      [structuredClone([owner]), true],
      [[admin, reader], false],
      [[named], false],
      [[[...named, ...admin]], false],
      [[[]], false],
    ] as const) {
      const caller = aCaller({ role: 'admin', grantedWithin }, null)
      t.strictSame([hasAdminRole(caller), hasAdminRole(caller)], [expected, expected], JSON.stringify(grantedWithin))
    }
    t.equal(hasAdminRole(aCaller({ role: 'writer', grantedWithin: [admin] }, null)), false)
  },
)

t.test('the caller sees every service token, and personal tokens by member or as an admin', async (t) => {
  const service = aToken({ serviceToken: true, memberId: 'other' })
  const own = aToken({ memberId: MEMBER_ID })
  const others = aToken({ memberId: 'other' })
  for (const [who, caller, seen] of [
    ['reader', aCaller({ role: 'reader' }, { role: 'owner' }), [true, true, false]],
    ['admin', aCaller({ role: 'admin' }, { role: 'admin' }), [true, true, true]],
    ['admin of a reader', aCaller({ role: 'admin' }, { role: 'reader' }), [true, true, false]],
    ['service reader', aCaller({ role: 'reader' }, null), [true, false, false]],
    ['service admin', aCaller({ role: 'admin' }, null), [true, true, true]],
  ] as const) {
    t.strictSame(
      [service, own, others].map((token) => isVisible(token, caller)),
      seen,
      who,
    )
  }
})
