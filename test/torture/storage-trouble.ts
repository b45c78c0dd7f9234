import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Test } from 'tap'
import type { Started } from '../support/command.js'

const isRoot = process.getuid?.() === 0

/** Root on a machine of our own has all that it takes to bring trouble about: nothing is skipped there without a failure. */
const mustHave = isRoot && process.env['CI'] === 'true'

/** What a test is skipped for: false, or what is missing on this machine. */
export type Skip = string | false

function without(what: string, command: string, ...args: readonly string[]): Skip {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  const skip = status !== 0 && `no ${what}: ${error?.message ?? stderr.trim()}`
  if (skip && mustHave) throw new Error(skip)
  return skip
}

/** A command in front of another that is bound by the permissions of files: root is not, until it gives that up. */
export const UNPRIVILEGED = isRoot ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : []

export const withoutPermissions: Skip =
  isRoot && without('setpriv to bind root by permissions', 'setpriv', ...UNPRIVILEGED.slice(1), 'true')

/** Limits the size of the files of a running process. @param bytes or `unlimited` */
export function limitFiles({ child }: Started, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`])
}

export const withoutFileLimits: Skip = without('prlimit to limit files', 'prlimit', '--fsize')

export interface Disk {
  readonly folder: string
  fill(): void
  empty(): void
}

const TMPFS = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs']

export const withoutDisks: Skip = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  const skip = without('right to mount a disk', 'mount', ...TMPFS, folder)
  if (!skip) execFileSync('umount', [folder])
  rmdirSync(folder)
  return skip
})()

/** A disk in memory of a megabyte. It is gone when the test ends, which has stopped what is on it. */
export function smallDisk(t: Test): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'))
  execFileSync('mount', [...TMPFS, folder])
  t.teardown(() => {
    execFileSync('umount', ['--lazy', folder])
    rmdirSync(folder)
  })
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(bavail * bsize))
    },
    empty: () => rmSync(filler),
  }
}

/** What SQLite and the references between rows have to say about a file that nobody has open. */
export function integrityOf(file: string): unknown {
  const database = new Database(file)
  try {
    return [database.pragma('integrity_check', { simple: true }), database.pragma('foreign_key_check')]
  } finally {
    database.close()
  }
}
