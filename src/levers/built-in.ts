import type { Ids } from '../domain/ports.js'
import type { AccountDocument, MemberDocument, TokenDocument } from './document.js'

/** The key of the default account when nothing else pins one. Everybody knows it: it opens nothing outside. */
export const WELL_KNOWN_KEY = 'api-00000000-0000-4000-8000-000000000000'

const MEMBERS: readonly MemberDocument[] = [
  { email: 'owner@example.com', firstName: 'Olive', lastName: 'Owner', role: 'owner' },
  { email: 'admin@example.com', firstName: 'Ada', lastName: 'Admin', role: 'admin' },
  { email: 'writer@example.com', firstName: 'Wanda', lastName: 'Writer', role: 'writer' },
  { email: 'reader@example.com', firstName: 'Rita', lastName: 'Reader', role: 'reader' },
]

/**
 * The account with what it does not say filled in: the built-in members, and one personal admin token.
 * @param key of that token
 */
export function withBuiltIns(account: AccountDocument, key: string): AccountDocument {
  const members = account.members ?? MEMBERS
  const tokens = account.tokens ?? [adminToken(members, key)]
  return { ...account, members, tokens }
}

/** A personal admin token of the owner, or of who comes closest. */
export function adminToken(members: readonly MemberDocument[], key: string): TokenDocument {
  const creator =
    members.find(({ role }) => role === 'owner') ?? members.find(({ role }) => role === 'admin') ?? members[0]
  return { name: 'Admin token', role: 'admin', key, ...(creator && { memberId: creator._id ?? creator.email }) }
}

/** Gives a new key to every token that has none, for accounts made while the server runs. */
export function withKeys(account: AccountDocument, ids: Ids): AccountDocument {
  const tokens = account.tokens?.map((token) =>
    token.key === undefined && token.keyHash === undefined ? { ...token, key: ids.key() } : token,
  )
  return tokens ? { ...account, tokens } : account
}
