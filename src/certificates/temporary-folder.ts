import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CertificateError } from './certificate-error.js'

export interface TemporaryFolder {
  readonly path: string
  /** Deletes the folder with its files. Calling it again does nothing. */
  remove(): void
}

const folders = new Set<string>()

/**
 * Creates a folder that only this user can open. It is deleted when the process exits, if not before.
 * @throws CertificateError
 */
export function createTemporaryFolder(): TemporaryFolder {
  const path = makeFolder()
  if (!process.listeners('exit').includes(removeAll)) process.on('exit', removeAll)
  folders.add(path)
  return { path, remove: () => removeFolder(path) }
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'ld-tokens-emulator-'))
  } catch (error) {
    throw new CertificateError(
      `There is no folder for temporary files: ${tmpdir()} cannot be written ` +
        `(${(error as NodeJS.ErrnoException).code}). Set TMPDIR to a folder that you can write to.`,
    )
  }
}

function removeFolder(path: string): void {
  folders.delete(path)
  rmSync(path, { recursive: true, force: true })
}

function removeAll(): void {
  for (const path of folders) removeFolder(path)
}
