import t, { type Test } from 'tap'
import { loggerOf } from '../../src/cli/logger.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { assembleEmulator, type EmulatorParts } from '../../src/emulator.js'
import { screen } from '../support/terminal.js'

const KEY = 'api-00000000-0000-4000-8000-000000000000'

t.test('logs are lines of JSON on stderr', async (t) => {
  const terminal = screen()
  const emulator = await assembleEmulator({ logger: loggerOf('info', terminal) })
  t.teardown(() => emulator.close())
  await emulator.app.inject('/api/v2/tokens')
  const lines = terminal
    .err()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.match(lines, [
    { level: 30, msg: 'incoming request', req: { method: 'GET', url: '/api/v2/tokens' } },
    { level: 30, msg: 'request completed', res: { statusCode: 401 } },
  ])
  t.equal(terminal.out(), '')
})

t.test('nothing below the log level is logged, and nothing at all with silent', async (t) => {
  for (const level of ['warn', 'silent'] as const) {
    const terminal = screen()
    const emulator = await assembleEmulator({ logger: loggerOf(level, terminal) })
    t.teardown(() => emulator.close())
    await emulator.app.inject('/api/v2/tokens')
    emulator.app.log.warn('look')
    t.equal(terminal.err().split('\n').length - 1, level === 'warn' ? 1 : 0, level)
  }
})

/** What an emulator logs on a terminal, once it is closed. */
async function logOf(t: Test, env: Terminal['env'], use: (emulator: EmulatorParts) => unknown) {
  const terminal = screen({ isTTY: true, env })
  const emulator = await assembleEmulator({ logger: loggerOf('info', terminal) })
  t.teardown(() => emulator.close())
  await use(emulator)
  await emulator.close()
  return terminal.err()
}

t.test('on a terminal a request and its response are one readable line each', async (t) => {
  const log = await logOf(t, { NO_COLOR: '1' }, ({ app }) => app.inject('/api/v2/tokens?limit=1'))
  t.match(
    log,
    /^\d\d:\d\d:\d\d INFO {2}incoming request req-1 GET \/api\/v2\/tokens\?limit=1\n\d\d:\d\d:\d\d INFO {2}request completed req-1 401 \d+ ms\n$/,
  )
})

t.test('on a terminal levels are colored, unless NO_COLOR is set', async (t) => {
  const warn = ({ app }: EmulatorParts) => app.log.warn('look here')
  for (const env of [{}, { NO_COLOR: '' }]) t.match(await logOf(t, env, warn), ' \x1b[33mWARN \x1b[39m look here\n')
  t.match(await logOf(t, { NO_COLOR: '1' }, warn), /^\d\d:\d\d:\d\d WARN {2}look here\n$/)
})

t.test('on a terminal an error is logged with its stack, and keys in it are shortened', async (t) => {
  const log = await logOf(t, { NO_COLOR: '1' }, ({ app }) => app.log.error(new Error(`no ${KEY}`)))
  t.match(log, /^\d\d:\d\d:\d\d ERROR no api-…0000\n {4}Error: no api-…0000\n {8}at \S.*\n/)
  t.notMatch(log, KEY)
})

t.test('on a terminal control characters of a message are escaped', async (t) => {
  const log = await logOf(t, { NO_COLOR: '1' }, ({ app }) => app.log.info('a\x1b[2Jb\x9b2Jc\rd'))
  t.match(log, / INFO {2}a\\x1b\[2Jb\\x9b2Jc\\x0dd\n$/)
})

t.test('no key is logged, at any level, wherever it strayed', async (t) => {
  const terminal = screen()
  const emulator = await assembleEmulator({ logger: loggerOf('trace', terminal) })
  t.teardown(() => emulator.close())
  await emulator.app.inject({ url: `/api/v2/tokens/${KEY}?key=${KEY.toUpperCase()}`, headers: { authorization: KEY } })
  emulator.app.log.error(new Error(`no ${KEY}`))
  t.match(terminal.err(), '/api/v2/tokens/api-…0000?key=api-…0000')
  t.match(terminal.err(), 'no api-…0000')
  t.notMatch(terminal.err().toLowerCase(), KEY)
})
