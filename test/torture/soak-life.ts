import { MAX_SNAPSHOTS } from '../../src/control/snapshots.js'
import { MAX_REQUEST_LOG_BYTES, MAX_REQUEST_LOG_ENTRIES } from '../../src/simulation/request-log/request-log.js'
import { MAX_EVENTS } from '../../src/store/events.js'
import type { Chance } from './chance.js'
import type { Answer, Client } from './soak-client.js'

interface Token {
  readonly id: string
  readonly key: string
}

const MAX_TOKENS = 30
const FAULTS = [
  { times: 2, respond: { status: 429 } },
  { times: 1, delay: 1 },
  ...['reset', 'empty', 'truncate', 'garbage'].map((connection) => ({ times: 1, connection })),
]

/**
 * Uses an account in every way there is until it is told to stop.
 * @param at the account's part of the control API
 */
export async function live(
  { call }: Client,
  at: string,
  admin: string,
  { below, pick }: Chance,
  goesOn: () => boolean,
) {
  let tokens: Token[] = []

  function keep(answer: Answer | undefined, instead?: Token): void {
    if (!answer || answer.status >= 300 || !answer.body) return
    tokens = [...tokens.filter((token) => token !== instead), { id: answer.body._id, key: answer.body.token }]
  }

  const snapshot = () => `${at}/snapshots/${below(MAX_SNAPSHOTS + 20)}`
  const api = (method: string, path: string, body?: unknown, key = admin) => call(method, `/api/v2/${path}`, key, body)
  const control = (method: string, path: string, body?: unknown) => call(method, `${at}${path}`, undefined, body)

  const onToken: readonly ((token: Token) => unknown)[] = [
    ({ id }) => api('GET', `tokens/${id}`),
    ({ key }) => api('GET', 'caller-identity', undefined, key),
    ({ id }) => api('PATCH', `tokens/${id}`, [{ op: 'replace', path: '/name', value: `name ${below(1000)}` }]),
    async (token) => keep(await api('POST', `tokens/${token.id}/reset`), token),
    async (token) => keep(await api('POST', `tokens/${token.id}/reset?expiry=${Date.now() + below(1e6)}`), token),
    async (token) => {
      await api('DELETE', `tokens/${token.id}`)
      tokens = tokens.filter((other) => other !== token)
    },
  ]
  const onAccount: readonly (() => unknown)[] = [
    () => control('POST', '/faults', pick(FAULTS)),
    () => control('DELETE', '/faults'),
    () => control('POST', '/clock/advance', { by: below(600_000) }),
    () => control('DELETE', '/clock'),
    () => control('PUT', '/rate-limit', { global: 50, token: 20 }),
    () => control('DELETE', '/rate-limit'),
    () => control('GET', '/requests'),
    () => control('GET', '/requests/count?status=200'),
    () => control('GET', '/events'),
    () => control('GET', '/state'),
    () => call('PUT', snapshot()),
    () => call('PUT', snapshot()),
    () => call('DELETE', snapshot()),
    async () => {
      const answer = await call('POST', `${snapshot()}/restore`)
      if (answer?.status === 204) tokens = []
    },
  ]

  while (goesOn()) {
    const token = tokens.length > 0 && below(4) > 0 ? pick(tokens) : undefined
    if (below(20) === 0) await pick(onAccount)()
    else if (token) await pick(onToken)(token)
    else if (tokens.length < MAX_TOKENS)
      keep(await api('POST', 'tokens', { role: pick(['reader', 'writer', 'admin']) }))
    else await api('GET', 'tokens?limit=20')
  }
}

/** What is kept of requests, changes and states is within its bounds. */
export async function checkBounds({ call }: Client, at: string): Promise<void> {
  const requestLog = await call('GET', `${at}/requests?limit=${MAX_REQUEST_LOG_ENTRIES}`)
  const bytes = JSON.stringify(requestLog?.body.items).length
  const events = await call('GET', `${at}/events?limit=${MAX_EVENTS}`)
  const snapshots = await call('GET', `${at}/snapshots`)
  const counts = [requestLog?.body.totalCount, bytes, events?.body.items.length, snapshots?.body.items.length]
  const bounds = [MAX_REQUEST_LOG_ENTRIES, 2 * MAX_REQUEST_LOG_BYTES, MAX_EVENTS, MAX_SNAPSHOTS]
  if (counts.some((count, i) => !(count <= Number(bounds[i])))) throw new Error(`${at}: ${counts} within ${bounds}`)
}
