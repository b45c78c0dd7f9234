import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'

const require = createRequire(import.meta.url)

/**
 * better-sqlite3 in the version for this Node. Version 12 is the last for Node 20. Everywhere else it is version 13: npm 12
 * does not let 12 fetch or compile its binary, and Node 24 aborts when it collects what 12 made (nodejs/node#65446).
 * @throws Error with the code MODULE_NOT_FOUND when it was not installed
 */
export function loadDriver(nodeVersion = process.versions.node): typeof Database {
  return require(Number(nodeVersion.split('.')[0]) < 22 ? 'better-sqlite3' : 'better-sqlite3-napi')
}
