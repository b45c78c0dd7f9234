/** What is known of everything that decides what a key is worth, kept beside the emulator by whoever changes it. */
export interface World {
  clock: number
  readonly accounts: Record<string, Account>
}

export interface Account {
  /** Null while it follows the server's. */
  clock: number | null
  /** Whether the role `keepers` allows anything at the moment. */
  keepersMay: boolean
  readonly members: Record<string, Member>
  readonly tokens: Record<string, Token>
  readonly keys: Record<string, Key>
}

export interface Member {
  role: string
  /** The custom role that takes the place of the base role. */
  custom: 'keepers' | 'idlers' | null
  removed: boolean
}

export interface Token {
  readonly memberId: string
  readonly service: boolean
  readonly grant: Grant
  /** Whether its creator saw all tokens: a service token with the role admin sees no more than that. */
  readonly ofSeeing: boolean
}

export type Grant = 'admin' | 'reader' | 'keepers' | 'inline'

export interface Key {
  readonly tokenId: string
  expiresAt: number | null
  revoked: boolean
}

export interface Worth {
  readonly accountId: string
  readonly tokenId: string
  readonly token: Token
  /** Whether it may create, reset and delete tokens. */
  readonly may: boolean
  readonly seesAll: boolean
  /** The tokens that it sees, with showAll. */
  readonly sees: readonly string[]
}

/** What a key opens now; undefined for one that is refused. */
export function worthOf({ clock, accounts }: World, key: string): Worth | undefined {
  const found = Object.entries(accounts).find(([, { keys }]) => key in keys)
  if (!found) return undefined
  const [accountId, account] = found
  const { tokenId, revoked, expiresAt } = account.keys[key] as Key
  const token = account.tokens[tokenId]
  const isOver = expiresAt !== null && (account.clock ?? clock) >= expiresAt
  if (!token || revoked || isOver) return undefined
  const member = token.service ? undefined : (account.members[token.memberId] as Member)
  if (member?.removed) return undefined
  const isAdmin = (role: string) => role === 'admin' || role === 'owner'
  const own = token.grant === 'keepers' ? account.keepersMay : token.grant !== 'reader'
  const within = !member || (member.custom ? member.custom === 'keepers' && account.keepersMay : isAdmin(member.role))
  const seesWithin = member ? !member.custom && isAdmin(member.role) : token.ofSeeing
  const seesAll = token.grant === 'admin' && seesWithin
  const isVisible = ({ service, memberId }: Token) => seesAll || service || (member && memberId === token.memberId)
  const sees = Object.entries(account.tokens).flatMap(([id, each]) => (isVisible(each) ? [id] : []))
  return { accountId, tokenId, token, may: own && within, seesAll, sees }
}
