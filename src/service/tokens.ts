import { type AccessToken, lastFourOf, retireKey } from '../domain/access-token.js'
import { forbidden, notFound } from '../domain/errors.js'
import { type JsonObject, quote, sameJson } from '../domain/json.js'
import type { Clock, Ids } from '../domain/ports.js'
import { type Caller, hasAdminRole, isVisible } from '../domain/principal.js'
import { tokenResource } from '../domain/resource.js'
import {
  actionsOfTokenPatch,
  patchTokenDocument,
  settingsAfterPatch,
  type TokenAction,
} from '../domain/token-changes.js'
import type { Store } from '../store/store.js'
import type { Authorizer } from './authorize.js'
import type { EventLog } from './events.js'
import { type Page, pageOrWhole } from './page.js'
import { createTokenCreation } from './token-creation.js'
import { createTokenRows, document, type TokenView } from './token-rows.js'

export type TokenService = ReturnType<typeof createTokenService>

export function createTokenService(store: Store, clock: Clock, ids: Ids, authorizer: Authorizer, events: EventLog) {
  const rows = createTokenRows(store, events)
  const { view, addKey, findRoleIds, record } = rows
  const { authorize, allows } = authorizer

  function find({ accountId }: Caller, id: string): AccessToken {
    const token = store.tokens.find(accountId, id)
    if (!token) throw notFound(`there is no token ${quote(id)} in the account`)
    return token
  }

  /** Finds a token to read. @throws not_found when the caller may not see it, so that ids do not leak */
  function findVisible(caller: Caller, id: string): AccessToken {
    const token = find(caller, id)
    if (!isVisible(token, caller)) throw notFound(`the token ${id} is another member's, and the caller is no admin`)
    return token
  }

  /**
   * Finds a token to change. A caller may change a token that it cannot see if its policies allow every action that the
   * change needs: "explicit permission via a custom role" is enough ("Access tokens" in the API reference).
   * @throws not_found
   */
  function findManageable(caller: Caller, id: string, actions: readonly TokenAction[]): AccessToken {
    const token = find(caller, id)
    if (isVisible(token, caller)) return token
    const lacking = actions.find((action) => !allows(caller, action, tokenResource(token)))
    if (actions.length > 0 && lacking === undefined) return token
    throw notFound(
      `the token ${id} is another member's, and the caller is no admin` +
        (lacking === undefined ? '' : ` and lacks ${lacking} on ${tokenResource(token)}`),
    )
  }

  return {
    /** @throws invalid_request when an unpaged list would be too long */
    list: (caller: Caller, options: { showAll: boolean; page: Page | null }) => {
      const { accountId } = caller
      // From anyone but an admin `showAll` counts for nothing: its description makes it conditional.
      const scope =
        options.showAll && hasAdminRole(caller) ? { accountId } : { accountId, memberId: caller.member?.id ?? null }
      const totalCount = store.tokens.count(scope)
      const { limit, offset } = pageOrWhole(options.page, totalCount, 'tokens')
      return { views: store.tokens.page(scope, limit, offset).map((token) => view(token)), totalCount }
    },

    /** @throws not_found */
    get: (caller: Caller, id: string): TokenView => view(findVisible(caller, id)),

    /** @throws invalid_request, forbidden */
    create: createTokenCreation(store, clock, ids, authorizer, rows),

    /** @throws not_found, forbidden, patch_failed, invalid_request; nothing is changed then */
    patch: (caller: Caller, id: string, operations: readonly JsonObject[]): TokenView =>
      store.transaction(() => {
        const actions = actionsOfTokenPatch(operations)
        const token = findManageable(caller, id, actions)
        const resource = tokenResource(token)
        const before = document(view(token))
        const after = patchTokenDocument(before, operations)
        for (const action of actions) {
          authorize(caller, action, resource)
          if (action === 'updateAccessTokenPolicy' && token.serviceToken) throw permissionsAreFixed(resource)
        }
        const settings = settingsAfterPatch(token, before, after, clock.read(caller.accountId))
        const isSameRoles = settings.customRoleIds === token.customRoleIds
        const customRoleIds = isSameRoles ? token.customRoleIds : findRoleIds(caller.accountId, settings.customRoleIds)
        const changed: AccessToken = { ...token, ...settings, customRoleIds }
        if (sameJson(changed, token)) return view(token)
        const patched = { ...changed, lastModified: clock.now(caller.accountId) }
        store.tokens.update(patched)
        record(caller, actions, patched, before, document(view(patched)))
        return view(patched)
      }),

    /** @throws not_found, forbidden */
    delete: (caller: Caller, id: string): void =>
      store.transaction(() => {
        const token = findManageable(caller, id, ['deleteAccessToken'])
        authorize(caller, 'deleteAccessToken', tokenResource(token))
        store.tokens.delete(caller.accountId, id)
        store.keys.revokeAll(caller.accountId, id, clock.now(caller.accountId))
        record(caller, ['deleteAccessToken'], token, document(view(token)), null)
      }),

    /**
     * Gives the token a new key.
     * @param expiry epoch milliseconds until which the old key works too; absent or not ahead, it dies now
     * @throws not_found, forbidden
     */
    reset: (caller: Caller, id: string, expiry: number | undefined): TokenView =>
      store.transaction(() => {
        const token = findManageable(caller, id, ['resetAccessToken'])
        authorize(caller, 'resetAccessToken', tokenResource(token))
        const now = clock.now(caller.accountId)
        const key = ids.key()
        const rotated: AccessToken = { ...token, lastFour: lastFourOf(key), lastModified: now }
        store.keys.retireCurrent(caller.accountId, id, retireKey(expiry, now))
        store.tokens.update(rotated)
        addKey(rotated, key)
        record(caller, ['resetAccessToken'], rotated, document(view(token)), document(view(rotated)))
        return view(rotated, key)
      }),
  }
}

/** "A service token's permissions are permanently fixed": there is no such action on service tokens at all. */
function permissionsAreFixed(resource: string) {
  return forbidden(
    { action: 'updateAccessTokenPolicy', resource },
    { effect: 'deny' },
    'the permissions of a service token cannot be changed',
    'Create another service token with the permissions you need.',
  )
}
