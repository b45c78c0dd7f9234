import t from 'tap'
import { ignoredVariables } from '../../src/cli/environment.js'
import { Failure } from '../../src/cli/failure.js'
import { parse } from '../../src/cli/parse.js'

const WELL_KNOWN = 'api-00000000-0000-4000-8000-000000000000'

/** The values of `start`, without what only has its default. */
function values(args: readonly string[], env: Record<string, string> = {}): object {
  const request = parse(args, env)
  const { port, database, 'log-level': level, ...rest } = typeof request === 'string' ? {} : request.values
  return {
    ...(port !== 5383 && { port }),
    ...(database !== ':memory:' && { database }),
    ...(level !== 'info' && { 'log-level': level }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }
}

t.test('without a command it starts a server', async (t) => {
  t.match(parse([], {}), { command: 'start', operands: [], values: { port: 5383, database: ':memory:' } })
  t.match(parse(['--port', '1'], {}), { command: 'start', values: { port: 1 } })
  t.match(parse(['--port=1', 'start'], {}), { command: 'start', values: { port: 1 } })
})

t.test('a flag wins over its environment variable, that over the default', async (t) => {
  t.match(parse([], {}), { values: { port: 5383, 'log-level': 'info' } })
  t.match(parse([], { LD_EMULATOR_PORT: '1' }), { values: { port: 1 } })
  t.match(parse(['--port', '2'], { LD_EMULATOR_PORT: '1' }), { values: { port: 2 } })
  t.match(parse(['--port', '2'], { LD_EMULATOR_PORT: 'a bad one' }), { values: { port: 2 } })
  t.match(parse(['--no-reseed'], { LD_EMULATOR_RESEED: 'true' }), { values: { reseed: false } })
})

t.test('the last of several wins, but of the repeatable option all count', async (t) => {
  t.strictSame(values(['--port', '1', '--port', '2']), { port: 2 })
  t.strictSame(values(['--allow-host', 'a.test', '--allow-host=b.test,c.test']), {
    'allow-host': ['a.test', 'b.test', 'c.test'],
  })
  t.strictSame(values(['--allow-host', 'a.test'], { LD_EMULATOR_ALLOW_HOST: 'b.test' }), { 'allow-host': ['a.test'] })
})

t.test('every option is read from its flag and from its variable alike', async (t) => {
  const options: readonly (readonly [flag: string, variable: string, text: string, value: unknown])[] = [
    ['--port', 'LD_EMULATOR_PORT', '65535', 65535],
    ['--host', 'LD_EMULATOR_HOST', '0.0.0.0', '0.0.0.0'],
    ['--host', 'LD_EMULATOR_HOST', '[::1]', '::1'],
    ['--tls', 'LD_EMULATOR_TLS', 'true', true],
    ['--tls-dir', 'LD_EMULATOR_TLS_DIR', 'certs', 'certs'],
    ['--tls-cert', 'LD_EMULATOR_TLS_CERT', 'cert.pem', 'cert.pem'],
    ['--tls-key', 'LD_EMULATOR_TLS_KEY', 'key.pem', 'key.pem'],
    ['--database', 'LD_EMULATOR_DATABASE', 'tokens.db', 'tokens.db'],
    ['--seed', 'LD_EMULATOR_SEED', 'seed.yaml', 'seed.yaml'],
    ['--reseed', 'LD_EMULATOR_RESEED', 'true', true],
    ['--reseed', 'LD_EMULATOR_RESEED', '0', false],
    ['--admin-token', 'LD_EMULATOR_ADMIN_TOKEN', WELL_KNOWN, WELL_KNOWN],
    ['--control-token', 'LD_EMULATOR_CONTROL_TOKEN', 'open-sesame', 'open-sesame'],
    ['--open-control', 'LD_EMULATOR_OPEN_CONTROL', '1', true],
    ['--allow-host', 'LD_EMULATOR_ALLOW_HOST', 'a.test, b.test', ['a.test', 'b.test']],
    ['--now', 'LD_EMULATOR_NOW', '2026-01-01', Date.UTC(2026, 0, 1)],
    ['--now', 'LD_EMULATOR_NOW', '1767225600000', 1767225600000],
    ['--id-seed', 'LD_EMULATOR_ID_SEED', 'ci', 'ci'],
    ['--rate-limit', 'LD_EMULATOR_RATE_LIMIT', 'global=100,token=5', { global: 100, token: 5 }],
    ['--prefer', 'LD_EMULATOR_PREFER', 'TRUE', true],
    ['--log-level', 'LD_EMULATOR_LOG_LEVEL', 'silent', 'silent'],
  ]
  for (const [flag, variable, text, value] of options) {
    const expected = { [flag.slice(2)]: value }
    t.strictSame(values([`${flag}=${text}`]), expected, `${flag}=${text}`)
    t.strictSame(values([], { [variable]: text }), expected, `${variable}=${text}`)
  }
  t.strictSame(values(['--json', '--ready-file', 'ready.json']), { json: true, 'ready-file': 'ready.json' })
})

t.test('commands have the options they need and their own defaults', async (t) => {
  t.match(parse(['exec', '--', 'npm', 'test', '--watch'], {}), {
    command: 'exec',
    values: { port: 0, 'log-level': 'warn' },
    operands: ['npm', 'test', '--watch'],
  })
  t.match(parse(['exec', '--port', '1', '--', 'true'], { LD_EMULATOR_LOG_LEVEL: 'debug' }), {
    values: { port: 1, 'log-level': 'debug' },
  })
  t.match(parse(['wait'], {}), { command: 'wait', values: { port: 5383, timeout: 30_000 } })
  t.match(parse(['wait', '--timeout', '1m30s'], {}), { values: { timeout: 90_000 } })
  t.match(parse(['wait', '--timeout', '500'], {}), { values: { timeout: 500 } })
  t.match(parse(['healthcheck', '--url', 'https://emulator:1/'], {}), {
    values: { url: new URL('https://emulator:1/') },
  })
  t.match(parse(['reset'], { LD_EMULATOR_CONTROL_TOKEN: 's' }), { values: { 'control-token': 's' } })
  t.match(parse(['validate', 'seed.json'], {}), { command: 'validate', operands: ['seed.json'] })
  t.match(parse(['validate', '--', '-seed.json'], {}), { operands: ['-seed.json'] })
})

t.test('a command does not care about variables of options that it does not have', async (t) => {
  t.match(parse(['healthcheck'], { LD_EMULATOR_NOW: 'never', LD_EMULATOR_SEED: '' }), { command: 'healthcheck' })
})

t.test('help and version win over everything else', async (t) => {
  for (const args of [['--help'], ['-h'], ['start', '--help'], ['--port', 'abc', '--help'], ['nonsense', '-h']]) {
    t.equal(parse(args, { LD_EMULATOR_PORT: 'abc' }), 'help', args.join(' '))
  }
  t.equal(parse(['--version'], {}), 'version')
  t.equal(parse(['exec', '-v'], {}), 'version')
  t.match(
    parse(['exec', '--', 'node', '--version'], {}),
    { operands: ['node', '--version'] },
    'but not those of others',
  )
})

t.test('what is wrong on the command line is told in one sentence, with code 2', async (t) => {
  const mistakes: readonly (readonly [args: readonly string[], message: string])[] = [
    [['--prot', '1'], 'There is no option --prot. Did you mean --port?'],
    [['--verison'], 'There is no option --verison. Did you mean --version?'],
    [['exec', '--prot', '1', '--', 'true'], 'There is no option --prot. Did you mean --port?'],
    [['--secret', '1'], 'There is no option --secret, see ld-tokens-emulator --help'],
    [['-p', '1'], 'There is no option -p, see ld-tokens-emulator --help'],
    [['--no-port'], 'There is no option --no-port, see ld-tokens-emulator --help'],
    [['--no-reseed=1'], 'There is no option --no-reseed, see ld-tokens-emulator --help'],
    [['--constructor'], 'There is no option --constructor, see ld-tokens-emulator --help'],
    [['serve'], 'There is no command "serve", see ld-tokens-emulator --help'],
    [['helthcheck'], 'There is no command "helthcheck". Did you mean healthcheck?'],
    [['toString'], 'There is no command "toString", see ld-tokens-emulator --help'],
    [['start', 'now'], 'Unexpected argument "now"'],
    [['start', '--', 'now'], 'Unexpected argument "now"'],
    [['validate', 'a.json', 'b.json'], 'Unexpected argument "b.json"'],
    [['validate'], 'Usage: ld-tokens-emulator validate [options] <seed>'],
    [['exec'], 'Usage: ld-tokens-emulator exec [options] -- <command…>'],
    [['exec', '--', ''], 'Usage: ld-tokens-emulator exec [options] -- <command…>'],
    [['exec', 'npm', '--', 'test'], 'Usage: ld-tokens-emulator exec [options] -- <command…>'],
    [['exec', 'npm', 'test'], 'exec needs -- before the command: ld-tokens-emulator exec -- npm …'],
    [['exec', 'sh', '-c', 'true'], 'exec needs -- before the command: ld-tokens-emulator exec -- sh …'],
    [['wait', '--seed', 'a.json'], 'The command wait has no option --seed'],
    [['start', '--url', 'http://localhost'], 'The command start has no option --url'],
    [['--port'], '--port needs a value'],
    [['--port', '--json'], '--port needs a value'],
    [['--now', '-1'], '--now needs a value'],
  ]
  for (const [args, message] of mistakes) {
    t.throws(() => parse(args, {}), new Failure(message, 2), args.join(' '))
  }
})

t.test('a bad value is told with the name of the flag or the variable, wherever it came from', async (t) => {
  const mistakes: readonly (readonly [flag: string, variable: string, text: string, message: string])[] = [
    ['--port', 'LD_EMULATOR_PORT', 'abc', 'must be a whole number from 0 to 65535, got "abc"'],
    ['--port', 'LD_EMULATOR_PORT', '65536', 'must be a whole number from 0 to 65535, got "65536"'],
    ['--port', 'LD_EMULATOR_PORT', '', 'must be a whole number from 0 to 65535, got ""'],
    ['--host', 'LD_EMULATOR_HOST', '', 'must not be empty'],
    ['--tls-cert', 'LD_EMULATOR_TLS_CERT', '', 'must not be empty'],
    ['--tls-key', 'LD_EMULATOR_TLS_KEY', '', 'must not be empty'],
    ['--database', 'LD_EMULATOR_DATABASE', '', 'must not be empty'],
    ['--allow-host', 'LD_EMULATOR_ALLOW_HOST', '*', 'must be the name of a host or "*." and one, got "*"'],
    ['--seed', 'LD_EMULATOR_SEED', '', 'must not be empty'],
    ['--id-seed', 'LD_EMULATOR_ID_SEED', '', 'must not be empty'],
    ['--reseed', 'LD_EMULATOR_RESEED', 'maybe', 'must be true or false, got "maybe"'],
    ['--admin-token', 'LD_EMULATOR_ADMIN_TOKEN', 'sdk-secret', 'must be "api-" and a lower-case UUID v4'],
    [
      '--control-token',
      'LD_EMULATOR_CONTROL_TOKEN',
      'open sesame',
      'must be one or more printable ASCII characters without blanks',
    ],
    [
      '--control-token',
      'LD_EMULATOR_CONTROL_TOKEN',
      '',
      'must be one or more printable ASCII characters without blanks',
    ],
    ['--allow-host', 'LD_EMULATOR_ALLOW_HOST', 'a.test,', 'must be the name of a host or "*." and one, got ""'],
    [
      '--allow-host',
      'LD_EMULATOR_ALLOW_HOST',
      'http://a.test',
      'must be the name of a host or "*." and one, got "http://a.test"',
    ],
    [
      '--now',
      'LD_EMULATOR_NOW',
      'tomorrow',
      'must be ISO 8601 text such as "2026-01-01" or "2026-01-01T12:30:00Z", or a number of milliseconds since 1970 ' +
        'from 0 to 8640000000000000 (got "tomorrow").',
    ],
    [
      '--rate-limit',
      'LD_EMULATOR_RATE_LIMIT',
      '100',
      'must be a list such as "global=100,route=20,token=50", got "100"',
    ],
    [
      '--rate-limit',
      'LD_EMULATOR_RATE_LIMIT',
      'global=1=2',
      'must be a list such as "global=100,route=20,token=50", got "global=1=2"',
    ],
    ['--rate-limit', 'LD_EMULATOR_RATE_LIMIT', 'global=1,global=2', 'must not have "global" twice'],
    [
      '--log-level',
      'LD_EMULATOR_LOG_LEVEL',
      'loud',
      'must be one of trace, debug, info, warn, error, fatal, silent, got "loud"',
    ],
  ]
  for (const [flag, variable, text, message] of mistakes) {
    t.throws(() => parse([`${flag}=${text}`], {}), new Failure(`${flag} ${message}`, 2), `${flag}=${text}`)
    // An empty variable counts as not set.
    if (text === '' && variable !== 'LD_EMULATOR_HOST') continue
    t.throws(() => parse([], { [variable]: text }), new Failure(`${variable} ${message}`, 2), `${variable}=${text}`)
  }
  for (const url of ['127.0.0.1:5383', 'ftp://127.0.0.1', '']) {
    const message = `must be a URL such as "http://127.0.0.1:5383", got ${JSON.stringify(url)}`
    t.throws(() => parse(['wait', `--url=${url}`], {}), new Failure(`--url ${message}`, 2))
    if (url !== '')
      t.throws(() => parse(['wait'], { LD_EMULATOR_URL: url }), new Failure(`LD_EMULATOR_URL ${message}`, 2))
  }
  for (const limits of ['colour=1', 'global=many', 'global=-1']) {
    t.throws(() => parse(['--rate-limit', limits], {}), { message: /^--rate-limit/, exitCode: 2 }, limits)
  }
  t.throws(() => parse(['wait', '--timeout', 'soon'], {}), {
    message: /^--timeout must be .* \(got "soon"\)\.$/,
    exitCode: 2,
  })
})

t.test('a flag of blanks only counts as empty', async (t) => {
  for (const flag of ['--database', '--seed', '--id-seed', '--host']) {
    t.throws(() => parse([flag, ' '], {}), new Failure(`${flag} must not be empty`, 2))
  }
})

t.test('an empty variable counts as not set, but an empty LD_EMULATOR_HOST is refused', async (t) => {
  const variables = ['SEED', 'DATABASE', 'PORT', 'NOW', 'RESEED', 'CONTROL_TOKEN', 'ADMIN_TOKEN', 'RATE_LIMIT']
  const empty = Object.fromEntries(variables.map((name) => [`LD_EMULATOR_${name}`, '']))
  t.strictSame(parse([], empty), parse([], {}))
  t.throws(() => parse([], { LD_EMULATOR_HOST: '' }), new Failure('LD_EMULATOR_HOST must not be empty', 2))
})

for (const name of ['LD_EMULATOR_DATABASE', 'LD_EMULATOR_SEED', 'LD_EMULATOR_ID_SEED', 'LD_EMULATOR_HOST']) {
  t.test(`the variable ${name} of blanks only is refused`, async (t) => {
    for (const blank of [' ', '\t\n']) {
      t.throws(() => parse([], { [name]: blank }), new Failure(`${name} must not be blank`, 2))
    }
  })
}

for (const [wrong, meant] of [
  ['LD_EMULATOR_PROT', 'LD_EMULATOR_PORT'],
  ['LD_EMULATOR_DATABSE', 'LD_EMULATOR_DATABASE'],
  ['LD_EMULATOR_LOGLEVEL', 'LD_EMULATOR_LOG_LEVEL'],
] as const) {
  t.test(`the misspelt variable ${wrong} is refused with the name that was meant`, async (t) => {
    for (const args of [[], ['exec', '--', 'true']]) {
      t.throws(
        () => parse(args, { [wrong]: 'x' }),
        new Failure(`There is no variable ${wrong}. Did you mean ${meant}?`, 2),
      )
    }
    t.match(parse(['healthcheck'], { [wrong]: 'x' }), { command: 'healthcheck' })
  })
}

t.test('the port that Kubernetes sets for a Service is not taken for a port', async (t) => {
  for (const port of ['tcp://10.0.171.239:5383', 'udp://10.0.0.1:53']) {
    const env = { LD_EMULATOR_PORT: port, LD_EMULATOR_SERVICE_HOST: '10.0.171.239' }
    t.match(parse([], env), { values: { port: 5383 } })
    t.strictSame(ignoredVariables(env), [
      `LD_EMULATOR_PORT is ignored, because Kubernetes set it for a Service: ${port}. Use --port to choose a port.`,
      'Variables that no option has are ignored: LD_EMULATOR_SERVICE_HOST.',
    ])
  }
  t.strictSame(ignoredVariables({ LD_EMULATOR_PORT: '1', LD_EMULATOR_CA: 'ca.pem', HOME: '/root' }), [])
})
