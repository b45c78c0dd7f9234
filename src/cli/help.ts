import { emulatorEnvironment } from '../client/environment.js'
import type { Command, CommandName } from './command.js'
import { COMMANDS } from './commands.js'
import type { Option } from './option.js'
import { OPTIONS } from './options.js'
import { fileVariable } from './secret-file.js'
import {
  AUTHORITY_VARIABLE,
  CONTROL_TOKEN_VARIABLE,
  NO_PROXY_VARIABLES,
  NODE_PROXY_VARIABLE,
  PROXY_VARIABLES,
  TRUST_VARIABLES,
} from './variables.js'

const commands = Object.entries<Command>(COMMANDS)
const options = Object.entries<Option>(OPTIONS)

/** All of it on one page: commands, options, environment and examples. */
export function help(): string {
  return `Usage: ld-tokens-emulator [command] [options]

An offline emulator of LaunchDarkly's Access Tokens API.

Commands:
${columns(commands.map(([name, { operands = '', description }]) => [`${name} ${operands}`, description]))}

Options:
${columns([
  ...options.map(([flag, option]) => [`--${flag} ${option.value ?? ''}`, describe(flag, option)]),
  ['-h, --help', 'Show this'],
  ['-v, --version', 'Show the version'],
])}

A switch is turned off by --no-, as in --no-reseed.

Environment, where the flag is not given:
${columns(options.flatMap(([flag, option]) => variables(flag, option)))}

Environment that exec sets for its command:
${columns([...Object.keys(emulatorEnvironment('', '')), ...NO_PROXY_VARIABLES].map((name) => [name]))}
${columns([[CONTROL_TOKEN_VARIABLE, 'with --control-token']])}
${columns([AUTHORITY_VARIABLE, ...TRUST_VARIABLES].map((name) => [name, 'with --tls']))}
${columns([...PROXY_VARIABLES, NODE_PROXY_VARIABLE].map((name) => [name, 'with --intercept']))}

Examples:
  ld-tokens-emulator
  ld-tokens-emulator --port 0 --database tokens.db --seed seed.yaml
  ld-tokens-emulator exec --now 2026-01-01 -- npm test
`
}

/** Most are for a server; of the others, and of those of both, it says which commands have them. */
function describe(flag: string, { description, default: value, execDefault }: Option): string {
  const users = commands.filter(([, command]) => command.options.some((name) => name === flag)).map(([name]) => name)
  const servers: readonly string[] = ['start', 'exec'] satisfies CommandName[]
  const scope = servers.every((name) => users.includes(name)) ? '' : ` [${users.join(', ')}]`
  const standard = execDefault === undefined ? value : `${value}, with exec ${execDefault}`
  return `${description}${scope}${standard === undefined ? '' : ` (default: ${standard})`}`
}

function variables(flag: string, { env, secret }: Option): (readonly string[])[] {
  if (env === undefined) return []
  return [[env, `--${flag}`], ...(secret ? [[fileVariable(env), `file with the value of --${flag}`]] : [])]
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length))
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')
}
