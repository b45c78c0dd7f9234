import { filled } from './control.js'
import type { ApiKey, NewToken, Token, TokenList, TokenListQuery, TokenPatch, TokenWithKey } from './documents.js'
import { type Fetch, request } from './request.js'

/** Which key calls the API. */
export interface CallOptions {
  /** The admin key of the account when absent. */
  readonly key?: ApiKey
}

/** The six operations of the Access Tokens API. Each throws EmulatorError when the API refuses the request. */
export interface TokenOperations {
  /** Creates a token. Its whole key is `token` in the result, now and never again. */
  createToken(token: NewToken, options?: CallOptions): Promise<TokenWithKey>
  /** Lists the tokens that the caller sees, newest first: 25, or up to `limit`. */
  listTokens(query?: TokenListQuery, options?: CallOptions): Promise<TokenList>
  getToken(id: string, options?: CallOptions): Promise<Token>
  /** Changes a token by JSON Patch operations, such as `[{ op: 'replace', path: '/name', value: 'ci' }]`. */
  patchToken(id: string, patch: TokenPatch, options?: CallOptions): Promise<Token>
  /** Deletes a token. Its keys are refused from the next request on. */
  deleteToken(id: string, options?: CallOptions): Promise<void>
  /**
   * Gives a token a new key, which is `token` in the result.
   * @param options `expiry`: until when the old key works too, epoch milliseconds or a Date on the account's clock. Without it
   *   the old key is refused from the next request on
   */
  resetToken(id: string, options?: CallOptions & { readonly expiry?: number | Date }): Promise<TokenWithKey>
}

/**
 * @param baseUrl of the server, without a slash at its end
 * @param ownKey returns the key of calls that give none
 */
export function createTokenOperations(fetch: Fetch, baseUrl: string, ownKey: () => ApiKey): TokenOperations {
  const all = `${baseUrl}/api/v2/tokens`
  const one = (id: string) => all + filled('/{id}', { id })
  const authorized = ({ key = ownKey() }: CallOptions = {}) => ({ authorization: key })

  return {
    createToken: async ({ expiry, ...token }, options) => {
      const body = expiry === undefined ? token : { ...token, expiry: Number(expiry) }
      return (await request(fetch, 'POST', all, { ...authorized(options), body })) as TokenWithKey
    },
    listTokens: async (query, options) =>
      (await request(fetch, 'GET', all, { ...authorized(options), query })) as TokenList,
    getToken: async (id, options) => (await request(fetch, 'GET', one(id), authorized(options))) as Token,
    patchToken: async (id, body, options) =>
      (await request(fetch, 'PATCH', one(id), { ...authorized(options), body })) as Token,
    deleteToken: async (id, options) => {
      await request(fetch, 'DELETE', one(id), authorized(options))
    },
    resetToken: async (id, { expiry, ...options } = {}) => {
      // Without a body the request would have no Content-Type, and the real API refuses that.
      const body = expiry === undefined ? {} : { expiry: Number(expiry) }
      return (await request(fetch, 'POST', `${one(id)}/reset`, { ...authorized(options), body })) as TokenWithKey
    },
  }
}
