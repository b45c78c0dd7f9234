import { constants } from 'node:os'

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const
export type StopSignal = (typeof STOP_SIGNALS)[number]

/**
 * Ends the process at a signal until a command takes over, which comes after much is loaded. As process 1 of a container
 * nobody else does.
 */
export function leaveAtSignals(): void {
  for (const signal of STOP_SIGNALS) process.on(signal, leave)
}

/** From here on the signals are the command's. */
export function takeOverSignals(): void {
  for (const signal of STOP_SIGNALS) process.off(signal, leave)
}

function leave(signal: StopSignal): void {
  process.exit(exitCodeOf(signal))
}

/**
 * Takes over the signals that ask to stop, so that they work for process 1 of a container too.
 * @returns what resolves with the first; the second one ends the process at once
 */
export function stopSignal(): Promise<StopSignal> {
  takeOverSignals()
  return new Promise((resolve) => {
    let stopping = false
    function stop(signal: StopSignal): void {
      if (stopping) leave(signal)
      stopping = true
      resolve(signal)
    }
    for (const signal of STOP_SIGNALS) process.on(signal, stop)
  })
}

/** As a shell tells it. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}
