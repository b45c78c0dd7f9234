import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import { evaluate, type Policy, withoutRepeats } from '../../src/domain/policy.js'

const TOKEN = 'member/m1:token/t1'
const OTHER_TOKEN = 'member/m2:token/t2'
const SERVICE_TOKEN = 'service-token/t3'

const allow = (resource: string, ...actions: string[]): Statement => ({
  effect: 'allow',
  resources: [resource],
  actions,
})
const deny = (resource: string, ...actions: string[]): Statement => ({ effect: 'deny', resources: [resource], actions })
const policy = (...statements: Statement[]): Policy => ({ statements })
const decide = (policies: readonly Policy[], action: string, resource: string) => evaluate([policies], action, resource)

const BY_DEFAULT = { allowed: false, reason: { effect: 'deny' } }

t.test('a policy allows what a statement allows, and gives the statement as the reason', async (t) => {
  const statement = allow('member/*:token/*', 'resetAccessToken')
  t.strictSame(decide([policy(statement)], 'resetAccessToken', TOKEN), { allowed: true, reason: statement })
})

t.test('denies what no statement mentions, without a statement as the reason', async (t) => {
  const policies = [policy(allow('member/*:token/*', 'resetAccessToken'))]
  t.strictSame(decide(policies, 'deleteAccessToken', TOKEN), BY_DEFAULT)
  t.strictSame(decide(policies, 'resetAccessToken', SERVICE_TOKEN), BY_DEFAULT)
  t.strictSame(decide([policy()], 'resetAccessToken', TOKEN), BY_DEFAULT)
  t.strictSame(decide([], 'resetAccessToken', TOKEN), BY_DEFAULT)
  t.strictSame(evaluate([], 'resetAccessToken', TOKEN), BY_DEFAULT)
})

t.test('a policy reads actions as globs, with explicit ones beside them', async (t) => {
  const policies = [policy(allow('service-token/*', 'update*', 'resetAccessToken'))]
  t.equal(decide(policies, 'updateAccessTokenName', SERVICE_TOKEN).allowed, true)
  t.equal(decide(policies, 'resetAccessToken', SERVICE_TOKEN).allowed, true)
  t.equal(decide(policies, 'deleteAccessToken', SERVICE_TOKEN).allowed, false)
  t.equal(decide([policy(allow('service-token/*', '*'))], 'anything', SERVICE_TOKEN).allowed, true)
})

t.test('a policy lets a deny override every allow of its policy, in any order', async (t) => {
  const all = allow('service-token/*', '*')
  const noReset = deny('service-token/*', 'resetAccessToken')
  for (const statements of [
    [all, noReset],
    [noReset, all],
    [all, noReset, all],
  ]) {
    t.strictSame(decide([policy(...statements)], 'resetAccessToken', SERVICE_TOKEN), {
      allowed: false,
      reason: noReset,
    })
    t.strictSame(decide([policy(...statements)], 'deleteAccessToken', SERVICE_TOKEN), { allowed: true, reason: all })
  }
})

t.test('a policy takes the more permissive of several policies, so that a deny counts only in its own', async (t) => {
  const all = allow('service-token/*', '*')
  const denying = policy(deny('service-token/*', '*'))
  for (const policies of [
    [denying, policy(all)],
    [policy(all), denying],
  ]) {
    t.strictSame(decide(policies, 'resetAccessToken', SERVICE_TOKEN), { allowed: true, reason: all })
  }
})

t.test('a policy gives the first deny as the reason when every policy denies or is silent', async (t) => {
  const first = deny('service-token/*', 'reset*')
  const second = deny('service-token/*', '*')
  t.strictSame(decide([policy(), policy(first), policy(second)], 'resetAccessToken', SERVICE_TOKEN), {
    allowed: false,
    reason: first,
  })
})

t.test('needs every layer to allow, and gives the reason of the first that does not', async (t) => {
  const all = [policy(allow('member/*:token/*', '*'))]
  const reset = allow('member/*:token/*', 'resetAccessToken')
  const noReset = deny('member/*:token/*', 'resetAccessToken')
  t.strictSame(evaluate([all, [policy(reset)]], 'resetAccessToken', TOKEN), { allowed: true, reason: reset })
  t.strictSame(evaluate([[policy(reset)], all], 'deleteAccessToken', TOKEN), BY_DEFAULT)
  t.strictSame(evaluate([all, [policy(noReset)], []], 'resetAccessToken', TOKEN), { allowed: false, reason: noReset })
  t.strictSame(evaluate([all, []], 'resetAccessToken', TOKEN), BY_DEFAULT)
})

t.test('a policy names the role in the reason when the policy has one', async (t) => {
  const statement = deny('member/*:token/*', '*')
  t.strictSame(decide([{ name: 'No tokens', statements: [statement] }], 'resetAccessToken', TOKEN), {
    allowed: false,
    reason: { ...statement, role_name: 'No tokens' },
  })
})

t.test('a policy takes notActions for all actions but those', async (t) => {
  const policies = [
    policy({ effect: 'allow', resources: ['service-token/*'], notActions: ['delete*', 'resetAccessToken'] }),
  ]
  t.equal(decide(policies, 'updateAccessTokenName', SERVICE_TOKEN).allowed, true)
  t.equal(decide(policies, 'deleteAccessToken', SERVICE_TOKEN).allowed, false)
  t.equal(decide(policies, 'resetAccessToken', SERVICE_TOKEN).allowed, false)
})

t.test('a policy takes notResources for all resources of the same kind but those', async (t) => {
  const statement: Statement = { effect: 'allow', notResources: ['member/m1:token/*'], actions: ['*'] }
  t.strictSame(decide([policy(statement)], 'resetAccessToken', OTHER_TOKEN), { allowed: true, reason: statement })
  t.strictSame(decide([policy(statement)], 'resetAccessToken', TOKEN), BY_DEFAULT)
  for (const resource of [SERVICE_TOKEN, 'member/m2', 'role/ops', 'acct']) {
    t.strictSame(decide([policy(statement)], 'resetAccessToken', resource), BY_DEFAULT, resource)
  }
})

t.test('denies by notResources too', async (t) => {
  const statement: Statement = { effect: 'deny', notResources: ['role/ops'], actions: ['*'] }
  const policies = [policy(allow('role/*', '*'), allow('member/*', '*'), statement)]
  t.strictSame(decide(policies, 'deleteRole', 'role/dev'), { allowed: false, reason: statement })
  t.equal(decide(policies, 'deleteRole', 'role/ops').allowed, true)
  t.equal(decide(policies, 'updateRole', 'member/m1').allowed, true)
})

t.test('a policy finds nothing said by a statement without actions or without resources', async (t) => {
  for (const statement of [
    { effect: 'allow', resources: ['service-token/*'] },
    { effect: 'allow', actions: ['*'] },
  ] as const) {
    t.strictSame(decide([policy(statement)], 'resetAccessToken', SERVICE_TOKEN), BY_DEFAULT)
  }
})

t.test('a policy leaves out layers that are there twice, in the order of the first', async (t) => {
  const [first, second] = [[policy(allow('role/*', '*'))], [policy(deny('role/*', '*')), policy()]]
  t.strictSame(withoutRepeats([first, second, structuredClone(first), second, []]), [first, second, []])
  t.strictSame(withoutRepeats([]), [])
})
