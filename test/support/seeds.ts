import type { AccountDocument, MemberDocument, StateDocument, TokenDocument } from '../../src/seeds/document.js'

/** Ids and keys made of a number, so that a seed can pin as many as it likes and a test can name them. */
export function idOf(n: number): string {
  return n.toString(16).padStart(24, '0')
}

export function keyOf(n: number): string {
  return `api-00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}

export const OWNER = { _id: idOf(1), email: 'owner@example.com', role: 'owner' } as const satisfies MemberDocument
export const ADMIN = { _id: idOf(2), email: 'admin@example.com', role: 'admin' } as const satisfies MemberDocument
export const WRITER = { _id: idOf(3), email: 'writer@example.com', role: 'writer' } as const satisfies MemberDocument
export const READER = { _id: idOf(4), email: 'reader@example.com', role: 'reader' } as const satisfies MemberDocument

/** A token with the id and the key of a number. */
export function pinned(n: number, fields: TokenDocument): TokenDocument {
  return { _id: idOf(n), key: keyOf(n), ...fields }
}

/** A seed of one account; the first token with a key is the one that calls are made with. */
export function seedOf(account: AccountDocument): StateDocument {
  return { version: 1, accounts: [account] }
}
