import { Writable } from 'node:stream'
import type { Output, Terminal } from '../../src/cli/terminal.js'

export interface Screen extends Terminal {
  /** What has been written. */
  out(): string
  err(): string
}

/** A terminal to run commands on in process. */
export function screen({ env = {}, isTTY = false }: { env?: Terminal['env']; isTTY?: boolean } = {}): Screen {
  const written = { out: '', err: '' }
  const output = (name: keyof typeof written): Output =>
    Object.assign(
      new Writable({
        write: (chunk, _, done) => {
          written[name] += chunk
          done()
        },
      }),
      { isTTY },
    )
  return { env, stdout: output('out'), stderr: output('err'), out: () => written.out, err: () => written.err }
}
