import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { childEnvironment } from '../../src/cli/child-environment.js'
import { main } from '../../src/cli/main.js'
import { parse } from '../../src/cli/parse.js'
import { screen } from '../support/terminal.js'

const KEY = 'api-11111111-1111-4111-8111-111111111111'

function optionOf(option: 'admin-token' | 'control-token', args: readonly string[], env: Record<string, string>) {
  const request = parse(args, env)
  if (typeof request === 'string') throw new Error(request)
  return request.values[option]
}

/** What a command prints on stderr, and its exit code. */
async function failureOf(env: Record<string, string>) {
  const terminal = screen({ env })
  return [await main(['reset'], terminal), terminal.err()]
}

t.test('a secret is read from the file that its variable with _FILE names', async (t) => {
  const folder = t.testdir({ plain: KEY, line: `${KEY}\n`, windows: `${KEY}\r\n` })
  for (const name of ['plain', 'line', 'windows']) {
    for (const command of ['start', 'exec']) {
      const args = command === 'exec' ? ['exec', '--', 'true'] : ['start']
      t.equal(optionOf('admin-token', args, { LD_EMULATOR_ADMIN_TOKEN_FILE: join(folder, name) }), KEY, name)
    }
    t.equal(optionOf('control-token', ['stop'], { LD_EMULATOR_CONTROL_TOKEN_FILE: join(folder, name) }), KEY, name)
  }
})

t.test('a flag wins over the file of a secret, and an empty variable counts as not set', async (t) => {
  const file = join(t.testdir({ secret: 'from-the-file' }), 'secret')
  const env = { LD_EMULATOR_CONTROL_TOKEN_FILE: file }
  t.equal(optionOf('control-token', ['reset', '--control-token', 'flag'], env), 'flag')
  t.equal(optionOf('control-token', ['reset'], { ...env, LD_EMULATOR_CONTROL_TOKEN: '' }), 'from-the-file')
  t.equal(optionOf('control-token', ['reset'], { LD_EMULATOR_CONTROL_TOKEN_FILE: '' }), undefined)
  // The health check has no control token, and needs no file.
  t.equal(optionOf('control-token', ['healthcheck'], { LD_EMULATOR_CONTROL_TOKEN_FILE: '/missing' }), undefined)
})

t.test('a secret and a file of it exclude each other', async (t) => {
  const file = join(t.testdir({ secret: 'a' }), 'secret')
  t.strictSame(await failureOf({ LD_EMULATOR_CONTROL_TOKEN: 'b', LD_EMULATOR_CONTROL_TOKEN_FILE: file }), [
    2,
    'LD_EMULATOR_CONTROL_TOKEN and LD_EMULATOR_CONTROL_TOKEN_FILE exclude each other.\n',
  ])
})

t.test('a file of a secret that cannot be read is one sentence and exit code 1', async (t) => {
  const folder = t.testdir()
  execFileSync('mkfifo', [join(folder, 'pipe')])
  for (const [path, reason] of [
    [join(folder, 'missing'), 'no such file or directory'],
    [folder, 'it is a folder'],
    [join(folder, 'pipe'), 'it is a named pipe'],
  ] as const) {
    t.strictSame(await failureOf({ LD_EMULATOR_CONTROL_TOKEN_FILE: path }), [
      1,
      `The file ${path} of LD_EMULATOR_CONTROL_TOKEN_FILE cannot be read: ${reason}.\n`,
    ])
  }
})

t.test('a file whose contents are no secret of this kind is a usage error that does not show them', async (t) => {
  const folder = t.testdir({ empty: '', blank: '\n\n', spaced: 'two words' })
  for (const name of ['empty', 'blank', 'spaced']) {
    t.strictSame(await failureOf({ LD_EMULATOR_CONTROL_TOKEN_FILE: join(folder, name) }), [
      2,
      'LD_EMULATOR_CONTROL_TOKEN_FILE must be one or more printable ASCII characters without blanks.\n',
    ])
  }
})

t.test('a misspelt variable of a secret file is refused with the name that was meant', async (t) => {
  for (const name of ['LD_EMULATOR_ADMIN_TOKEN_FIEL', 'LD_EMULATOR_CONTROL_TOKENFILE']) {
    t.throws(() => parse([], { [name]: 'x' }), { exitCode: 2, message: /Did you mean LD_EMULATOR_\w+_TOKEN_FILE\?$/ })
  }
})

t.test('the command of exec gets the control token and no file of it', async (t) => {
  const env = { LD_EMULATOR_CONTROL_TOKEN_FILE: '/run/secrets/token' }
  const options = { url: 'http://127.0.0.1:1', token: KEY, controlToken: 's3cret', trust: {}, proxy: undefined }
  t.match(childEnvironment(env, options), {
    LD_EMULATOR_CONTROL_TOKEN: 's3cret',
    LD_EMULATOR_CONTROL_TOKEN_FILE: undefined,
  })
})
