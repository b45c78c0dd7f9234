import t from 'tap'
import { main } from '../../src/cli/main.js'
import { VERSION } from '../../src/version.js'
import { screen } from '../support/terminal.js'

t.test('the command prints the version', async (t) => {
  const terminal = screen()
  t.equal(await main(['--version'], terminal), 0)
  t.strictSame([terminal.out(), terminal.err()], [`${VERSION}\n`, ''])
})

t.test('the command prints a mistake as one sentence on stderr', async (t) => {
  const terminal = screen()
  t.equal(await main(['--port', 'abc'], terminal), 2)
  t.strictSame([terminal.out(), terminal.err()], ['', '--port must be a whole number from 0 to 65535, got "abc".\n'])
})

t.test('the command prints no key of those that stand in a message', async (t) => {
  const terminal = screen()
  t.equal(await main(['api-00000000-0000-4000-8000-000000001234'], terminal), 2)
  t.equal(terminal.err(), 'There is no command "api-…1234", see ld-tokens-emulator --help.\n')
})

t.test('the command prints the stack of what nobody expected', async (t) => {
  const env = new Proxy(
    {},
    {
      get: () => {
        throw new Error('a bug')
      },
    },
  )
  const terminal = screen({ env })
  t.equal(await main([], terminal), 1)
  t.match(terminal.err(), /^Error: a bug\n +at /)
})
