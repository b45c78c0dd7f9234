import { createRequire } from 'node:module'
import t from 'tap'
import { loadDriver } from '../../src/store/driver.js'

const require = createRequire(import.meta.url)

t.test('Node 20 gets better-sqlite3 12, and every newer one 13', async (t) => {
  for (const version of ['20.19.0', '21.7.3']) t.equal(loadDriver(version), require('better-sqlite3'), version)
  for (const version of ['22.0.0', '24.19.0', '100.0.0']) {
    t.equal(loadDriver(version), require('better-sqlite3-napi'), version)
  }
})

t.test('this Node gets one that works', async (t) => {
  const Driver = loadDriver()
  const database = new Driver(':memory:')
  t.teardown(() => database.close())
  t.strictSame(database.prepare('SELECT 1 AS one').get(), { one: 1 })
})

t.test('the versions are those that the names promise', async (t) => {
  const version = (name: string): string => require(`${name}/package.json`).version
  t.match([version('better-sqlite3'), version('better-sqlite3-napi')], [/^12\./, /^13\./])
})
