import { nearest } from '../schemas/nearest.js'
import { usageError } from './failure.js'
import type { Option } from './option.js'
import { OPTIONS } from './options.js'
import { fileVariable } from './secret-file.js'
import type { Terminal } from './terminal.js'
import { AUTHORITY_VARIABLE } from './variables.js'

type Environment = Terminal['env']

const PREFIX = 'LD_EMULATOR_'
const HOST = 'LD_EMULATOR_HOST'
const PORT = 'LD_EMULATOR_PORT'
/** What Kubernetes sets for a Service of the name `ld-emulator`. */
const PORT_OF_SERVICE = /^[a-z]+:\/\//

const KNOWN = [
  AUTHORITY_VARIABLE,
  ...Object.values<Option>(OPTIONS).flatMap(({ env, secret }) => {
    if (env === undefined) return []
    return secret ? [env, fileVariable(env)] : [env]
  }),
]

/**
 * Reads an environment variable. An empty one counts as not set, because compose passes an unset `${NAME}` as empty text. An
 * empty host is returned, so that its parser refuses it: a server with an empty host would listen on all addresses.
 * @throws Failure for a variable of blanks only
 */
export function variable(env: Environment, name: string): string | undefined {
  const text = env[name]
  if (text === undefined || (text === '' && name !== HOST) || isPortOfService(name, text)) return undefined
  if (text !== '' && text.trim() === '') throw usageError(`${name} must not be blank`)
  return text
}

/** @throws Failure for a variable whose name is almost that of an option */
export function refuseMisspelt(env: Environment): void {
  for (const name of unknown(env)) {
    const meant = nearest(name, KNOWN)
    if (meant !== undefined) throw usageError(`There is no variable ${name}. Did you mean ${meant}?`)
  }
}

/** Says which variables are ignored. */
export function ignoredVariables(env: Environment): readonly string[] {
  const names = unknown(env)
  const port = env[PORT] ?? ''
  return [
    ...(isPortOfService(PORT, port)
      ? [`${PORT} is ignored, because Kubernetes set it for a Service: ${port}. Use --port to choose a port.`]
      : []),
    ...(names.length > 0 ? [`Variables that no option has are ignored: ${names.join(', ')}.`] : []),
  ]
}

function unknown(env: Environment): readonly string[] {
  return Object.keys(env).filter((name) => name.startsWith(PREFIX) && !KNOWN.includes(name))
}

function isPortOfService(name: string, text: string): boolean {
  return name === PORT && PORT_OF_SERVICE.test(text)
}
