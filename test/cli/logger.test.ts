import t from 'tap'
import { loggerOf } from '../../src/cli/logger.js'
import { createEmulator } from '../../src/emulator.js'
import { screen } from '../support/terminal.js'

const KEY = 'api-00000000-0000-4000-8000-000000000000'

t.test('logs are lines of JSON on stderr', async (t) => {
  const terminal = screen()
  const emulator = await createEmulator({ logger: await loggerOf('info', terminal) })
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

t.test('below the level nothing is logged, and with silent nothing at all', async (t) => {
  for (const level of ['warn', 'silent'] as const) {
    const terminal = screen()
    const emulator = await createEmulator({ logger: await loggerOf(level, terminal) })
    t.teardown(() => emulator.close())
    await emulator.app.inject('/api/v2/tokens')
    emulator.app.log.warn('look')
    t.equal(terminal.err().split('\n').length - 1, level === 'warn' ? 1 : 0, level)
  }
})

t.test('on a terminal they are something to read, in colours unless NO_COLOR is set', async (t) => {
  for (const [env, colour] of [
    [{}, true],
    [{ NO_COLOR: '1' }, false],
  ] as const) {
    const terminal = screen({ isTTY: true, env })
    const emulator = await createEmulator({ logger: await loggerOf('info', terminal) })
    t.teardown(() => emulator.close())
    emulator.app.log.info('look here')
    await emulator.close()
    t.match(terminal.err(), /^\[\d\d:\d\d:\d\d\] .*INFO.*: .*look here/)
    t.equal(terminal.err().includes('\x1b['), colour)
  }
})

t.test('no key is logged, at any level, wherever it strayed', async (t) => {
  const terminal = screen()
  const emulator = await createEmulator({ logger: await loggerOf('trace', terminal) })
  t.teardown(() => emulator.close())
  await emulator.app.inject({ url: `/api/v2/tokens/${KEY}?key=${KEY.toUpperCase()}`, headers: { authorization: KEY } })
  emulator.app.log.error(new Error(`no ${KEY}`))
  t.match(terminal.err(), '/api/v2/tokens/api-…0000?key=api-…0000')
  t.match(terminal.err(), 'no api-…0000')
  t.notMatch(terminal.err().toLowerCase(), KEY)
})
