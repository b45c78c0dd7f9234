import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { emulate } from '../support/emulate.js'

const script = fileURLToPath(new URL('../../bench/run.mjs', import.meta.url))

function bench(...args: string[]) {
  const env = { ...process.env, BENCH_ROUNDS: '1', BENCH_SECONDS: '1' }
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env })
}

const line = {
  row: 'get-one',
  what: 'GET one',
  unit: 'requests/s',
  ours: 850,
  peer: 1000,
  lowest: 0.8,
  highest: 0.9,
  notes: [],
}

t.test('the bench prints a table of figures measured before', async (t) => {
  const file = join(t.testdir(), 'results.json')
  writeFileSync(file, JSON.stringify({ lines: [{ ...line, ratio: 0.85, atLeast: 0.85 }] }))
  const { stdout, status } = bench('--from', file, '--markdown')
  t.equal(status, 0)
  t.match(
    stdout,
    '| GET one | 850 requests/s | 1,000 requests/s | 0.85 (0.8–0.9) | ≥ 0.85 | reached | `npm run bench -- get-one` |',
  )
})

for (const [missed, values] of Object.entries({
  'a ratio below its floor': { ratio: 0.849, atLeast: 0.85 },
  'a ratio above its ceiling': { ratio: 1.21, atMost: 1.2 },
  'a time above its ceiling': { ours: 15.1, unit: 'ms', atMost: 15 },
})) {
  t.test(`the bench ends with 1 for ${missed}`, async (t) => {
    const file = join(t.testdir(), 'results.json')
    writeFileSync(
      file,
      JSON.stringify({
        lines: [
          { ...line, ratio: 1, atLeast: 0.5 },
          { ...line, ...values },
        ],
      }),
    )
    const { stdout, status } = bench('--from', file)
    t.equal(status, 1)
    t.match(stdout, /reached.*\n.*MISSED/)
  })
}

t.test('the bench measures a row and writes it down', async (t) => {
  const file = join(t.testdir(), 'results.json')
  const { stdout, status } = bench('create-account', '--output', file)
  const { machine, lines } = JSON.parse(readFileSync(file, 'utf8'))
  t.match(machine, { node: process.version, packages: { fastify: /^5\./ }, rounds: 1 })
  t.match(lines, [{ row: 'create-account', unit: 'ms', atMost: 1 }])
  t.ok(lines[0].ours > 0)
  t.equal(status, lines[0].ours <= 1 ? 0 : 1)
  t.match(stdout, status === 0 ? 'reached' : 'MISSED')
})

t.test('the bench names the rows there are when asked for another', async (t) => {
  const { stderr, status } = bench('get-two')
  t.equal(status, 2)
  t.match(stderr, /^There is no row get-two\. There are: get-one, list-25, .*scale\.$/m)
})

t.test('bench/fill.mjs makes a database file whose tokens are listed and whose keys are accepted', async (t) => {
  const file = join(t.testdir(), 'filled.db')
  const fill = fileURLToPath(new URL('../../bench/fill.mjs', import.meta.url))
  const { stderr, status } = spawnSync(process.execPath, [fill, file, '200'], { encoding: 'utf8' })
  t.strictSame({ status, stderr }, { status: 0, stderr: '' })
  const { token, own } = JSON.parse(readFileSync(`${file}.json`, 'utf8'))
  const { call } = await emulate(t, { database: file })
  t.match(await call('GET', '/api/v2/tokens?showAll=true', { key: token }), { status: 200, body: { totalCount: 180 } })
  for (const { path, key } of own) {
    t.match(await call('GET', path, { key }), { status: 200, body: { _links: { self: { href: path } } } }, path)
  }
})
