import { once } from 'node:events'
import { Agent, get, type IncomingMessage, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Body } from '../support/body.js'

export interface Answer {
  readonly status: number
  readonly body: Body
}

export type Client = ReturnType<typeof createClient>

/** A client that is quick and notes how long each answer took. */
export function createClient(url: string) {
  const { port } = new URL(url)
  let agent = new Agent({ keepAlive: true })
  let times: number[] = []
  const statuses = new Map<string, number>()

  return {
    /** @returns undefined when the connection broke, as a fault makes it */
    call: (method: string, path: string, key?: string, body?: unknown): Promise<Answer | undefined> =>
      new Promise((resolve) => {
        const before = performance.now()
        const headers = {
          ...(key !== undefined && { authorization: key }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        }
        const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (chunk) => {
            text += chunk
          })
          response.once('error', () => resolve(undefined))
          response.once('end', () => {
            times.push(performance.now() - before)
            const status = response.statusCode ?? 0
            statuses.set(`${status}`, (statuses.get(`${status}`) ?? 0) + 1)
            resolve({ status, body: response.complete && text !== '' ? JSON.parse(text) : undefined })
          })
        })
        sent.once('error', () => resolve(undefined))
        sent.end(body === undefined ? undefined : JSON.stringify(body))
      }),

    /** Reads a stream for a while, and again: it breaks off each time. */
    watch: async (path: string, goesOn: () => boolean): Promise<void> => {
      while (goesOn()) {
        const [stream] = (await once(get({ agent: false, host: '127.0.0.1', port, path }), 'response')) as [
          IncomingMessage,
        ]
        for (let chunks = 0; chunks < 50 && goesOn(); chunks++) await Promise.race([once(stream, 'data'), wait(100)])
        stream.destroy()
        await once(stream, 'close')
      }
    },

    /** What was noted since the last time, in order of size; its connections are closed. */
    rest: (): readonly number[] => {
      agent.destroy()
      agent = new Agent({ keepAlive: true })
      const taken = times.sort((a, b) => a - b)
      times = []
      return taken
    },
    /** How often each status was answered. */
    statuses: (): ReadonlyMap<string, number> => statuses,
  }
}
