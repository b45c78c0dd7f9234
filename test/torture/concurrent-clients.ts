import { Agent, type IncomingMessage, request } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import type { Operation } from './linearizable.js'

/** A token as the API shows it: its name and its key. A key ends in the four characters that are shown of it. */
export type TokenState = 'none' | 'deleted' | `${string} ${string}`

export interface Tenant {
  readonly url: string
  readonly key: string
}

const CLIENTS = 32
const TOKENS = 3

/** A token that clients fight over, and all that was answered about it. */
interface Contested {
  id: string | undefined
  readonly keys: string[]
  readonly operations: Operation<TokenState>[]
}

/**
 * Many clients change and read a few tokens of one account at the same time.
 * @param turns of each client
 * @param random from 0 to just under 1
 * @returns what was answered about each token, in operations on its own
 */
export async function contend(
  { url, key }: Tenant,
  turns: number,
  random: () => number,
): Promise<readonly (readonly Operation<TokenState>[])[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
  const contested = Array.from({ length: TOKENS }, (): Contested => ({ id: undefined, keys: [], operations: [] }))
  let names = 0

  async function call(method: string, path: string, body?: object, authorization = key) {
    const invoked = performance.now()
    const headers = { authorization, 'content-type': 'application/json' }
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(`${url}/api/v2${path}`, { method, agent, headers }, resolve).once('error', reject)
      sent.end(body && JSON.stringify(body))
    })
    const text = await textOf(response)
    const answered = performance.now()
    const status = response.statusCode ?? 0
    if (status >= 400 && status !== 404 && status !== 401) throw new Error(`${method} ${path} ${status} ${text}`)
    return { invoked, answered, status, body: text === '' ? undefined : JSON.parse(text) }
  }

  type Answer = Awaited<ReturnType<typeof call>>
  const lists: Answer[] = []

  function record(token: Contested, what: string, answer: Answer, apply: Operation<TokenState>['apply']): void {
    const { invoked, answered, status } = answer
    token.operations.push({ invoked, answered, apply, text: `${what} ${status} ${JSON.stringify(answer.body)}` })
  }

  /** What a read has seen of a token, itself or in a list. */
  function recordRead(token: Contested, what: string, answer: Answer, shown: Shown | undefined): void {
    record(token, what, answer, (state) => ((shown ? shows(state, shown) : !exists(state)) ? state : undefined))
  }

  const turnsOf: readonly ((token: Contested, id: string) => Promise<void>)[] = [
    async (token, id) => {
      const answer = await call('GET', `/tokens/${id}`)
      recordRead(token, 'get', answer, answer.status === 200 ? answer.body : undefined)
    },
    async () => {
      lists.push(await call('GET', '/tokens?limit=1000'))
    },
    async (token, id) => {
      const name = `name-${++names}`
      const answer = await call('PATCH', `/tokens/${id}`, [{ op: 'replace', path: '/name', value: name }])
      record(token, 'patch', answer, (state) => {
        if (answer.status === 404) return exists(state) ? undefined : state
        const after: TokenState = `${name} ${keyOf(state)}`
        return exists(state) && shows(after, answer.body) ? after : undefined
      })
    },
    async (token, id) => {
      const answer = await call('POST', `/tokens/${id}/reset`)
      if (answer.status === 200) token.keys.push(answer.body.token)
      record(token, 'reset', answer, (state) => {
        if (answer.status === 404) return exists(state) ? undefined : state
        return exists(state) && nameOf(state) === answer.body.name
          ? `${answer.body.name} ${answer.body.token}`
          : undefined
      })
    },
    async (token) => {
      const used = token.keys[Math.floor(random() * token.keys.length)] as string
      const answer = await call('GET', '/caller-identity', undefined, used)
      record(token, `use ${used}`, answer, (state) =>
        (answer.status === 200) === (exists(state) && keyOf(state) === used) ? state : undefined,
      )
    },
    async (token, id) => {
      const answer = await call('DELETE', `/tokens/${id}`)
      record(token, 'delete', answer, (state) => {
        if (answer.status === 404) return exists(state) ? undefined : state
        return exists(state) ? 'deleted' : undefined
      })
    },
  ]

  async function create(token: Contested): Promise<void> {
    const name = `name-${++names}`
    const answer = await call('POST', '/tokens', { name, role: 'reader', serviceToken: true })
    token.id = answer.body._id
    token.keys.push(answer.body.token)
    record(token, 'create', answer, (state) => (state === 'none' ? `${name} ${answer.body.token}` : undefined))
  }

  async function client(): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      const token = contested[Math.floor(random() * TOKENS)] as Contested
      // Deletes come late and seldom: there is nothing to fight over afterwards.
      const choices = turnsOf.length - (turn < turns - 2 ? 1 : 0)
      await (token.id === undefined ? turnsOf[1] : turnsOf[Math.floor(random() * choices)])?.(token, token.id ?? '')
    }
  }

  const creators = contested.map(create)
  await Promise.all([...creators, ...Array.from({ length: CLIENTS }, client)])
  agent.destroy()
  // Only now is it known which tokens a list could have had.
  for (const list of lists) {
    for (const token of contested) {
      recordRead(
        token,
        'list',
        list,
        list.body.items.find(({ _id }: { _id: string }) => _id === token.id),
      )
    }
  }
  return contested.map(({ operations }) => operations)
}

interface Shown {
  readonly name?: string
  readonly token: string
}

function exists(state: TokenState): boolean {
  return state !== 'none' && state !== 'deleted'
}

function nameOf(state: TokenState): string | undefined {
  return state.split(' ')[0]
}

function keyOf(state: TokenState): string {
  return state.split(' ')[1] ?? ''
}

function shows(state: TokenState, { name, token }: Shown): boolean {
  return exists(state) && nameOf(state) === name && keyOf(state).endsWith(token)
}
