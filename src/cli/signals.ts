import { constants } from 'node:os'

export type StopSignal = 'SIGINT' | 'SIGTERM'

/**
 * Takes over the signals that ask to stop, so that they work for process 1 of a container too.
 * @returns what resolves with the first; the second one ends the process at once
 */
export function stopSignal(): Promise<StopSignal> {
  return new Promise((resolve) => {
    let stopping = false
    function stop(signal: StopSignal): void {
      if (stopping) process.exit(exitCodeOf(signal))
      stopping = true
      resolve(signal)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  })
}

/** As a shell tells it. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}
