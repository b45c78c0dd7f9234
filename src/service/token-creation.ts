import { type AccessToken, LATEST_API_VERSION, lastFourOf } from '../domain/access-token.js'
import { forbidden, invalidRequest } from '../domain/errors.js'
import { withoutRepeats } from '../domain/policy.js'
import type { Clock, Ids } from '../domain/ports.js'
import type { Caller } from '../domain/principal.js'
import { tokenResource } from '../domain/resource.js'
import { parseSettings } from '../domain/token-changes.js'
import type { Store } from '../store/store.js'
import type { Authorizer } from './authorize.js'
import { document, type TokenRows, type TokenView } from './token-rows.js'

export interface NewToken {
  readonly [field: string]: unknown
  readonly serviceToken?: boolean | null
  readonly defaultApiVersion?: number | null
}

/** Makes tokens. @throws invalid_request, forbidden */
export function createTokenCreation(
  store: Store,
  clock: Clock,
  ids: Ids,
  { authorize, permissions }: Authorizer,
  { view, addKey, findRoleIds, record }: TokenRows,
) {
  function checkServiceTokenLimit(accountId: string): void {
    const limit = store.accounts.find(accountId)?.serviceTokenLimit ?? null
    if (limit !== null && store.tokens.count({ accountId, memberId: null }) >= limit) {
      throw invalidRequest(`the account has reached its service token limit of ${limit}`)
    }
  }

  return (caller: Caller, body: NewToken): TokenView =>
    store.transaction(() => {
      const { accountId } = caller
      const settings = parseSettings(body, clock.read(accountId))
      const serviceToken = body.serviceToken ?? false
      const defaultApiVersion = body.defaultApiVersion ?? LATEST_API_VERSION
      if (defaultApiVersion !== LATEST_API_VERSION) {
        throw invalidRequest(`defaultApiVersion must be ${LATEST_API_VERSION}, got ${defaultApiVersion}`)
      }
      const memberId = caller.member?.id ?? caller.token.memberId
      const resource = tokenResource({ serviceToken, memberId, id: '*' })
      authorize(caller, 'createAccessToken', resource)
      if (!serviceToken && caller.member === null) {
        throw forbidden(
          { action: 'createAccessToken', resource },
          { effect: 'deny' },
          'a service token has no member, so it cannot create a personal token',
          'Create it with a personal token, or set serviceToken to true.',
        )
      }
      const customRoleIds = findRoleIds(accountId, settings.customRoleIds)
      if (serviceToken) checkServiceTokenLimit(accountId)

      const now = clock.now(accountId)
      const key = ids.key()
      const { name, description, role, inlineRole, expiry } = settings
      const token: AccessToken = {
        id: ids.objectId(now),
        accountId,
        memberId,
        name,
        description,
        role,
        customRoleIds,
        inlineRole,
        serviceToken,
        defaultApiVersion,
        creationDate: now,
        lastModified: now,
        lastUsed: null,
        expiry,
        lastFour: lastFourOf(key),
        grantedWithin: serviceToken ? withoutRepeats(permissions(caller)) : [],
      }
      store.tokens.insert(token)
      addKey(token, key)
      const created = view(token, key)
      record(caller, ['createAccessToken'], token, null, document(created))
      return created
    })
}
