import { constants } from 'node:os'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const
export type StopSignal = (typeof STOP_SIGNALS)[number]

let handle: (signal: StopSignal) => void = leave

/**
 * Says what the signals that ask to stop do from now on; unless told otherwise, they end the process. As process 1 of a
 * container nobody else handles them.
 */
export function onStopSignal(handler = leave): void {
  handle = handler
  // Never taken off: one that came while the process was busy would be lost with it.
  for (const signal of STOP_SIGNALS) if (!process.listeners(signal).includes(dispatch)) process.on(signal, dispatch)
}

function dispatch(signal: NodeJS.Signals): void {
  handle(signal as StopSignal)
}

function leave(signal: StopSignal): void {
  process.exit(exitCodeOf(signal))
}

/** @returns what resolves with the first signal; the second one ends the process at once */
export function stopSignal(): Promise<StopSignal> {
  return new Promise((resolve) => {
    onStopSignal((signal) => {
      onStopSignal(leave)
      resolve(signal)
    })
  })
}

/** As a shell tells it. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}
