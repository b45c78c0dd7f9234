import {
  closeSync,
  constants,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFile as writeDescriptor,
  writeFileSync,
} from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { isObject } from '../domain/json.js'
import { sleep } from '../timers.js'
import { Failure } from './failure.js'
import { describeFileError } from './file-error.js'

/** The file that tells other programs that the server is ready. */
export interface ReadyFile {
  /** @throws Failure */
  write(text: string): Promise<void>
  /** Deletes the file, unless it has another text by now. Pipes and devices stay. */
  remove(): void
}

/** Bytes. A larger file cannot be one of ours. */
export const MAX_READY_FILE_BYTES = 65_536
/** Milliseconds between two attempts to open a pipe that has no reader yet. */
const INTERVAL = 50

/** Names of files that this process has open already. Opening them again would fail for a socket, and truncate a file. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/
const STANDARD: Readonly<Record<string, number>> = { '/dev/stdout': 1, '/dev/stderr': 2 }

/**
 * Prepares the ready file before the server starts: deletes one that an earlier run left, since other programs would take it
 * for this run's.
 * @throws Failure for a file with other contents, which stays as it is
 */
export function prepareReadyFile(path: string): ReadyFile {
  const descriptor = STANDARD[path] ?? DESCRIPTOR.exec(path)?.[1]
  if (descriptor !== undefined) return explained(path, (text) => promisify(writeDescriptor)(Number(descriptor), text))
  const stats = statOf(path)
  if (stats?.isSocket()) throw new Failure(`The ready file ${path} is a socket. Choose another name`)
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) {
    return explained(path, (text) => writeToDevice(path, text))
  }
  // A symbolic link stays, and the file that it leads to is replaced.
  const file = stats === undefined ? path : realpathSync(path)
  if (stats !== undefined) removeStale(file, path, stats)
  return regularFile(file, path)
}

function regularFile(file: string, path: string): ReadyFile {
  let written: string | undefined
  return {
    ...explained(path, async (text) => {
      await writeWhole(file, text)
      written = text
    }),
    remove: () => {
      if (written !== undefined && contentOf(file) === written) rmSync(file, { force: true })
    },
  }
}

function explained(path: string, write: ReadyFile['write']): ReadyFile {
  return {
    write: (text) =>
      write(text).catch((error) => {
        throw new Failure(`The ready file ${path} cannot be written: ${describeFileError(error)}`)
      }),
    remove: () => {},
  }
}

function removeStale(file: string, path: string, stats: Stats): void {
  if (stats.isDirectory()) throw new Failure(`The ready file ${path} is a folder. Choose another name`)
  const content = stats.size > MAX_READY_FILE_BYTES ? undefined : contentOf(file)
  if (content === undefined || (content !== '' && !isReady(content))) {
    throw new Failure(
      `The ready file ${path} exists and is not one of ld-tokens-emulator. Delete it, or choose another name`,
    )
  }
  try {
    unlinkSync(file)
  } catch (error) {
    throw new Failure(`The ready file ${path} of an earlier run cannot be deleted: ${describeFileError(error)}`)
  }
}

function isReady(content: string): boolean {
  try {
    const value: unknown = JSON.parse(content)
    return isObject(value) && typeof value['url'] === 'string' && typeof value['pid'] === 'number'
  } catch {
    return false
  }
}

/** Everything is there at once, and only its owner can read it: it contains a key. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Waits for the reader of a named pipe, without a thread that would keep the process from ending. */
async function writeToDevice(path: string, text: string): Promise<void> {
  for (;;) {
    try {
      const device = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
      try {
        return writeFileSync(device, text)
      } finally {
        closeSync(device)
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error
      await sleep(INTERVAL)
    }
  }
}

/** Returns undefined if there is no such file. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // Writing says what is wrong.
    return undefined
  }
}

/** Returns undefined if the file cannot be read. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
