import { patchOperations } from '../../../domain/json-patch.js'
import { TOKENS_PATH, type TokenRep, tokenRep } from '../../../domain/representation.js'
import type { operations } from '../../../generated/access-tokens.js'
import type { TokenView } from '../../../service/token-rows.js'
import type { TokenService } from '../../../service/tokens.js'
import type { Handlers } from '../../contract.js'
import { pageLinks, parsePageSince } from '../pagination.js'

export const DEFAULT_LIMIT = 25

type TokenOperation = 'getTokens' | 'postToken' | 'getToken' | 'patchToken' | 'deleteToken' | 'resetToken'

export function tokenHandlers(tokens: TokenService): Handlers<Pick<operations, TokenOperation>> {
  return {
    getTokens: ({ caller, query, apiVersion }) => {
      const { showAll = false } = query
      const page = parsePageSince(apiVersion, query, DEFAULT_LIMIT)
      const { views, totalCount } = tokens.list(caller, { showAll, page })
      return {
        items: views.map(represent),
        _links: pageLinks(TOKENS_PATH, page, totalCount, showAll ? { showAll: 'true' } : {}),
        totalCount,
      }
    },
    postToken: ({ caller, body }) => represent(tokens.create(caller, body)),
    getToken: ({ caller, params }) => represent(tokens.get(caller, params.id)),
    patchToken: ({ caller, params, body }) => represent(tokens.patch(caller, params.id, patchOperations(body))),
    deleteToken: ({ caller, params }) => tokens.delete(caller, params.id),
    resetToken: ({ caller, params, query, body }) =>
      represent(tokens.reset(caller, params.id, query.expiry ?? body?.expiry ?? undefined)),
  }
}

function represent({ token, member, key }: TokenView): TokenRep {
  return tokenRep(token, member, key)
}
