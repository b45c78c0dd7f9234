import type { Decision, Statement } from './decision.js'
import { globMatches, resourceKind, resourceMatches } from './resource.js'

export interface Policy {
  /** The role's name, shown in the reason of a 403; absent for inline policies. */
  readonly name?: string
  readonly statements: readonly Statement[]
}

/** Every layer must allow; within a layer the most permissive policy wins. */
export type Permissions = readonly (readonly Policy[])[]

const DEFAULT_DENY: Decision = { allowed: false, reason: { effect: 'deny' } }

/** Whether `permissions` allow `action` on `resource`, and the statement that decided. */
export function evaluate(permissions: Permissions, action: string, resource: string): Decision {
  let decision = DEFAULT_DENY
  for (const layer of permissions) {
    decision = evaluateLayer(layer, action, resource)
    if (!decision.allowed) return decision
  }
  return decision
}

/** The same permissions without layers that are there twice, so that tokens made by tokens do not pile them up. */
export function withoutRepeats(permissions: Permissions): Permissions {
  return [...new Map(permissions.map((layer) => [JSON.stringify(layer), layer])).values()]
}

/** Across roles the more permissive level applies, so a deny only counts when no other role allows. */
function evaluateLayer(policies: readonly Policy[], action: string, resource: string): Decision {
  let denied: Decision | undefined
  for (const policy of policies) {
    const decision = evaluatePolicy(policy, action, resource)
    if (decision?.allowed) return decision
    denied ??= decision
  }
  return denied ?? DEFAULT_DENY
}

/** Within a policy an explicit deny overrides any allow, whatever the order of the statements. */
function evaluatePolicy(policy: Policy, action: string, resource: string): Decision | undefined {
  let allow: Statement | undefined
  for (const statement of policy.statements) {
    if (!statementMatches(statement, action, resource)) continue
    if (statement.effect === 'deny') return decisionBy(statement, policy)
    allow ??= statement
  }
  return allow && decisionBy(allow, policy)
}

function decisionBy(statement: Statement, policy: Policy): Decision {
  const reason = policy.name === undefined ? statement : { ...statement, role_name: policy.name }
  return { allowed: statement.effect === 'allow', reason }
}

function statementMatches(statement: Statement, action: string, resource: string): boolean {
  const { resources, notResources, actions, notActions } = statement
  const actionMatches = actions
    ? actions.some((pattern) => globMatches(pattern, action))
    : notActions !== undefined && !notActions.some((pattern) => globMatches(pattern, action))
  if (!actionMatches) return false
  return resources
    ? resources.some((pattern) => resourceMatches(pattern, resource))
    : notResources !== undefined && isOther(notResources, resource)
}

/** `notResources` matches only resources of the kinds that it lists: `service-token/x` matches other service tokens, no roles. */
function isOther(notResources: readonly string[], resource: string): boolean {
  const kind = resourceKind(resource)
  return (
    notResources.some((pattern) => resourceKind(pattern) === kind) &&
    !notResources.some((pattern) => resourceMatches(pattern, resource))
  )
}
