import type { Ids } from '../domain/ports.js'
import type { AccountDocument, CompleteAccount, MemberDocument, StateDocument, TokenDocument } from './document.js'

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
export function withBuiltIns(account: AccountDocument, key: string): CompleteAccount {
  const members = account.members ?? MEMBERS
  const tokens = account.tokens ?? [adminToken(members, key)]
  return { ...account, members, tokens }
}

/**
 * Fills in what the accounts of a seed leave out. A seed without accounts gets one.
 * @param key the key of an admin token of the first account, which replaces the key that the seed gives it
 * @param isExpired whether a token has expired, so that the key would not work
 */
export function completeSeed(
  { accounts }: StateDocument,
  ids: Ids,
  key?: string,
  isExpired: (token: TokenDocument) => boolean = () => false,
): readonly CompleteAccount[] {
  const [first = {}, ...others] = accounts
  const complete = withBuiltIns(first, key ?? WELL_KNOWN_KEY)
  return [withAdminToken(complete, key, isExpired), ...others.map((account) => withBuiltIns(account, ids.key()))]
}

/** Gives the key to the first admin token whose key is in the seed and works, else to a new admin token. */
function withAdminToken(
  account: CompleteAccount,
  key: string | undefined,
  isExpired: (token: TokenDocument) => boolean,
): CompleteAccount {
  const { members, tokens } = account
  if (key === undefined || tokens.some((token) => token.key === key)) return account
  const admin = tokens.find((token) => token.role === 'admin' && token.key !== undefined && !isExpired(token))
  if (!admin) return { ...account, tokens: [...tokens, adminToken(members, key)] }
  // The last four characters are those of the key that is replaced.
  const { token: _, ...rest } = admin
  return { ...account, tokens: tokens.map((token) => (token === admin ? { ...rest, key } : token)) }
}

/** A personal admin token of the owner, or of who comes closest. */
function adminToken(members: readonly MemberDocument[], key: string): TokenDocument {
  const present = members.filter(({ removed }) => !removed)
  const creator =
    present.find(({ role }) => role === 'owner') ?? present.find(({ role }) => role === 'admin') ?? present[0]
  return { name: 'Admin token', role: 'admin', key, ...(creator && { memberId: creator._id ?? creator.email }) }
}

/** Gives a new key to every token that has none, for accounts made while the server runs. */
export function withKeys(account: CompleteAccount, ids: Ids): CompleteAccount {
  const tokens = account.tokens.map((token) =>
    token.key === undefined && token.keyHash === undefined ? { ...token, key: ids.key() } : token,
  )
  return { ...account, tokens }
}
