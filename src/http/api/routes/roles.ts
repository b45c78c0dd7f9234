import { invalidRequest } from '../../../domain/errors.js'
import { isObject, type JsonObject } from '../../../domain/json.js'
import { checkComment, patchOperations } from '../../../domain/json-patch.js'
import { type RolePatch, refusedAsInvalid } from '../../../domain/role-changes.js'
import { ROLES_PATH } from '../../../domain/role-representation.js'
import type { operations } from '../../../generated/access-tokens.js'
import type { RoleService } from '../../../service/roles.js'
import type { Handlers } from '../../contract.js'
import { pageLinks, parsePageSince } from '../pagination.js'

export const DEFAULT_LIMIT = 20

type RoleOperation = 'getCustomRoles' | 'postCustomRole' | 'getCustomRole' | 'patchCustomRole' | 'deleteCustomRole'

export function roleHandlers(roles: RoleService): Handlers<Pick<operations, RoleOperation>> {
  return {
    getCustomRoles: ({ caller, query, apiVersion }) => {
      const page = parsePageSince(apiVersion, query, DEFAULT_LIMIT)
      const { roles: items, totalCount } = roles.list(caller, page)
      return { items, _links: pageLinks(ROLES_PATH, page, totalCount), totalCount }
    },
    postCustomRole: ({ caller, body }) => roles.create(caller, { ...body }),
    getCustomRole: ({ caller, params }) => roles.get(caller, params.customRoleKey),
    patchCustomRole: ({ caller, params, body }) =>
      roles.patch(
        caller,
        params.customRoleKey,
        refusedAsInvalid(() => parsePatch(body)),
      ),
    deleteCustomRole: ({ caller, params }) => roles.delete(caller, params.customRoleKey),
  }
}

/** Reads a JSON patch or a merge patch, bare or with a comment ("Updates" in the API reference). */
function parsePatch(body: unknown): RolePatch {
  if (!isObject(body)) return patchOperations(body)
  if (!('merge' in body)) return 'patch' in body ? patchOperations(body) : (body as JsonObject)
  const { merge } = body
  if ('patch' in body || !isObject(merge)) throw invalidRequest('merge must be an object, with no patch beside it')
  checkComment(body['comment'])
  return merge as JsonObject
}
