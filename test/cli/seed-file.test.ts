import { join } from 'node:path'
import t from 'tap'
import type { Failure } from '../../src/cli/failure.js'
import { readSeed } from '../../src/cli/seed-file.js'

t.test('a seed is JSON, or YAML when its name says so', async (t) => {
  const folder = t.testdir({
    'seed.json': '{"version": 1, "accounts": []}',
    'seed.yaml': 'version: 1\naccounts: []\n',
    'seed.YML': '# a comment\n{version: 1, accounts: []}',
    seed: '\uFEFF{"version": 1, "accounts": []}',
  })
  for (const file of ['seed.json', 'seed.yaml', 'seed.YML', 'seed']) {
    t.strictSame(await readSeed(join(folder, file)), { version: 1, accounts: [] }, file)
  }
})

t.test('text in YAML stays text where it looks like a date', async (t) => {
  const folder = t.testdir({ 'seed.yaml': 'now: 2026-01-01\n' })
  t.strictSame(await readSeed(join(folder, 'seed.yaml')), { now: '2026-01-01' })
})

t.test('a file that is not there or not a file is told in one sentence', async (t) => {
  const folder = t.testdir()
  await t.rejects(readSeed(join(folder, 'seed.json')), {
    name: 'Failure',
    exitCode: 1,
    message: /^The seed .*seed\.json cannot be read: ENOENT: no such file or directory.*$/,
  })
  await t.rejects(readSeed(folder), { name: 'Failure', message: /^The seed .* cannot be read: EISDIR.*$/ })
})

t.test('what does not parse is told in one sentence, with the place where there is one', async (t) => {
  const folder = t.testdir({
    'seed.json': '{\n  "version": 1,,\n}',
    'list.json': '[\n  1\n}\n',
    'seed.yaml': 'version: 1\nversion: 2\n',
    'alias.yaml': 'version: *nowhere\n',
  })
  // How Node words it differs from version to version.
  const reasons = {
    'seed.json': /^JSON: .+ position 17\b.*$/,
    'list.json': /^JSON: .+ position 6\b.*$/,
    'seed.yaml': /^YAML: Map keys must be unique at line 2, column 1$/,
    'alias.yaml': /^YAML: Unresolved alias \(the anchor must be set before the alias\): nowhere$/,
  }
  for (const [file, reason] of Object.entries(reasons)) {
    const path = join(folder, file)
    const { message, exitCode } = (await t.rejects(readSeed(path), { name: 'Failure' })) as Failure
    t.match({ message: message.replace(`The seed ${path} is not `, ''), exitCode }, { message: reason, exitCode: 1 })
  }
})
