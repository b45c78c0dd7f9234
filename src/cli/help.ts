import { emulatorEnvironment } from '../client/environment.js'
import type { Command, CommandName } from './command.js'
import { COMMANDS } from './commands.js'
import { OPTIONS, type Option } from './options.js'

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
${columns(options.flatMap(([flag, { env }]) => (env === undefined ? [] : [[env, `--${flag}`]])))}

Environment that exec sets for its command:
${columns(Object.keys(emulatorEnvironment('', '')).map((name) => [name]))}

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

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length))
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')
}
