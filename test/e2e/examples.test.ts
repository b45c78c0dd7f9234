import { execFile } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import ts from 'typescript'
import { parse } from 'yaml'
import { emulatorEnvironment } from '../../src/client/environment.js'
import { startEmulator } from '../../src/index.js'
import { builtCommand, ROOT } from '../support/built.js'

t.setTimeout(180_000)

const run = promisify(execFile)
const EXAMPLES = join(ROOT, 'examples')
/** The runners and clients that examples import. */
const PACKAGES = ['tap', 'vitest', 'jest', 'launchdarkly-api', 'launchdarkly-api-typescript']

interface Example {
  readonly command: string
  readonly args?: readonly string[]
  /** What it prints when it works. */
  readonly says: RegExp
  /**
   * Whether `exec` or `exec --tls` tells it where the emulator is, or it looks for one at the default port, or starts one there. Else it
   * starts its own on any port.
   */
  readonly through?: 'exec' | 'tls' | 'server' | 'port'
}

const node: Example = { command: process.execPath, says: /pass [12]\b/ }
const bash: Example = { command: 'bash', args: ['-euo', 'pipefail'], says: /./ }

const RUN: Readonly<Record<string, Example>> = {
  // Who starts it in the background stops it in the end.
  'quick-start/hello.sh': { ...bash, through: 'port', says: /^ready http.*"totalCount":1/s },
  'quick-start/list.sh': { ...bash, through: 'server', says: /"totalCount":1/ },
  'quick-start/stop.sh': { ...bash, through: 'port', says: /^ready http.*"totalCount":1/s },
  'quick-start/tokens.sh': { ...bash, through: 'server', says: /"name":"nightly".*"token":"api-/s },
  'quick-start/control-plane.sh': { ...bash, through: 'server', says: /"now":1767231000000/ },
  'quick-start/exec.sh': { ...bash, says: /"totalCount":1/ },
  'quick-start/database.sh': { ...bash, says: /"name":"kept".*"totalCount":2/s },
  'curl/rotate.sh': { ...bash, through: 'exec', says: /^401$/m },
  'rotation/expiry.sh': { ...bash, through: 'exec', says: /^200\n401\n200$/m },
  'rotation/reset.sh': { ...bash, through: 'exec', says: /^200\n401\n200$/m },
  'rotation/expiry.js': { ...node, says: /^200 200\n401 200$/m },
  'rotation/reset.js': { ...node, says: /^200 200\n401 200$/m },
  'rotation/expiry.ts': { ...node, through: 'exec', says: /^true true$/m },
  'rotation/reset.ts': { ...node, through: 'exec', says: /^true true$/m },
  'rotation/no-reset.test.js': { ...node, args: ['--test'] },
  'fetch/rotate.js': { ...node, through: 'exec', says: /^200\n401 Invalid access token$/m },
  'typescript-client/rotate.ts': { ...node, through: 'exec', says: /^true true$/m },
  'javascript-client/rotate.js': { ...node, through: 'exec', says: /^true true$/m },
  'node-test/rotation.test.js': { ...node, args: ['--test'] },
  'node-test/use-emulator.test.js': { ...node, args: ['--test'] },
  'tap/use-emulator.test.js': { ...node, says: /^ok 1 - retries/m },
  'vitest/use-emulator.test.js': { command: 'vitest', args: ['run', '--root', '.'], says: /1 passed/ },
  'jest/rotation.test.cjs': {
    command: 'jest',
    args: ['--rootDir', '.', '--testMatch', '**/*.test.cjs', '--'],
    through: 'exec',
    says: /1 passed/,
  },
  'python/test_rotation.py': { command: 'python3', args: ['-m', 'unittest'], through: 'exec', says: /OK/ },
  'python/test_by_hand.py': { command: 'python3', args: ['-m', 'unittest'], says: /OK/ },
  'go/main.go': { command: 'go', args: ['run'], through: 'exec', says: /^200 401$/m },
  'java/Rotation.java': { command: 'java', through: 'exec', says: /^200 401$/m },
  'ruby/rotation.rb': { command: 'ruby', through: 'exec', says: /^200 401$/m },
  'https/exec.sh': { ...bash, says: /"totalCount":1/ },
  'https/start.sh': { ...bash, through: 'port', says: /^ready https.*"totalCount":1/s },
  'https/intercept.sh': { ...bash, says: /"tokenName":/ },
  'https/library.js': { ...node, says: /^200$/m },
  'https/Trust.java': { command: 'java', through: 'tls', says: /^200$/m },
  'seeds/run.sh': { ...bash, says: /"tokenName":"admin"/ },
  'seeds/export.sh': { ...bash, through: 'server', says: /"totalCount":1/ },
  'library/in-process.js': { ...node, says: /^200 1$/m },
  'library/dispose.ts': { ...node, says: /^Example Ltd 2026-01-01T01:00:00.000Z$/m },
  'library/either.js': { ...node, args: ['--test'] },
  'control/accounts.js': { ...node, args: ['--test'] },
  'control/time.js': { ...node, args: ['--test'] },
  'control/faults.js': { ...node, args: ['--test'] },
  'control/snapshots.js': { ...node, args: ['--test'] },
  'control/rate-limit.sh': { ...bash, says: /^200\n200\n429$/m },
  'control/prefer.sh': { ...bash, says: /"code":"service_unavailable"|"code":"unavailable"/ },
}

/** The same file again, with another tool or elsewhere. */
const AGAIN: readonly (readonly [file: string, title: string, example: Example])[] = [
  [
    'python/test_rotation.py',
    'with pytest',
    { command: 'pytest', args: ['-p', 'no:cacheprovider'], through: 'exec', says: /1 passed/ },
  ],
  ['python/test_by_hand.py', 'with pytest', { command: 'pytest', args: ['-p', 'no:cacheprovider'], says: /1 passed/ }],
  ['library/either.js', 'against a server elsewhere', { ...node, args: ['--test'], through: 'exec' }],
]

/** Read by other files here. */
const PARTS = ['seeds/accounts.yaml', 'seeds/account.json']

/** What takes an engine, a service or a registry that tests cannot have. Their pages say so. */
const NOT_RUN = [
  'docker/run.sh',
  'docker/build.sh',
  'ci/github-actions.yml',
  'ci/gitlab-ci.yml',
  'testcontainers/rotation.test.js',
  'terraform/main.tf',
  'terraform/apply.sh',
  'ldcli/tokens.sh',
]

t.test('every example is run here, or its page says that it is not', async (t) => {
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(EXAMPLES, file)).isFile() && !file.endsWith('.md'))
    .sort()
  t.strictSame(files, [...Object.keys(RUN), ...PARTS, ...NOT_RUN].sort())
  const recipes = join(ROOT, 'docs', 'recipes')
  const pages = readdirSync(recipes).map((name) => readFileSync(join(recipes, name), 'utf8'))
  for (const file of NOT_RUN) {
    const showing = pages.filter((page) => page.includes(`<!-- docs: file examples/${file} -->`))
    t.ok(showing.length > 0 && showing.every((page) => page.includes('Not run by our tests')), file)
  }
})

t.test('every workflow in the examples can be read, and uses the image', async (t) => {
  for (const file of ['github-actions.yml', 'gitlab-ci.yml']) {
    const workflow = parse(readFileSync(join(EXAMPLES, 'ci', file), 'utf8'))
    t.match(JSON.stringify(workflow), 'ghcr.io/ld-tokens-emulator/ld-tokens-emulator', file)
  }
})

t.test('the examples', async (t) => {
  const all = [...Object.entries(RUN).map(([file, example]) => [file, '', example] as const), ...AGAIN]
  for (const [file, title, example] of all) {
    t.test(`has ${file} that works ${title}`.trim(), async (t) => {
      if (await isMissing(example)) return t.comment(`not run: there is no ${example.command} on this machine`)
      const folder = project(t, dirname(file))
      const { command, args = [], says, through } = example
      const server = through && through !== 'tls' ? await startEmulator() : undefined
      t.teardown(() => server?.close())
      const port = through === 'exec' ? undefined : server?.port
      if (through === 'port') await server?.close()
      const script = written(folder, relative(dirname(file), file), port)
      if (through === 'port') appendFileSync(join(folder, script), 'ld-tokens-emulator stop\n')
      // As exec has it, but without a process of its own.
      const told = through === 'exec' && server ? emulatorEnvironment(server.url, server.token) : {}
      const wrapper = through === 'tls' ? ['ld-tokens-emulator', 'exec', '--tls', '--'] : []
      const [program = '', ...rest] = [...wrapper, command, ...args, script]
      const { stdout, stderr } = await run(program, rest, {
        cwd: folder,
        env: { ...environment(folder), ...told, ...(through === 'port' && { LD_EMULATOR_PORT: String(port) }) },
      })
      t.match(stdout + stderr, says)
    })
  }
})

/** Whether the machine lacks the command. Node and a shell are always there; other languages need not be. */
async function isMissing({ command }: Example): Promise<boolean> {
  return run('sh', ['-c', `command -v ${command}`], { env: environment(ROOT) }).then(
    () => false,
    () => true,
  )
}

/** A copy of an example in a project that has the package, the runners and the clients. */
function project(t: Test, name: string): string {
  const folder = t.testdir()
  cpSync(join(EXAMPLES, name), folder, { recursive: true })
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  symlinkSync(ROOT, join(modules, 'ld-tokens-emulator'))
  symlinkSync(builtCommand(), join(modules, '.bin', 'ld-tokens-emulator'))
  for (const each of PACKAGES) symlinkSync(join(ROOT, 'node_modules', each), join(modules, each))
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  return folder
}

/**
 * The file as it is run: TypeScript as JavaScript, the default port as that of the server, curl that fails on errors, and
 * the command without npx, which only takes its time.
 */
function written(folder: string, file: string, port?: number): string {
  const text = readFileSync(join(folder, file), 'utf8')
  if (file.endsWith('.ts')) {
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    })
    writeFileSync(join(folder, file.replace('.ts', '.js')), outputText)
    return file.replace('.ts', '.js')
  }
  const script = text.replaceAll('npx ld-tokens-emulator', 'ld-tokens-emulator')
  const strict = port === undefined ? script : script.replaceAll('curl -s ', 'curl -sSf ')
  writeFileSync(join(folder, file), strict.replaceAll('127.0.0.1:5383', `127.0.0.1:${port}`))
  return file
}

/** Runners inside a run of tap would report to it. */
function environment(folder: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(_?TAP|NODE_OPTIONS|NODE_TEST|LD_)/.test(name))
  const path = [join(folder, 'node_modules', '.bin'), join(ROOT, 'node_modules', '.bin'), process.env['PATH']]
  return { ...Object.fromEntries(inherited), PATH: path.join(delimiter) }
}
