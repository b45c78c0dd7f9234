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

t.test('a file without an extension is read as JSON and then as YAML', async (t) => {
  const folder = t.testdir({
    json: '{"version": 1, "accounts": []}',
    yaml: 'version: 1\naccounts: []\n',
    'seed.txt': 'version: 1\naccounts: []\n',
    broken: '{"version": 1,,}',
    'broken.txt': 'version: 1\nversion: 2\n',
  })
  for (const file of ['json', 'yaml', 'seed.txt']) {
    t.strictSame(await readSeed(join(folder, file)), { version: 1, accounts: [] }, file)
  }
  await t.rejects(readSeed(join(folder, 'broken')), { message: / is not JSON: / })
  await t.rejects(readSeed(join(folder, 'broken.txt')), { message: / is not YAML: Map keys must be unique/ })
})

t.test('a merge key of YAML copies the members of another mapping', async (t) => {
  const text = 'a: &a { email: mira@example.com, role: owner }\nb: { <<: *a, role: reader }\n'
  const folder = t.testdir({ 'seed.yaml': text })
  t.match(await readSeed(join(folder, 'seed.yaml')), { b: { email: 'mira@example.com', role: 'reader' } })
})

t.test('a file that is not UTF-8 is refused in one sentence', async (t) => {
  const folder = t.testdir({ 'seed.json': Buffer.from([0x22, 0xe9, 0x22]) })
  await t.rejects(readSeed(join(folder, 'seed.json')), {
    name: 'Failure',
    message: /^The seed .*seed\.json is not valid UTF-8\. Save it with this encoding$/,
  })
})

t.test('deep nesting is refused in one sentence, or left to the check of the seed', async (t) => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  const folder = t.testdir({ 'seed.json': deep, 'seed.yaml': deep })
  t.ok(Array.isArray(await readSeed(join(folder, 'seed.json'))))
  await t.rejects(readSeed(join(folder, 'seed.yaml')), { name: 'Failure', message: /seed\.yaml is nested too deeply$/ })
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
    message: /^The seed .*seed\.json cannot be read: no such file or directory$/,
  })
  await t.rejects(readSeed(folder), { name: 'Failure', message: /^The seed .* cannot be read: it is a folder$/ })
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
