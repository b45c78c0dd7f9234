import type { Writable } from 'node:stream'

/** What a command sees of the process it runs in. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
}

export type Output = Writable & { readonly isTTY?: boolean }
