import { type ParseArgsConfig, parseArgs } from 'node:util'
import { quote } from '../domain/json.js'
import { nearest } from '../schemas/nearest.js'
import type { Command, CommandName, Invocation } from './command.js'
import { COMMANDS } from './commands.js'
import { variable as readVariable, refuseMisspelt } from './environment.js'
import { usageError } from './failure.js'
import type { Option } from './option.js'
import { OPTIONS, type OptionName, type Values } from './options.js'
import { fileVariable, secretFrom } from './secret-file.js'
import type { Terminal } from './terminal.js'

export type Request = Invocation | 'help' | 'version'

/**
 * What a command line asks for. A flag wins over its environment variable, and that over the default.
 * @throws Failure
 */
export function parse(args: readonly string[], env: Terminal['env']): Request {
  // Not strict: the tokens can tell better what is wrong than the errors of parseArgs.
  const { tokens } = parseArgs({ args: [...args], options: parseArgsOptions(), strict: false, tokens: true })
  const flags = tokens.filter((token) => token.kind === 'option')
  if (flags.some(({ name }) => name === 'help')) return 'help'
  if (flags.some(({ name }) => name === 'version')) return 'version'

  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index
  const terminator = end ?? args.length
  const [command = 'start', ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' && token.index < terminator ? [token.value] : [],
  )
  // Checked before the flags, because without -- those of the command to run would be taken for flags of exec.
  if (command === 'exec' && operands[0] !== undefined && end === undefined) {
    throw usageError(`exec needs -- before the command: ld-tokens-emulator exec -- ${operands[0]} …`)
  }
  // Checked before the command's name: the value of an unknown flag is taken for that name.
  const given = flags.map(textOf)
  if (!isCommand(command)) {
    throw usageError(`There is no command ${quote(command)}${suggestion(command, Object.keys(COMMANDS))}`)
  }
  return {
    command,
    values: valuesOf(command, given, env),
    operands: operandsOf(command, operands, args.slice(terminator + 1)),
  }
}

/** The end of a sentence about an unknown name: the known name that was probably meant, or where the help is. */
function suggestion(name: string, names: readonly string[]): string {
  const meant = nearest(name, names)
  return meant === undefined ? ', see ld-tokens-emulator --help' : `. Did you mean ${meant}?`
}

function parseArgsOptions(): NonNullable<ParseArgsConfig['options']> {
  const options = Object.entries<Option>(OPTIONS).map(([flag, { value }]) => [
    flag,
    { type: value === undefined ? 'boolean' : 'string' } as const,
  ])
  return {
    ...Object.fromEntries(options),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

const FLAGS = Object.keys({ ...OPTIONS, help: '', version: '' }).map((name) => `--${name}`)

interface FlagToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** The option that a flag means, and its text. */
function textOf({ name, rawName, value, inlineValue }: FlagToken): readonly [string, string] {
  const option = optionOf(name)
  if (!option) {
    const positive = name.replace(/^no-/, '')
    const negated = optionOf(positive)
    if (negated && negated.value === undefined && value === undefined) return [positive, 'false']
    throw usageError(`There is no option ${rawName}${suggestion(rawName, FLAGS)}`)
  }
  if (option.value === undefined) return [name, value ?? 'true']
  // What looks like the next flag is one: a value was forgotten.
  if (value === undefined || (!inlineValue && value.startsWith('-'))) throw usageError(`${rawName} needs a value`)
  return [name, value]
}

function optionOf(name: string): Option | undefined {
  return Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined
}

function valuesOf(command: CommandName, flags: readonly (readonly [string, string])[], env: Terminal['env']): Values {
  const { options }: Command = COMMANDS[command]
  for (const [name] of flags) {
    if (!options.some((each) => each === name)) throw usageError(`The command ${command} has no option --${name}`)
  }
  // The other commands get along with the environment that another program wrote.
  if (command === 'start' || command === 'exec') refuseMisspelt(env)
  const values = options.map((name) => {
    const option: Option = OPTIONS[name]
    const given = flags.filter(([each]) => each === name).map(([, text]) => text)
    const flag = option.repeatable && given.length > 0 ? given.join(',') : given.at(-1)
    if (flag !== undefined) return [name, parseValue(option, flag, `--${name}`)]
    const { env: variable = '', secret, default: standard, execDefault = standard } = option
    const contents = secret && secretFrom(env, variable)
    if (contents !== undefined) return [name, parseValue(option, contents, fileVariable(variable))]
    const text = readVariable(env, variable) ?? (command === 'exec' ? execDefault : standard)
    return [name, text === undefined ? undefined : parseValue(option, text, variable)]
  })
  // Each came out of the parser of its own name.
  return Object.fromEntries(values) as Values
}

function parseValue(option: Option, text: string, source: string): unknown {
  try {
    return option.parse(text, source)
  } catch (error) {
    throw usageError((error as Error).message)
  }
}

function operandsOf(command: CommandName, before: readonly string[], after: readonly string[]): readonly string[] {
  const { operands = '' }: Command = COMMANDS[command]
  const usage = usageError(`Usage: ld-tokens-emulator ${command} [options] ${operands}`)
  if (command === 'exec') {
    if (before.length > 0 || !after[0]) throw usage
    return after
  }
  const given = [...before, ...after]
  const unexpected = given[operands === '' ? 0 : 1]
  if (unexpected !== undefined) throw usageError(`Unexpected argument ${quote(unexpected)}`)
  if (operands !== '' && given.length === 0) throw usage
  return given
}
