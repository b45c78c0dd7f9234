import type { Grant } from '../domain/access-token.js'
import type { Reason } from '../domain/decision.js'
import { forbidden } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import { evaluate, type Permissions } from '../domain/policy.js'
import { type Caller, permissionsOf } from '../domain/principal.js'
import type { Store } from '../store/store.js'

export type Authorizer = ReturnType<typeof createAuthorizer>

/** The only place where it is decided whether a caller may do something. */
export function createAuthorizer(store: Store) {
  /** What the caller may do, with the roles as they are now. */
  function permissions(caller: Caller): Permissions {
    return permissionsOf(caller, (id) => store.roles.find(caller.accountId, id))
  }

  return {
    permissions,
    allows: (caller: Caller, action: string, resource: string): boolean =>
      evaluate(permissions(caller), action, resource).allowed,
    /** @throws forbidden, with the action, the resource and the statement that decided */
    authorize: (caller: Caller, action: string, resource: string): void => {
      const decision = evaluate(permissions(caller), action, resource)
      if (decision.allowed) return
      throw forbidden(
        { action, resource },
        decision.reason,
        `${describe(caller)}${denied(decision.reason, `${action} on ${resource}`)}`,
        isExplicit(decision.reason)
          ? 'Take the statement away, or use a token that it does not meet.'
          : 'Use a token that may, such as one with the role admin of an admin member.',
      )
    },
  }
}

function denied(reason: Reason, what: string): string {
  if (!isExplicit(reason)) return ` lacks ${what}`
  const role = reason.role_name === undefined ? 'an inline role' : `the role ${quote(reason.role_name)}`
  return ` is denied ${what} by a statement of ${role}`
}

/** Whether a statement decided. The default deny has neither actions nor notActions. */
function isExplicit({ actions, notActions }: Reason): boolean {
  return actions !== undefined || notActions !== undefined
}

function describe({ token, member }: Caller): string {
  const within = member ? `, within member ${member.email}` : ', within what its creator could do'
  return `the token ${token.id} with ${grantOf(token)}${within}`
}

function grantOf({ role, inlineRole, customRoleIds }: Grant): string {
  if (role !== null) return `role ${role}`
  if (inlineRole.length > 0) return 'an inline role'
  return customRoleIds.length > 0 ? 'custom roles' : 'no role, because its last custom role was deleted'
}
