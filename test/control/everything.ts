import type { Test } from 'tap'
import type { EmulatorOptions } from '../../src/emulator.js'
import { checkSeed } from '../../src/seeds/check.js'
import { type Emulation, emulate, NOW } from '../support/emulate.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, WRITER } from '../support/seeds.js'
import { stateOf } from './refused.js'

export const HOUR = 3_600_000
export const ACCOUNT = idOf(100)
export const OTHER = idOf(101)
/** A statement. */
export const EVERYTHING = { effect: 'allow', resources: ['service-token/*'], actions: ['*'] } as const
/** A role. */
export const KEEPERS = { _id: idOf(11), key: 'keepers', name: 'Keepers', policy: [EVERYTHING] }

/** Old keys of a token. */
export const ENDING = { key: keyOf(33), expiresAt: NOW + HOUR }
const ENDED = { key: keyOf(34), expiresAt: NOW - HOUR }

/** Two accounts with a bit of everything. */
export const SEED = {
  ...stateOf(
    {
      _id: ACCOUNT,
      organization: 'One',
      serviceTokenLimit: 3,
      members: [
        OWNER,
        { ...ADMIN, firstName: 'Ada', lastName: 'Admin' },
        { ...WRITER, customRoles: ['keepers'], removed: true },
      ],
      roles: [
        { ...KEEPERS, description: 'Keep tokens', basePermissions: 'reader', resourceCategory: 'any' },
        { key: 'b', name: 'B', policy: [] },
      ],
      deletedRoles: [idOf(12)],
      tokens: [
        pinned(31, { role: 'admin', lastUsed: 5 }),
        pinned(32, { name: 'rotated', description: 'twice', role: 'admin', oldKeys: [ENDED, ENDING] }),
        pinned(35, { customRoleIds: [idOf(12), 'keepers'], serviceToken: true, memberId: WRITER._id }),
        pinned(36, { inlineRole: [EVERYTHING], defaultApiVersion: 20191212, memberId: ADMIN._id }),
      ],
      clock: { mode: 'frozen', now: NOW },
      faults: [{ match: { operationId: 'deleteToken' }, respond: { status: 429 } }],
      rateLimit: { token: 1_000 },
    },
    { _id: OTHER, organization: '', rateLimit: {}, clock: { mode: 'real' } },
  ),
  faults: [
    { delay: 1, ttl: 1_000, after: 5 },
    { match: { path: '/none' }, connection: 'hang' },
  ],
  rateLimit: { global: 1_000 },
} as const

/** Which of the keys of the seed are accepted. */
export async function livingKeys({ call }: Emulation): Promise<readonly number[]> {
  const keys = [31, 32, 33, 34, 35, 36]
  const answers = await Promise.all(keys.map((n) => call('GET', '/api/v2/caller-identity', { key: keyOf(n) })))
  return keys.filter((_, i) => answers[i]?.status === 200)
}

/** An emulator with that seed. */
export async function seeded(t: Test, options: EmulatorOptions = {}) {
  return emulate(t, { seed: checkSeed(SEED), ...options })
}
