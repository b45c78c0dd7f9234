import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { DatabaseError, explain } from '../../src/store/database-error.js'

/** What the driver throws when its binary is elsewhere. */
function failureOf(nativeBinding: string): unknown {
  try {
    new Database(':memory:', { nativeBinding }).close()
  } catch (error) {
    return error
  }
  return 'opened'
}

t.test('a missing binary is one sentence that says what to do', async (t) => {
  const sentence =
    /^better-sqlite3 was installed without the binary for this Node and platform: install again [^\n]*\.$/
  const folder = t.testdir({ 'text.node': 'this is no binary' })
  const missing = failureOf(join(folder, 'missing.node'))
  const broken = failureOf(join(folder, 'text.node'))
  const notFound = Object.assign(new Error('Could not locate the bindings file.'), { tries: [] })
  for (const error of [missing, broken, notFound]) {
    const explained = explain(error, 'tokens.db')
    t.ok(explained instanceof DatabaseError, String(error))
    t.match(explained, { message: sentence })
  }
})

t.test('what is no trouble with a database is left as it is', async (t) => {
  for (const error of [new Error('a bug'), new TypeError('a bug'), new DatabaseError('said already'), 'no error']) {
    t.equal(explain(error, 'tokens.db'), error)
  }
})
