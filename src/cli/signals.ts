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

/** The request to stop a server. */
export interface StopRequest {
  /** Resolves with the first signal, or when `send` is called. */
  readonly received: Promise<StopSignal>
  /** Asks like SIGTERM. Neither a second call nor a signal that follows ends the process at once. */
  send(): void
}

/** Listens for a request to stop. A second signal ends the process at once. */
export function stopRequest(): StopRequest {
  let receive!: (signal: StopSignal) => void
  const received = new Promise<StopSignal>((resolve) => {
    receive = resolve
  })
  onStopSignal((signal) => {
    onStopSignal(leave)
    receive(signal)
  })
  return { received, send: () => receive('SIGTERM') }
}

/** As a shell tells it. */
export function exitCodeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal]
}
