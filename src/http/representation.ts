import type { AccessToken } from '../domain/access-token.js'
import { isObject } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import { type TokenRep, tokenRep } from '../domain/representation.js'
import type { TokenView } from '../service/token-rows.js'

/**
 * What a token looks like, and the JSON of it, are remembered for as long as it and its member are the same objects:
 * entities never change, others take their place. What shows a whole key is not remembered.
 */
const representations = new WeakMap<AccessToken, { readonly member: Member | undefined; readonly rep: TokenRep }>()
const texts = new WeakMap<object, string>()

export function represent({ token, member, key }: TokenView): TokenRep {
  if (key !== undefined) return tokenRep(token, member, key)
  const known = representations.get(token)
  if (known && known.member === member) return known.rep
  const rep = tokenRep(token, member)
  representations.set(token, { member, rep })
  texts.set(rep, JSON.stringify(rep))
  return rep
}

/** JSON of an answer, put together from what is remembered of it. */
export function serialize(payload: unknown): string {
  if (!isObject(payload)) return JSON.stringify(payload)
  const text = texts.get(payload)
  if (text !== undefined) return text
  const { items, ...rest } = payload
  if (!Array.isArray(items)) return JSON.stringify(payload)
  return `{"items":[${items.map(serialize).join()}],${JSON.stringify(rest).slice(1)}`
}
