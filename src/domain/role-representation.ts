import type { Statement } from './decision.js'
import { type Link, link } from './representation.js'
import type { CustomRole } from './roles.js'

export const ROLES_PATH = '/api/v2/roles'

/** A custom role as the API shows it. */
export interface RoleRep {
  readonly _id: string
  readonly _links: { readonly parent: Link; readonly self: Link }
  readonly key: string
  readonly name: string
  readonly description?: string
  readonly policy: readonly Statement[]
  readonly basePermissions: string
  readonly resourceCategory?: string
  readonly assignedTo: { readonly membersCount: number; readonly teamsCount: number }
}

export function roleRep(role: CustomRole, membersCount: number): RoleRep {
  return {
    _id: role.id,
    _links: { parent: link(ROLES_PATH), self: link(`${ROLES_PATH}/${role.key}`) },
    key: role.key,
    name: role.name,
    ...(role.description !== '' && { description: role.description }),
    policy: role.policy,
    basePermissions: role.basePermissions,
    ...(role.resourceCategory !== null && { resourceCategory: role.resourceCategory }),
    assignedTo: { membersCount, teamsCount: 0 },
  }
}
