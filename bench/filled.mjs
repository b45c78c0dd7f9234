import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './core.mjs'
import { resultsFolder } from './results.mjs'

/** What the content of a filled file follows from. */
const SOURCES = ['../migrations', '../dist/store', '../dist/domain'].map((path) => new URL(`${path}/`, import.meta.url))

/**
 * A database file with that many tokens, filled now or, by the same version of the package, before.
 * @param {number} count
 * @returns {Promise<{ file: string, token: string, own: { path: string, key: string }[] }>}
 */
export async function filledFile(count) {
  const file = join(resultsFolder(), `${count}-${version()}.db`)
  const keys = `${file}.json`
  if (!existsSync(keys)) {
    // Those of other versions, and what was left half full: they are large.
    const old = readdirSync(resultsFolder()).filter((name) => name.startsWith(`${count}-`))
    for (const name of old) rmSync(join(resultsFolder(), name))
    console.log(`filling a file with ${count} tokens …`)
    const script = fileURLToPath(new URL('fill.mjs', import.meta.url))
    await run(1, [process.execPath, script, file, `${count}`])
  }
  return { file, ...JSON.parse(readFileSync(keys, 'utf8')) }
}

function version() {
  const hash = createHash('sha256').update(readFileSync(new URL('fill.mjs', import.meta.url)))
  for (const folder of SOURCES) {
    const names = readdirSync(folder).filter((name) => /\.(js|sql)$/.test(name))
    for (const name of names) hash.update(readFileSync(new URL(name, folder)))
  }
  return hash.digest('hex').slice(0, 8)
}
