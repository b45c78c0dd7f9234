import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Test } from 'tap'
import { launch, PLAIN, type Started, start } from '../support/command.js'
import { chanceOf } from './chance.js'
import { inspect } from './crash-file.js'
import { createWriter, type Rep, repOf, type Writer } from './crash-writer.js'

export interface CrashFigures {
  readonly kills: number
  /** Of the kills, those while the server was starting. */
  readonly killsAtStart: number
  readonly acknowledged: number
  /** Changes that were under way, and were found done or not. */
  readonly inFlight: { readonly done: number; readonly undone: number }
  /** Keys tried after the restarts. */
  readonly keysTried: number
  /** What was lost, half there or there although it should not. */
  readonly lost: readonly string[]
}

const CLIENTS = 8
/** As writers name their tokens; the others come with the seed. */
const WRITTEN = /^w\d/
const FLAGS = ['--log-level', 'silent', '--now', '2026-01-01']

/** Kills a server again and again while clients write, and checks after each restart that it kept its word. */
export async function crash(t: Test, kills: number): Promise<CrashFigures> {
  const folder = t.testdir()
  const file = join(folder, 'tokens.db')
  const { below } = chanceOf('kills')
  const writers = Array.from({ length: CLIENTS }, (_, i) => createWriter(`w${i}`, chanceOf(`writer ${i}`)))
  const lost: string[] = []
  const figures = { kills, killsAtStart: 0, acknowledged: 0, keysTried: 0, inFlight: { done: 0, undone: 0 } }
  let clock = { now: 0, asked: 0 }
  let startMs = 0

  async function up(): Promise<Started> {
    const before = performance.now()
    // The clock is part of the data: only the first start sets it.
    const server = await start(t, ['--database', file, ...(startMs === 0 ? FLAGS : FLAGS.slice(0, 2))], {}, PLAIN)
    startMs = performance.now() - before
    return server
  }

  /** Somebody moves time forward meanwhile. */
  async function moveClock({ control }: Started): Promise<void> {
    for (;;) {
      clock = { ...clock, asked: clock.now + below(5000) }
      const body = JSON.stringify({ now: clock.asked })
      const response = await fetch(`${control}/clock`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body,
      })
      await response.text()
      if (response.status === 200) clock = { ...clock, now: clock.asked }
    }
  }

  async function writeUntilKilled(server: Started): Promise<void> {
    let left = 1 + below(300)
    const acknowledged = () => {
      figures.acknowledged++
      if (--left === 0) setImmediate(killInTheMiddle, server)
    }
    const work = [...writers.map((writer) => writer.write(server, () => clock.now, acknowledged)), moveClock(server)]
    for (const { reason } of (await Promise.allSettled(work)) as PromiseRejectedResult[]) {
      // Of `fetch`, when the connection breaks.
      if (!(reason instanceof TypeError)) throw reason
    }
    await server.ended
  }

  /** Reads no answers meanwhile, so the server is at work on what the clients asked for last. */
  function killInTheMiddle({ child }: Started): void {
    const moment = performance.now() + below(3000) / 1000
    while (performance.now() < moment);
    child.kill('SIGKILL')
  }

  async function killWhileStarting(): Promise<void> {
    const { ended, stop } = launch(t, ['start', '--port', '0', '--database', file, ...FLAGS.slice(0, 2)], {}, PLAIN)
    await Promise.race([wait(below(startMs)), ended])
    await stop('SIGKILL')
    figures.killsAtStart++
  }

  async function checkAll({ call, control }: Started, currentKeys: ReadonlyMap<string, string>): Promise<void> {
    const { now } = (await (await fetch(`${control}/clock`)).json()) as { now: number }
    if (![clock.now, clock.asked].includes(now) && clock.now > 0) lost.push(`the clock: ${now} instead of ${clock.now}`)
    clock = { now, asked: now }
    const { body } = await call('GET', '/api/v2/tokens?showAll=true&limit=1000')
    const tokens = new Map(
      (body.items as Rep[]).filter(({ name }) => WRITTEN.test(name)).map((rep) => [rep._id, repOf(rep)]),
    )
    for (const writer of writers) {
      const settled = writer.settle({ tokens, currentKeys })
      if (settled === 'done') figures.inFlight.done++
      else if (settled === 'not done') figures.inFlight.undone++
    }
    for (const rep of writers.flatMap((writer) => writer.tokens())) {
      const found = tokens.get(rep._id)
      if (!isDeepStrictEqual(found, rep)) lost.push(`${JSON.stringify(found)} instead of ${JSON.stringify(rep)}`)
      tokens.delete(rep._id)
    }
    for (const stray of tokens.values()) lost.push(`there although nobody asked for it: ${JSON.stringify(stray)}`)
    await Promise.all(writers.map((writer) => tryKeys(call, writer, now)))
  }

  async function tryKeys(call: Started['call'], writer: Writer, now: number): Promise<void> {
    for (const { key, opens } of writer.keys(now)) {
      const { status, body } = await call('GET', '/api/v2/caller-identity', { key })
      figures.keysTried++
      if (status !== (opens === undefined ? 401 : 200) || body.tokenId !== opens) {
        lost.push(`a key that should open ${opens ?? 'nothing'}: ${status} ${JSON.stringify(body)}`)
      }
    }
    writer.bury(now)
  }

  let server = await up()
  await checkAll(server, new Map())
  for (let killed = 1; killed <= kills; killed++) {
    await writeUntilKilled(server)
    if (killed < kills && below(6) === 0) {
      killed++
      await killWhileStarting()
    }
    const { problems, currentKeys } = inspect(file, join(folder, 'copy.db'))
    lost.push(...problems)
    server = await up()
    await checkAll(server, currentKeys)
  }
  await server.stop()
  return { ...figures, lost }
}
