import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { ROOT } from '../support/built.js'
import { launch, start } from '../support/command.js'
import { UNPRIVILEGED, withoutPermissions } from '../torture/storage-trouble.js'

t.setTimeout(120_000)

const SEED = JSON.stringify({ version: 1, accounts: [{ organization: 'From a pipe' }] })

function pipe(t: Test): string {
  const path = join(t.testdir(), 'pipe')
  execFileSync('mkfifo', [path])
  return path
}

/** Resolves once the process has a file open, which /proc shows. */
async function untilOpen(pid: number | undefined, path: string): Promise<void> {
  const opened = () => readdirSync(`/proc/${pid}/fd`).map((name) => linkOf(`/proc/${pid}/fd/${name}`))
  while (!opened().includes(path)) await setImmediate()
}

/** Returns undefined for a descriptor that was closed meanwhile. */
function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

const skip = !existsSync('/proc/self/fd') && 'no /proc'

for (const [option, signal, args, code] of [
  ['--seed', 'SIGTERM', ['start', '--port', '0'], 0],
  ['--seed', 'SIGINT', ['start', '--port', '0', '--database', ':memory:'], 0],
  ['--tls-cert', 'SIGTERM', ['start', '--port', '0', '--tls-key', join(ROOT, 'package.json')], 0],
  ['--seed', 'SIGTERM', ['exec'], 143],
  ['validate', 'SIGINT', [], 130],
] as const) {
  const title = [args[0], option].filter(Boolean).join(' ')
  t.test(`${signal} ends ${title} that waits for the writer of a named pipe`, { skip }, async (t) => {
    const path = pipe(t)
    const command = args[0] === 'exec' ? ['--', 'true'] : []
    const { child, stop } = launch(t, [...args, option, path, ...command])
    await untilOpen(child.pid, path)
    t.match(await stop(signal), { code, signal: null, stdout: '', stderr: '' })
  })
}

t.test('a seed is read from a named pipe, whose writer may come later', async (t) => {
  for (const delay of [0, 300]) {
    const path = pipe(t)
    const starting = start(t, ['--seed', path])
    if (delay > 0) await setTimeout(delay)
    await writeFile(path, SEED)
    const { control } = await starting
    t.match(await (await fetch(`${control}/accounts`)).json(), { items: [{ organization: 'From a pipe' }] })
  }
})

t.test('the ready file of an earlier run is gone before the next server is ready', { skip }, async (t) => {
  for (const old of ['', '{"url":"http://127.0.0.1:1","pid":1}']) {
    const path = pipe(t)
    const file = `${path}.json`
    writeFileSync(file, old)
    const { child, stop } = launch(t, ['--port', '0', '--seed', path, '--ready-file', file])
    await untilOpen(child.pid, path)
    t.equal(existsSync(file), false)
    await stop()
  }
})

t.test('the ready file is deleted at the end, unless another server has it by now', async (t) => {
  for (const content of [undefined, '{"url":"http://127.0.0.1:1","pid":1}']) {
    const file = join(t.testdir(), 'ready.json')
    const server = await start(t, ['--ready-file', file])
    t.equal(readFileSync(file, 'utf8'), server.stdout())
    if (content !== undefined) writeFileSync(file, content)
    t.match(await server.stop(), { code: 0 })
    t.equal(existsSync(file) ? readFileSync(file, 'utf8') : undefined, content)
  }
})

t.test('a ready file that is a named pipe gets the ready object', async (t) => {
  const path = pipe(t)
  const starting = start(t, ['--ready-file', path])
  const text = await readFile(path, 'utf8')
  t.equal(text, (await starting).stdout())
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  t.test(`${signal} ends a server whose ready file is a named pipe that nobody reads`, async (t) => {
    const { until, stop } = launch(t, ['--port', '0', '--ready-file', pipe(t), '--log-level', 'info'])
    await until('stderr', 'Server listening')
    t.match(await stop(signal), { code: 0, signal: null, stdout: '' })
  })
}

t.test('a file with other contents is not taken for a ready file: the start ends with code 1', async (t) => {
  const file = join(t.testdir({ notes: 'mine' }), 'notes')
  const { ended } = launch(t, ['--port', '0', '--ready-file', file])
  t.match(await ended, {
    code: 1,
    stdout: '',
    stderr: `The ready file ${file} exists and is not one of ld-tokens-emulator. Delete it, or choose another name.\n`,
  })
  t.equal(readFileSync(file, 'utf8'), 'mine')
})

t.test('a ready file in a folder that cannot be written to names the user', { skip: withoutPermissions }, async (t) => {
  const folder = t.testdir({ 'old.json': '{"url":"http://127.0.0.1:1","pid":1}' })
  chmodSync(folder, 0o555)
  for (const [name, problem] of [
    ['old.json', 'of an earlier run cannot be deleted'],
    ['new.json', 'cannot be written'],
  ]) {
    const file = join(folder, String(name))
    const flags = ['--port', '0', '--log-level', 'silent', '--ready-file', file]
    const { code, stdout, stderr } = await launch(t, flags, {}, UNPRIVILEGED).ended
    const reason = `permission denied for the user with the id ${process.getuid?.()}`
    t.strictSame(
      { code, stdout, stderr },
      { code: 1, stdout: '', stderr: `The ready file ${file} ${problem}: ${reason}.\n` },
    )
  }
  chmodSync(folder, 0o755)
})
