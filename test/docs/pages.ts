import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/built.js'

export interface Page {
  /** From the root of the project. */
  readonly path: string
  readonly text: string
}

const TOP = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']

/** Every page that users read. */
export const pages: readonly Page[] = [...TOP, ...below('docs')].map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}))

function below(folder: string): readonly string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file))
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path))
}
