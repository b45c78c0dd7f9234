import { fstatSync } from 'node:fs'
import { isatty } from 'node:tty'
import { usageError } from './failure.js'

const STANDARD_INPUT = 0

/**
 * Calls `ended` once when standard input ends. What comes before its end is dropped.
 * @throws Failure if standard input is a file or a device, which would end at once or never
 */
export function onEndOfInput(ended: () => void): void {
  if (!isPipeOrTerminal()) throw usageError('--exit-with-stdin needs a pipe or a terminal as standard input')
  // A terminal that goes away is an error and no end.
  process.stdin
    .once('close', ended)
    .on('error', () => {})
    .resume()
}

function isPipeOrTerminal(): boolean {
  if (isatty(STANDARD_INPUT)) return true
  const stat = fstatSync(STANDARD_INPUT)
  return stat.isFIFO() || stat.isSocket()
}
