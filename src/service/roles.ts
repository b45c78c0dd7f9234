import { conflict, notFound } from '../domain/errors.js'
import { type JsonObject, quote, sameJson } from '../domain/json.js'
import type { Clock, Ids } from '../domain/ports.js'
import type { Caller } from '../domain/principal.js'
import { roleResource } from '../domain/resource.js'
import {
  actionsOfRolePatch,
  parseRoleKey,
  parseRoleSettings,
  patchRoleDocument,
  type RoleAction,
  type RolePatch,
  roleSettingsAfterPatch,
} from '../domain/role-changes.js'
import { type RoleRep, roleRep } from '../domain/role-representation.js'
import type { CustomRole } from '../domain/roles.js'
import type { Store } from '../store/store.js'
import type { Authorizer } from './authorize.js'
import type { EventLog } from './events.js'
import { type Page, pageOrWhole } from './page.js'

export type RoleService = ReturnType<typeof createRoleService>

/** Custom roles. Any caller may look at them; to change one takes an action on `role/<key>`. */
export function createRoleService(store: Store, clock: Clock, ids: Ids, { authorize }: Authorizer, events: EventLog) {
  function find({ accountId }: Caller, keyOrId: string): CustomRole {
    const role = store.roles.findByKeyOrId(accountId, keyOrId)
    if (!role) throw notFound(`there is no custom role ${quote(keyOrId)} in the account`)
    return role
  }

  function represent(role: CustomRole): RoleRep {
    return roleRep(role, store.members.countWithRole(role.accountId, role.id))
  }

  function record(
    caller: Caller,
    actions: readonly RoleAction[],
    key: string,
    before: RoleRep | null,
    after: RoleRep | null,
  ): void {
    const resource = roleResource(key)
    events.append(
      caller,
      actions.map((action) => ({ action, resource })),
      asJson(before),
      asJson(after),
    )
  }

  return {
    /** In the order of creation. */
    /** @throws invalid_request when an unpaged list would be too long */
    list: ({ accountId }: Caller, page: Page | null) => {
      const totalCount = store.roles.count(accountId)
      const { limit, offset } = pageOrWhole(page, totalCount, 'roles')
      return { roles: store.roles.page(accountId, limit, offset).map(represent), totalCount }
    },

    /** @throws not_found */
    get: (caller: Caller, keyOrId: string): RoleRep => represent(find(caller, keyOrId)),

    /** @throws invalid_request, forbidden, conflict when the key is taken */
    create: (caller: Caller, body: { readonly [field: string]: unknown }): RoleRep =>
      store.transaction(() => {
        const { accountId } = caller
        const key = parseRoleKey(body['key'])
        const settings = parseRoleSettings(body)
        authorize(caller, 'createRole', roleResource(key))
        if (store.roles.findByKey(accountId, key)) throw conflict(`a custom role with the key ${quote(key)} exists`)
        const role: CustomRole = { ...settings, id: ids.objectId(clock.now(accountId)), accountId, key }
        store.roles.insert(role)
        const after = represent(role)
        record(caller, ['createRole'], key, null, after)
        return after
      }),

    /**
     * The order of the checks is that of a patch of a token.
     * @throws not_found, forbidden, invalid_request; nothing is changed then
     */
    patch: (caller: Caller, keyOrId: string, patch: RolePatch): RoleRep =>
      store.transaction(() => {
        const role = find(caller, keyOrId)
        const before = represent(role)
        const document = before as unknown as JsonObject
        const after = patchRoleDocument(document, patch)
        const actions = actionsOfRolePatch(patch)
        for (const action of actions) authorize(caller, action, roleResource(role.key))
        const patched: CustomRole = { ...role, ...roleSettingsAfterPatch(role, document, after) }
        if (sameJson(patched, role)) return before
        store.roles.update(patched)
        record(caller, actions, role.key, before, represent(patched))
        return represent(patched)
      }),

    /**
     * Takes the role away from the tokens and members that have it, without changing their `lastModified`: Terraform looks up
     * every id in `customRoleIds`, and fails at one that is gone. A token may end up without any role, and may then change
     * nothing.
     * @throws not_found, forbidden
     */
    delete: (caller: Caller, keyOrId: string): void =>
      store.transaction(() => {
        const role = find(caller, keyOrId)
        authorize(caller, 'deleteRole', roleResource(role.key))
        const before = represent(role)
        store.roles.delete(caller.accountId, role.id)
        store.tokens.removeRole(caller.accountId, role.id)
        store.members.removeRole(caller.accountId, role.id)
        record(caller, ['deleteRole'], role.key, before, null)
      }),
  }
}

function asJson(role: RoleRep | null): JsonObject | null {
  return role as unknown as JsonObject | null
}
