import { once } from 'node:events'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { builtCommand } from '../support/built.js'
import { launch, run } from '../support/command.js'
import { onTerminal, withoutTerminal } from '../support/pty.js'

t.setTimeout(120_000)

const EXEC = ['exec', '--log-level', 'silent', '--']

/** A program of Node whose child inherits its output, so that the output of exec does not end before the child does. */
function parentOf(child: string, onSigterm: string): readonly string[] {
  const code = `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })
    process.on('SIGTERM', () => { ${onSigterm} })`
  return [process.execPath, '-e', code]
}

const FOREVER = "setInterval(() => {}, 1000); console.log('running')"
const STUBBORN = `process.on('SIGTERM', () => {}); ${FOREVER}`

// The streams of exec close when the last process that has them is gone.
for (const [title, command, signal, code] of [
  ['a shell and its sleep', ['sh', '-c', '(echo running; sleep 1000); true'], 'SIGTERM', 143],
  ['a background job of a shell', ['sh', '-c', 'sleep 1000 & echo running; wait'], 'SIGTERM', 143],
  ['a child of a program that ends', parentOf(FOREVER, 'process.exit(7)'), 'SIGTERM', 7],
  ['a shell and its sleep', ['sh', '-c', '(echo running; sleep 1000); true'], 'SIGHUP', 129],
  ['a shell and two of its children', ['sh', '-c', 'sleep 1000 | (echo running >&2; cat)'], 'SIGINT', 130],
] as const) {
  t.test(`exec without a terminal passes ${signal} to ${title}`, async (t) => {
    const { until, stop } = launch(t, [...EXEC, ...command])
    await until(title.includes('two') ? 'stderr' : 'stdout', 'running')
    t.match(await stop(signal), { code, signal: null })
  })
}

for (const [title, command, code] of [
  ['a shell that ignores SIGTERM', ['sh', '-c', 'trap "" TERM; echo running; sleep 1000; sleep 1000'], 137],
  ['a child that outlives its parent', parentOf(STUBBORN, 'process.exit(4)'), 4],
] as const) {
  t.test(`exec kills ${title} five seconds after a SIGTERM`, async (t) => {
    const { until, stop } = launch(t, [...EXEC, ...command])
    await until('stdout', 'running')
    const before = performance.now()
    t.match(await stop('SIGTERM'), { code, signal: null })
    t.ok(performance.now() - before > 4900)
  })
}

t.test('exec does not kill a process that its command leaves behind when it ends by itself', async (t) => {
  for (const [script, code] of [
    ['sleep 1000 > /dev/null 2>&1 & echo $!', 0],
    ['sleep 1000 > /dev/null 2>&1 & echo $!; exit 9', 9],
  ] as const) {
    const ended = await run(t, [...EXEC, 'sh', '-c', script])
    t.match(ended, { code, signal: null })
    t.equal(process.kill(Number(ended.stdout), 'SIGKILL'), true, 'it is still there')
  }
})

/** Prints the process group of the command, the foreground group of its terminal (-1 without one), and its own id. */
const GROUPS = `
  const [, , group, , , foreground] = require('node:fs').readFileSync('/proc/self/stat', 'latin1').split(') ')[1].split(' ')
  console.log(JSON.stringify({ group: Number(group), foreground: Number(foreground), pid: process.pid }))`

t.test('exec without a terminal gives its command a group of its own', { skip: withoutProc() }, async (t) => {
  const { stdout } = await run(t, [...EXEC, process.execPath, '-e', GROUPS])
  const { group, pid } = JSON.parse(stdout)
  t.equal(group, pid)
})

t.test(
  'exec on a terminal leaves its command in the foreground group',
  { skip: withoutTerminal() || withoutProc() },
  async (t) => {
    const file = join(t.testdir({ 'groups.cjs': GROUPS }), 'groups.cjs')
    const command = [process.execPath, builtCommand(), ...EXEC, process.execPath, file]
    const terminal = onTerminal(t, command)
    const [[code], output] = await Promise.all([once(terminal, 'exit'), terminal.stdout.setEncoding('utf8').toArray()])
    const { group, foreground, pid } = JSON.parse(output.join(''))
    t.strictSame(
      { code, isForeground: group === foreground, isLeader: group === pid },
      {
        code: 0,
        isForeground: true,
        isLeader: false,
      },
    )
  },
)

t.test('Ctrl+C on a terminal reaches the command of exec once', { skip: withoutTerminal() }, async (t) => {
  const program = `
    let count = 0
    process.on('SIGINT', () => { count++; setTimeout(() => { console.log('interrupts', count); process.exit(5) }, 300) })
    setInterval(() => {}, 1000)
    console.log('running')`
  const file = join(t.testdir({ 'count.cjs': program }), 'count.cjs')
  const command = [process.execPath, builtCommand(), ...EXEC, process.execPath, file]
  const terminal = onTerminal(t, command)
  let output = ''
  terminal.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    if (/running\r?\n$/.test(output)) terminal.stdin.write('\x03')
  })
  const [code] = await once(terminal, 'close')
  t.match({ code, output }, { code: 5, output: /interrupts 1\r?\n$/ })
})

t.test('exec on a terminal passes a SIGTERM to its command', { skip: withoutTerminal() }, async (t) => {
  for (const [onSigterm, expected] of [
    ['process.exit(6)', 6],
    ['setTimeout(() => process.exit(8), 50)', 8],
  ] as const) {
    const program = `
      process.on('SIGTERM', () => { ${onSigterm} })
      setInterval(() => {}, 1000)
      process.kill(process.ppid, 'SIGTERM')`
    const file = join(t.testdir({ 'ask.cjs': program }), 'ask.cjs')
    const command = [process.execPath, builtCommand(), ...EXEC, process.execPath, file]
    const terminal = onTerminal(t, command)
    const [code] = await once(terminal, 'exit')
    t.equal(code, expected)
  }
})

t.test('exec gives its command the control token of its emulator, and none of another emulator', async (t) => {
  const command = ['--', process.execPath, '-e', 'console.log(String(process.env.LD_EMULATOR_CONTROL_TOKEN))']
  const printed = async (flags: readonly string[], environment = {}) =>
    (await run(t, ['exec', ...flags, ...command], environment)).stdout
  t.equal(await printed([]), 'undefined\n')
  t.equal(await printed(['--control-token', 'given']), 'given\n')
  t.equal(await printed([], { LD_EMULATOR_CONTROL_TOKEN: 'inherited' }), 'inherited\n')
  t.equal(await printed(['--control-token', 'given'], { LD_EMULATOR_CONTROL_TOKEN: 'inherited' }), 'given\n')
})

t.test('exec runs a command that is a relative path, or has a blank in its name', async (t) => {
  const folder = t.testdir({ 'my tool': '#!/bin/sh\necho "$LD_EMULATOR_URL" "$1"\n' })
  chmodSync(join(folder, 'my tool'), 0o755)
  const { code, stdout } = await run(t, [...EXEC, join(folder, 'my tool'), 'a  b'])
  t.match({ code, stdout }, { code: 0, stdout: /^http:\S+ a {2}b\n$/ })
})

function withoutProc(): string | false {
  try {
    return readFileSync('/proc/self/stat').length === 0 && 'no /proc'
  } catch {
    return 'no /proc'
  }
}
