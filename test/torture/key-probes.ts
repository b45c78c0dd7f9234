import { deepStrictEqual } from 'node:assert/strict'
import type { Call, History } from './key-history.js'
import { type Worth, worthOf } from './worth.js'

/** Every one of the keys is worth what is known of it. @param turn other questions are asked each time */
export async function tryKeys(history: History, keys: readonly string[], turn: number): Promise<void> {
  for (const [i, key] of keys.entries()) {
    const worth = worthOf(history.world, key)
    const { ask, expect } = PROBES[(i + turn) % PROBES.length] as Probe
    deepStrictEqual(await ask(history.call, key), worth ? expect(worth) : { status: 401 }, `the key ${key}`)
    history.tried++
  }
}

interface Probe {
  readonly ask: (call: Call, key: string) => Promise<object>
  readonly expect: (worth: Worth) => object
}

/** Who the key is, what it sees, and what it may do. None of them changes anything. */
const PROBES: readonly Probe[] = [
  {
    ask: async (call, key) => {
      const { status, body } = await call('GET', '/api/v2/caller-identity', { key })
      const { accountId, tokenId, memberId, serviceToken } = body
      return status === 200 ? { status, accountId, tokenId, memberId, serviceToken } : { status }
    },
    expect: ({ accountId, tokenId, token: { service, memberId } }) => ({
      ...{ status: 200, accountId, tokenId },
      ...{ memberId: service ? undefined : memberId, serviceToken: service },
    }),
  },
  {
    ask: async (call, key) => {
      const { status, body } = await call('GET', '/api/v2/tokens?showAll=true&limit=1', { key })
      return status === 200 ? { status, totalCount: body.totalCount } : { status }
    },
    expect: ({ sees }) => ({ status: 200, totalCount: sees.length }),
  },
  {
    // The role is looked up only for those who may.
    ask: async (call, key) => {
      const body = { serviceToken: true, customRoleIds: ['none'] }
      return { status: (await call('POST', '/api/v2/tokens', { key, body })).status }
    },
    expect: ({ may }) => ({ status: may ? 400 : 403 }),
  },
]
