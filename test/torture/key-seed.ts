import { ADMIN, idOf, OWNER, WRITER } from '../support/seeds.js'
import type { Account, Grant, Token, World } from './worth.js'

/** Where the clock of the server stands. */
export const NOON = Date.UTC(2026, 0, 1, 12)

const MANAGE = { effect: 'allow', actions: ['*'] }
export const POLICY = ['service-token/*', 'member/*:token/*'].map((resource) => ({ ...MANAGE, resources: [resource] }))
/** What a new token can be given. */
export const GRANTS: Readonly<Record<Grant, object>> = {
  admin: { role: 'admin' },
  reader: { role: 'reader' },
  keepers: { customRoleIds: ['keepers'] },
  inline: { inlineRole: POLICY },
}

const FIRST = idOf(100)
const MEMBERS = [OWNER, ADMIN, WRITER]
/** Of every account. */
export const CONTENTS = {
  members: MEMBERS,
  roles: [
    { _id: idOf(11), key: 'keepers', name: 'Keepers', policy: POLICY },
    { _id: idOf(12), key: 'idlers', name: 'Idlers', policy: [] },
  ],
}
export const TOKENS = [
  { _id: idOf(21), role: 'admin', memberId: OWNER._id },
  { _id: idOf(22), role: 'admin', memberId: ADMIN._id },
  { _id: idOf(23), role: 'admin', memberId: WRITER._id },
  { _id: idOf(24), role: 'admin', serviceToken: true },
] as const

/** The keys of these tokens in the seed. They look like all others, so that a search does not find what only looks like them. */
export const SEED_KEYS = [
  'api-6513270e-269e-4d37-b2a7-4de452e6b438',
  'api-d23f0824-128b-4f33-8c5c-7fd0a6a3a450',
  'api-9531985d-5d9d-49f8-9818-e811892f902b',
  'api-36f675cc-81e7-4ef5-a8e2-5d940ed90475',
]
/** An account whose members and tokens are worth differently much. */
export const KEYS_SEED = {
  version: 1,
  accounts: [{ _id: FIRST, ...CONTENTS, tokens: TOKENS.map((token, i) => ({ ...token, key: SEED_KEYS[i] })) }],
  clock: { mode: 'frozen', now: NOON },
} as const

/** What is known of such an account when it is new. */
export function accountOf(tokens: readonly { readonly _id: string; readonly token: string }[]): Account {
  return {
    clock: null,
    keepersMay: true,
    members: Object.fromEntries(MEMBERS.map(({ _id, role }) => [_id, { role, custom: null, removed: false }])),
    tokens: Object.fromEntries(
      TOKENS.map((token): [string, Token] => {
        const service = 'serviceToken' in token
        return [token._id, { service, memberId: service ? OWNER._id : token.memberId, grant: 'admin', ofSeeing: true }]
      }),
    ),
    keys: Object.fromEntries(
      tokens.map(({ _id, token }) => [token, { tokenId: _id, expiresAt: null, revoked: false }]),
    ),
  }
}

/** What is known right after seeding. */
export function seededWorld(): World {
  const tokens = TOKENS.map(({ _id }, i) => ({ _id, token: SEED_KEYS[i] as string }))
  return { clock: NOON, accounts: { [FIRST]: accountOf(tokens) } }
}
