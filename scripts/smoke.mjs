// Installs a package in an empty project and tries the command there: exec, start, stop. For systems on which the tests do not run.
// Usage: node scripts/smoke.mjs <package.tgz>
import assert from 'node:assert/strict'
import { execSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const CHECK = `
const { LD_EMULATOR_URL, LD_ACCESS_TOKEN } = process.env
const response = await fetch(LD_EMULATOR_URL + '/api/v2/tokens', { headers: { authorization: LD_ACCESS_TOKEN } })
console.log(JSON.stringify([response.status, ...process.argv.slice(2)]))
`

const tarball = resolve(process.argv[2] ?? '')
const project = mkdtempSync(join(tmpdir(), 'smoke-'))

/** Returns what a command prints. */
function run(command) {
  console.log(`$ ${command}`)
  return execSync(command, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}

/** Starts a server through npx, as users do. */
async function start(flags = '') {
  const command = `npx ld-tokens-emulator --port 0 --json --log-level warn ${flags}`
  console.log(`$ ${command}`)
  const child = spawn(command, { cwd: project, shell: true, stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const { url, token } = JSON.parse(line)
  const response = await fetch(`${url}/api/v2/tokens`, { headers: { authorization: token } })
  assert.equal(response.status, 200)
  return { url, stdin: child.stdin, exit }
}

writeFileSync(join(project, 'package.json'), '{"private": true}')
writeFileSync(join(project, 'check.mjs'), CHECK)
run(`npm install --no-audit --no-fund "${tarball}"`)

console.log(run('npx ld-tokens-emulator --version'))
// A batch file on Windows.
assert.match(run('npx ld-tokens-emulator exec -- npm --version'), /^\d+\./)
assert.equal(run('npx ld-tokens-emulator exec -- node check.mjs "two words" 100%'), '[200,"two words","100%"]')
// Data that outlives the process.
for (let count = 0; count < 2; count++) run('npx ld-tokens-emulator exec --database tokens.db -- node check.mjs')

const piped = await start('--exit-with-stdin --ready-file ready.json')
assert.ok(existsSync(join(project, 'ready.json')))
piped.stdin.end()
assert.deepEqual(await piped.exit, [0, null])
assert.ok(!existsSync(join(project, 'ready.json')))

const stopped = await start('--database tokens.db')
run(`npx ld-tokens-emulator stop --url ${stopped.url}`)
assert.deepEqual(await stopped.exit, [0, null])
await assert.rejects(fetch(`${stopped.url}/_emulator/health`))

rmSync(project, { recursive: true, force: true })
console.log(`ok on ${process.platform} ${process.arch}, Node ${process.version}`)
