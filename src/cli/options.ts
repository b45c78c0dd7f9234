import { parseInstant } from '../simulation/clock/duration.js'
import type { Option } from './option.js'
import * as values from './values.js'

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** Every option by its flag: what is parsed, read from the environment and told in the help follows from this table. */
export const OPTIONS = {
  port: {
    value: '<number>',
    env: 'LD_EMULATOR_PORT',
    default: '5383',
    execDefault: '0',
    description: 'Port of the server; 0 takes any free one',
    parse: values.digits(0, 65_535),
  },
  host: {
    value: '<address>',
    env: 'LD_EMULATOR_HOST',
    description: 'Address of the server (default: 127.0.0.1, and ::1 where there is one)',
    parse: values.hostName,
  },
  url: {
    value: '<url>',
    env: 'LD_EMULATOR_URL',
    description: 'Server to call, instead of host and port',
    parse: values.serverUrl,
  },
  tls: {
    env: 'LD_EMULATOR_TLS',
    description: 'Answer https and http, with a certificate made at the start',
    parse: values.onOff,
  },
  'tls-dir': {
    value: '<folder>',
    env: 'LD_EMULATOR_TLS_DIR',
    description: 'Keep the certificate of --tls there, and use it again',
    parse: values.nonEmpty,
  },
  'tls-cert': {
    value: '<pem>',
    env: 'LD_EMULATOR_TLS_CERT',
    description: 'Certificate file; with --tls-key the server answers https and http',
    parse: values.nonEmpty,
  },
  'tls-key': {
    value: '<pem>',
    env: 'LD_EMULATOR_TLS_KEY',
    description: 'Private key file of the certificate',
    parse: values.nonEmpty,
  },
  database: {
    value: '<file>',
    env: 'LD_EMULATOR_DATABASE',
    default: ':memory:',
    description: 'File that keeps everything',
    parse: values.nonEmpty,
  },
  seed: {
    value: '<file>',
    env: 'LD_EMULATOR_SEED',
    description: 'JSON or YAML file to start from (default: one account)',
    parse: values.nonEmpty,
  },
  reseed: {
    env: 'LD_EMULATOR_RESEED',
    description: 'Seed a database that holds data too; what it held is gone',
    parse: values.onOff,
  },
  'admin-token': {
    value: '<key>',
    env: 'LD_EMULATOR_ADMIN_TOKEN',
    secret: true,
    description: 'Key of the admin token of the first account (default: a well-known one)',
    parse: values.adminToken,
  },
  'control-token': {
    value: '<secret>',
    env: 'LD_EMULATOR_CONTROL_TOKEN',
    secret: true,
    description: 'What the control API asks for (default: nothing; then it is open on loopback only)',
    parse: values.controlToken,
  },
  'open-control': {
    env: 'LD_EMULATOR_OPEN_CONTROL',
    description: 'Open the control API without a token on other hosts too',
    parse: values.onOff,
  },
  'allow-host': {
    value: '<name>',
    env: 'LD_EMULATOR_ALLOW_HOST',
    repeatable: true,
    description: 'Host name for the control API, or *.name for all below it; repeatable',
    parse: values.hostNames,
  },
  now: {
    value: '<time>',
    env: 'LD_EMULATOR_NOW',
    description: 'Freeze the clock there, in epoch milliseconds or ISO 8601 (default: real time)',
    parse: parseInstant,
  },
  'id-seed': {
    value: '<text>',
    env: 'LD_EMULATOR_ID_SEED',
    description: 'Make every id and key reproducible (default: random)',
    parse: values.nonEmpty,
  },
  'rate-limit': {
    value: '<limits>',
    env: 'LD_EMULATOR_RATE_LIMIT',
    description: 'Requests in ten seconds, such as global=100,route=20,token=50 (default: unlimited)',
    parse: values.rateLimit,
  },
  prefer: {
    env: 'LD_EMULATOR_PREFER',
    description: 'Let a request ask for an error with the header "Prefer: code=429"',
    parse: values.onOff,
  },
  'log-level': {
    value: '<level>',
    env: 'LD_EMULATOR_LOG_LEVEL',
    default: 'info',
    execDefault: 'warn',
    description: LOG_LEVELS.join(', '),
    parse: values.oneOf(LOG_LEVELS),
  },
  intercept: {
    description: "Answer for LaunchDarkly's hosts, for tools with a fixed host; implies --tls",
    parse: values.onOff,
  },
  json: {
    description: 'Print the ready line as a JSON object: url, port, pid, token, control, ca',
    parse: values.onOff,
  },
  'ready-file': {
    value: '<file>',
    description: 'Write that object to a file once the server is ready',
    parse: values.nonEmpty,
  },
  'exit-with-stdin': {
    description: 'Stop when standard input, a pipe or a terminal, ends',
    parse: values.onOff,
  },
  timeout: {
    value: '<duration>',
    default: '30s',
    description: 'How long to wait, such as 30s or 1m30s',
    parse: values.duration,
  },
} as const satisfies Record<string, Option>

export type OptionName = keyof typeof OPTIONS

/** What was given, by flag or environment, or else the default. */
export type Values = { readonly [Name in OptionName]?: ReturnType<(typeof OPTIONS)[Name]['parse']> }
