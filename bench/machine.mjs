import { existsSync, readFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { pinned } from './core.mjs'
import { generator } from './load.mjs'
import { settings } from './settings.mjs'

/** What a number means nothing without. */
export function describeMachine() {
  return {
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model.trim(),
    // Of the machine: this process is pinned to some of them.
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    node: process.version,
    packages: {
      'ld-tokens-emulator': version('../package.json'),
      ...versions('../node_modules', ['fastify', 'better-sqlite3']),
      ...versions('node_modules', ['@stoplight/prism-cli', 'autocannon']),
    },
    load: generator,
    pinned,
    ...settings,
  }
}

function versions(folder, names) {
  return Object.fromEntries(names.map((name) => [name, version(`${folder}/${name}/package.json`)]))
}

/** Undefined for a peer that is not installed, and so not measured either. */
function version(path) {
  const file = new URL(path, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}
