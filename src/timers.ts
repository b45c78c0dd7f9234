import timers from 'node:timers'
import promises from 'node:timers/promises'

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

const { nextTick } = process
const { queueMicrotask } = globalThis

/**
 * Runs `work` while `process.nextTick` and `queueMicrotask` are real. Avvio, which starts and closes Fastify, looks both up
 * for every step, and Jest fakes both by default, so starting and closing would hang.
 */
export async function withRealTicks<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  const restores = [replace(process, 'nextTick', nextTick), replace(globalThis, 'queueMicrotask', queueMicrotask)]
  try {
    return await work()
  } finally {
    for (const restore of restores) restore()
  }
}

function replace<Name extends string, Method extends (...args: never[]) => void>(
  owner: Record<Name, Method>,
  name: Name,
  real: Method,
): () => void {
  const fake = owner[name]
  if (fake === real) return () => {}
  const substitute = ((...args) => real(...args)) as Method
  owner[name] = substitute
  return () => {
    // A test that stopped faking in between has already put the real one back.
    if (owner[name] === substitute) owner[name] = fake
  }
}
