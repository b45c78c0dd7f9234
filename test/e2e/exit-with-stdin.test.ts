import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, symlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import t, { type Test } from 'tap'
import { builtCommand, ROOT } from '../support/built.js'
import { type Environment, launch, start } from '../support/command.js'
import { onTerminal, withoutTerminal } from '../support/pty.js'

t.setTimeout(120_000)

const ARGS = ['start', '--port', '0', '--exit-with-stdin', '--log-level', 'silent']

/** The environment of a process that no test runner watches. */
const PLAIN_ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(_?TAP|NODE_OPTIONS|NODE_TEST|LD_|LAUNCHDARKLY_)/.test(name)),
) as Environment

/** Resolves once nothing listens at the URL any more. */
async function untilRefused(url: string): Promise<void> {
  while (await fetch(`${url}/_emulator/health`).then(Boolean, () => false));
}

/** The URL in the ready line. */
async function readyUrl(stdout: NodeJS.ReadableStream): Promise<string> {
  const [line] = await once(stdout.setEncoding('utf8'), 'data')
  return String(line)
    .replace(/^ready /, '')
    .trim()
}

/** Starts it the way a wrapper script does, with a real pipe of a shell as its standard input. */
function startInShell(t: Test, script: string) {
  const shell = spawn('sh', ['-c', script, 'sh', process.execPath, builtCommand(), ...ARGS], {
    env: PLAIN_ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.teardown(() => shell.kill('SIGKILL'))
  return shell
}

t.test('--exit-with-stdin: the end of standard input stops the server with code 0', async (t) => {
  for (const input of ['', 'a line that nobody reads\n', 'x'.repeat(1_000_000)]) {
    const server = await start(t, ['--exit-with-stdin'])
    server.child.stdin.write(input)
    t.match(await server.call('GET', '/api/v2/tokens'), { status: 200 }, 'it serves while the pipe is open')
    server.child.stdin.end()
    t.match(await server.ended, { code: 0, signal: null })
    await untilRefused(server.url)
  }
})

t.test('--exit-with-stdin: input that has ended before the server listens stops it with code 0', async (t) => {
  const { child, ended } = launch(t, ARGS)
  child.stdin.end('early')
  t.match(await ended, { code: 0, signal: null, stderr: '' })
})

for (const ways of [
  ['SIGTERM', 'input'],
  ['input', 'SIGTERM'],
  ['SIGINT', 'input'],
  ['input', 'shutdown'],
] as const) {
  t.test(`a server that is asked to stop by ${ways.join(' and then ')} still finishes its requests`, async (t) => {
    const server = await start(t, ['--exit-with-stdin'])
    const body = '{"role": "reader"}'
    const socket = connect({ port: server.port, host: '127.0.0.1' })
    socket.write(
      `POST /api/v2/tokens HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${server.token}\r\nExpect: 100-continue\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    )
    t.match(String(await once(socket, 'data')), /^HTTP\/1\.1 100 /)
    for (const way of ways) {
      if (way === 'input') server.child.stdin.end()
      else if (way === 'shutdown') await fetch(`${server.control}/shutdown`, { method: 'POST' }).catch(() => {})
      else server.child.kill(way)
      await untilRefused(server.url)
    }
    socket.write(body)
    t.match(String(await once(socket, 'data')), /^HTTP\/1\.1 201 /)
    t.match(await server.ended, { code: 0, signal: null })
  })
}

t.test('--exit-with-stdin: the pipe of a shell counts, and its end stops the server', async (t) => {
  const shell = startInShell(t, 'cat | "$@"')
  const url = await readyUrl(shell.stdout)
  t.equal((await fetch(`${url}/_emulator/health`)).status, 200)
  shell.stdin.end()
  t.strictSame(await once(shell, 'exit'), [0, null])
  await untilRefused(url)
})

t.test('--exit-with-stdin: a program that is killed leaves no server behind', async (t) => {
  const program = `
    const { spawn } = require('node:child_process')
    spawn(process.argv[1], process.argv.slice(2), { stdio: ['pipe', 'inherit', 'inherit'] })
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['-e', program, process.execPath, builtCommand(), ...ARGS], {
    env: PLAIN_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await readyUrl(parent.stdout)
  parent.kill('SIGKILL')
  t.strictSame(await once(parent, 'exit'), [null, 'SIGKILL'])
  await untilRefused(url)
})

t.test('--exit-with-stdin: it works through npx, which passes its input on', async (t) => {
  const folder = t.testdir()
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  symlinkSync(builtCommand(), join(folder, 'node_modules', '.bin', 'ld-tokens-emulator'))
  const npx = spawn('npx', ['--no-install', 'ld-tokens-emulator', ...ARGS], {
    cwd: folder,
    env: { ...PLAIN_ENVIRONMENT, PATH: [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  t.teardown(() => npx.kill('SIGKILL'))
  const url = await readyUrl(npx.stdout)
  npx.stdin.end()
  t.strictSame(await once(npx, 'exit'), [0, null])
  await untilRefused(url)
})

t.test('--exit-with-stdin: a terminal counts, and Ctrl+D stops the server', { skip: withoutTerminal() }, async (t) => {
  const terminal = onTerminal(t, [process.execPath, builtCommand(), ...ARGS], PLAIN_ENVIRONMENT)
  const url = /http:\S+/.exec(await readyUrl(terminal.stdout))?.[0] ?? ''
  t.equal((await fetch(`${url}/_emulator/health`)).status, 200)
  terminal.stdin.write('\x04')
  t.strictSame(await once(terminal, 'exit'), [0, null])
  await untilRefused(url)
})

t.test('--exit-with-stdin: input that is no pipe and no terminal is a usage error', async (t) => {
  const folder = t.testdir({ 'empty.txt': '', 'notes.txt': 'a file' })
  for (const file of ['/dev/null', '/dev/zero', join(folder, 'empty.txt'), join(folder, 'notes.txt')]) {
    const input = openSync(file, 'r')
    const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand(), ...ARGS], {
      env: PLAIN_ENVIRONMENT,
      stdio: [input, 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    closeSync(input)
    t.strictSame(
      { status, stdout, stderr },
      {
        status: 2,
        stdout: '',
        stderr: '--exit-with-stdin needs a pipe or a terminal as standard input.\n',
      },
      file,
    )
  }
})
