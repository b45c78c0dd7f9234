import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import type { Test } from 'tap'
import { type Started, start } from '../support/command.js'
import { chanceOf } from './chance.js'
import { createClient } from './soak-client.js'
import { checkBounds, live } from './soak-life.js'

/** How the server was at rest after a round. Bytes and milliseconds. */
export interface Sample {
  readonly heap: number
  readonly rss: number
  readonly handles: readonly string[]
  readonly requests: number
  /** Of the server, for each request. */
  readonly cpu: number
  readonly p50: number
  readonly p99: number
  readonly file: number
  readonly wal: number
}

export interface Soak {
  /** Bytes that are taken in the file in the end, when all but the first account is gone and that one is reset. */
  readonly content: number
  readonly samples: readonly Sample[]
  readonly accounts: number
  /** How often each status was answered. */
  readonly statuses: ReadonlyMap<string, number>
}

const CLIENTS = 8
const MEASURE = fileURLToPath(new URL('measure.js', import.meta.url))

/** Keeps a server busy for some rounds, and measures it at rest after each. @param roundMs of each round */
export async function soak(t: Test, rounds: number, roundMs: number): Promise<Soak> {
  const file = join(t.testdir(), 'tokens.db')
  const flags = ['--database', file, '--log-level', 'silent']
  const server = await start(t, flags, { NODE_OPTIONS: `--import=${MEASURE}` })
  const client = createClient(server.url)
  const { call } = client
  const admin = String(server.token)
  const first = (await call('GET', '/_emulator/accounts'))?.body.items[0]._id
  const samples: Sample[] = []
  let accounts = 0
  let cpuBefore = 0

  /** Accounts come and go. */
  async function visit(chance: ReturnType<typeof chanceOf>, goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const made = await call('POST', '/_emulator/accounts', undefined, {})
      if (!made) throw new Error('no account was made')
      const { _id, token } = made.body
      const at = `/_emulator/accounts/${_id}`
      let left = 1 + chance.below(400)
      const stayed = live(client, at, token.token, chance, () => left-- > 0 && goesOn())
      // Some are deleted while they are used.
      if (chance.below(4) > 0) await stayed
      await call('DELETE', at)
      await stayed
      accounts++
    }
  }

  /** One account is there all the time, until it is reset. */
  async function stay(chance: ReturnType<typeof chanceOf>, goesOn: () => boolean): Promise<void> {
    const at = `/_emulator/accounts/${first}`
    await live(client, at, admin, chance, goesOn)
    await checkBounds(client, at)
    await call('POST', `${at}/reset`)
  }

  for (let round = 0; round < rounds; round++) {
    const end = performance.now() + roundMs
    const goesOn = () => performance.now() < end
    const chances = Array.from({ length: CLIENTS }, (_, i) => chanceOf(`round ${round}, client ${i}`))
    const [chance = chanceOf('none'), ...others] = chances
    const watching = client.watch('/_emulator/requests/stream', goesOn)
    await Promise.all([stay(chance, goesOn), ...others.map((each) => visit(each, goesOn))])
    await watching
    await checkBounds(client, '/_emulator')
    const times = client.rest()
    const { heap, external, rss, cpu, handles } = await measureAtRest(server)
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
    samples.push({
      heap: heap + external,
      rss,
      handles,
      requests: times.length,
      cpu: (cpu - cpuBefore) / 1000 / times.length,
      p50: at(0.5),
      p99: at(0.99),
      file: statSync(file).size,
      wal: statSync(`${file}-wal`).size,
    })
    cpuBefore = cpu
  }
  await server.stop()
  return { content: contentOf(file), samples, accounts, statuses: client.statuses() }
}

interface Measured {
  readonly heap: number
  readonly external: number
  readonly rss: number
  /** Microseconds since the start. */
  readonly cpu: number
  readonly handles: readonly string[]
}

function contentOf(file: string): number {
  const database = new Database(file, { readonly: true })
  const [pages, free, size] = ['page_count', 'freelist_count', 'page_size'].map((pragma) =>
    Number(database.pragma(pragma, { simple: true })),
  ) as [number, number, number]
  database.close()
  return (pages - free) * size
}

/** Once the connections of clients are gone. */
async function measureAtRest({ child }: Started): Promise<Measured> {
  for (;;) {
    const line = once(child.stderr, 'data')
    child.kill('SIGUSR2')
    const measured: Measured = JSON.parse(String(await line))
    if (!measured.handles.includes('TCPSocketWrap')) return measured
  }
}
