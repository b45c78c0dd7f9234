import timers from 'node:timers'
import promises from 'node:timers/promises'
import { runInThisContext } from 'node:vm'

/**
 * The timers of Node, copied when this module loads. Vitest, Jest, sinon and `node:test` replace the globals and the exports
 * of `node:timers` while a test fakes them; the emulator runs in the same process and must not stop.
 */
export const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval } = timers
/** Resolves after the given milliseconds of real time. */
export const sleep = promises.setTimeout
/** Resolves in the next check phase of the event loop, after pending I/O. */
export const nextTurn = promises.setImmediate
/** An abort signal that fires after the given milliseconds of real time. */
export const timeoutSignal = AbortSignal.timeout.bind(AbortSignal)

/**
 * Runs `work` while `process.nextTick` and `queueMicrotask` are real. Node's streams and `Response` bodies, and Avvio, which
 * starts and closes Fastify, look them up for every step. Jest and `@sinonjs/fake-timers` 15 fake both by default, so all of these would hang.
 */
export async function withRealTicks<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  for (const tick of ticks) tick.use()
  running++
  try {
    return await work()
  } finally {
    running--
    if (running === 0) for (const tick of ticks) tick.restore()
  }
}

let running = 0
/** The globals of the main context. With `enableGlobally`, Jest fakes those of its own context before this module loads. */
const main: typeof globalThis = runInThisContext('globalThis')
const ticks = [
  createTick(process, 'nextTick', main.process.nextTick),
  createTick(globalThis, 'queueMicrotask', main.queueMicrotask),
]

function createTick<Name extends string, Tick extends (...args: never[]) => void>(
  owner: Record<Name, Tick>,
  name: Name,
  real: Tick,
) {
  const substitute = ((...args) => real(...args)) as Tick
  let fake = real
  return {
    use: () => {
      if (owner[name] === real || owner[name] === substitute) return
      fake = owner[name]
      owner[name] = substitute
    },
    restore: () => {
      // A test that stopped faking in between has already put the real function back.
      if (owner[name] === substitute) owner[name] = fake
    },
  }
}
