import { constants, open } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { promisify } from 'node:util'

/**
 * Reads a file or a named pipe to its end. A pipe may wait for its writer for ever, but the process can still be ended:
 * `readFile` would wait in a thread that Node waits for when it exits.
 * @throws Error when there is no such file, or when it is a folder or a device
 */
export async function readInput(path: string): Promise<Buffer> {
  const stats = await stat(path)
  if (stats.isFIFO()) return readPipe(path)
  // A terminal or /dev/zero has no end.
  if (!stats.isFile() && !stats.isDirectory()) throw new Error('not a file or a pipe')
  return readFile(path)
}

async function readPipe(path: string): Promise<Buffer> {
  // Not a FileHandle: that would close the descriptor a second time, when another file may have its number.
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return Buffer.concat(await new Socket({ fd, readable: true, writable: false }).toArray())
}
