import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where results go; it is not in the repository. */
export function resultsFolder() {
  const folder = fileURLToPath(new URL('results', import.meta.url))
  mkdirSync(folder, { recursive: true })
  return folder
}

/** On the disk of the repository, not on what may be memory; it is gone when this process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(resultsFolder(), 'temporary-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
