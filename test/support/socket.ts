import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'

/** Makes a Unix socket that somebody listens on, and returns its path. It is deleted when the test ends. */
export async function socketFile(t: Test): Promise<string> {
  // Not in the folder of the test: the path of a socket has at most 107 characters.
  const folder = mkdtempSync(join(tmpdir(), 'socket-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'socket')
  const server = createServer().listen(path)
  t.teardown(() => server.close())
  await once(server, 'listening')
  return path
}
