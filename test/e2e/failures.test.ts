import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { run, start } from '../support/command.js'

t.setTimeout(120_000)

/** Nothing on stdout, and on stderr the sentence alone: no log, no stack. */
function failure(stderr: string | RegExp, code = 1) {
  return { code, signal: null, stdout: '', stderr }
}

t.test('a mistake on the command line is one sentence and code 2', async (t) => {
  const [flag, variable] = await Promise.all([run(t, ['--prot', '1']), run(t, ['start'], { LD_EMULATOR_PORT: 'http' })])
  t.match(flag, failure('There is no option --prot. Did you mean --port?\n', 2))
  t.match(variable, failure('LD_EMULATOR_PORT must be a whole number from 0 to 65535, got "http".\n', 2))
})

t.test('a Node that cannot load better-sqlite3 is refused in one sentence with exit code 1', async (t) => {
  // Stands in for an old Node: test/online/old-node.online.ts runs real ones, which have to be downloaded.
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'22.12.0',napi:'9'}})`
  const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --import=data:text/javascript,${pretend}`
  const ended = await run(t, ['--version'], { NODE_OPTIONS })
  t.match(
    ended,
    failure('ld-tokens-emulator needs Node 22.14 or newer (23.6 or newer for Node 23). This is Node 22.12.0.\n'),
  )
})

t.test('a port in use is one sentence and code 1', async (t) => {
  const { port } = await start(t)
  t.match(
    await run(t, ['--port', String(port)]),
    failure(`Port ${port} is in use. Is an emulator already running? Use --port 0 for a free one.\n`),
  )
})

t.test('a seed that will not do is one sentence and code 1', async (t) => {
  const folder = t.testdir({ 'wrong.yaml': 'version: 1\naccounts: [{colour: red}]\n' })
  const seeds = ['missing.json', 'wrong.yaml'].map((file) => run(t, ['--port', '0', '--seed', join(folder, file)]))
  const [missing, wrong] = await Promise.all(seeds)
  t.match(missing, failure(/^The seed .*missing\.json cannot be read: no such file or directory\.\n$/))
  t.match(wrong, failure(/^The seed .*wrong\.yaml is refused: accounts\[0\] [^\n]*"colour"[^\n]*\.\n$/))
})

t.test('a database of a newer version is one sentence and code 1, and unchanged', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const database = new Database(file)
  database.pragma(`application_id = ${0x4c445445}`)
  database.pragma('user_version = 999')
  database.close()
  const before = readFileSync(file)
  const ended = await run(t, ['--port', '0', '--database', file])
  t.match(ended, failure(/^The database \S+ has schema version 999, [^\n]+: use a newer version, or another file\.\n$/))
  t.ok(readFileSync(file).equals(before))
})

t.test('a database of another program is one sentence and code 1, and unchanged', async (t) => {
  const file = join(t.testdir(), 'other.db')
  const database = new Database(file)
  database.exec('CREATE TABLE other (id)')
  database.close()
  const before = readFileSync(file)
  const ended = await run(t, ['--port', '0', '--database', file])
  t.match(ended, failure(`The database ${file} belongs to another program (application_id 0): choose another file.\n`))
  t.ok(readFileSync(file).equals(before))
})

t.test('a database that another process serves is one sentence and code 1', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const { call } = await start(t, ['--database', file])
  const ended = await run(t, ['--port', '0', '--database', file])
  t.match(ended, failure(`The database ${file} is in use by another process.\n`))
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 }, 'and the other one is none the worse for it')
})

t.test('a ready file that cannot be written is one sentence and code 1, and the server is gone', async (t) => {
  const file = join(t.testdir(), 'missing', 'ready.json')
  const ended = await run(t, ['--port', '0', '--log-level', 'silent', '--ready-file', file])
  t.match(ended, failure(/^The ready file \S+ cannot be written: no such file or directory\.\n$/))
})
