import { type AccessToken, lastFourOf, retireKey } from '../domain/access-token.js'
import { forbidden, notFound } from '../domain/errors.js'
import { type JsonObject, quote } from '../domain/json.js'
import { applyPatch } from '../domain/json-patch.js'
import type { Clock, Ids } from '../domain/ports.js'
import { type Caller, hasAdminRole, isVisible } from '../domain/principal.js'
import { tokenResource } from '../domain/resource.js'
import { actionsOfTokenPatch, settingsAfterPatch } from '../domain/token-changes.js'
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
  const { authorize } = authorizer

  /** What a caller cannot see is not there for it: 404, before any 403. */
  function findVisible(caller: Caller, id: string): AccessToken {
    const token = store.tokens.find(caller.accountId, id)
    if (!token) throw notFound(`there is no token ${quote(id)} in the account`)
    if (!isVisible(token, caller)) throw notFound(`the token ${id} is another member's, and the caller is no admin`)
    return token
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
        const token = findVisible(caller, id)
        const resource = tokenResource(token)
        const actions = actionsOfTokenPatch(operations)
        for (const action of actions) {
          authorize(caller, action, resource)
          if (action === 'updateAccessTokenPolicy' && token.serviceToken) throw permissionsAreFixed(resource)
        }
        const before = document(view(token))
        const settings = settingsAfterPatch(before, applyPatch(before, operations))
        const patched: AccessToken = {
          ...token,
          ...settings,
          customRoleIds: findRoleIds(caller.accountId, settings.customRoleIds, token.customRoleIds),
          lastModified: clock.now(caller.accountId),
        }
        store.tokens.update(patched)
        record(caller, actions, patched, before, document(view(patched)))
        return view(patched)
      }),

    /** @throws not_found, forbidden */
    delete: (caller: Caller, id: string): void =>
      store.transaction(() => {
        const token = findVisible(caller, id)
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
        const token = findVisible(caller, id)
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
