import { COMMANDS } from '../../dist/cli/commands.js'
import { help as helpText } from '../../dist/cli/help.js'
import { OPTIONS } from '../../dist/cli/options.js'
import { emulatorEnvironment } from '../../dist/client/environment.js'
import { fence, sentence, table } from './text.mjs'

export function commands() {
  const rows = Object.entries(COMMANDS).map(([name, { operands = '', description }]) => [
    `\`${`${name} ${operands}`.trim()}\``,
    sentence(description),
  ])
  return table(['command', 'does'], rows)
}

export function options() {
  const rows = Object.entries(OPTIONS).map(([flag, option]) => [
    `\`--${`${flag} ${option.value ?? ''}`.trim()}\``,
    option.env ? `\`${option.env}\`` : '',
    defaultOf(option),
    usersOf(flag),
    sentence(option.description),
  ])
  return table(['option', 'environment', 'default', 'of', 'what'], rows)
}

function defaultOf({ default: standard, execDefault }) {
  if (standard === undefined) return ''
  return `\`${standard}\`${execDefault === undefined ? '' : `, with \`exec\` \`${execDefault}\``}`
}

function usersOf(flag) {
  const users = Object.entries(COMMANDS).filter(([, command]) => command.options.includes(flag))
  return users.map(([name]) => `\`${name}\``).join(', ')
}

export function environment() {
  const variables = emulatorEnvironment('http://127.0.0.1:40123', 'api-…')
  return table(
    ['variable', 'such as'],
    Object.entries(variables).map((pair) => pair.map((text) => `\`${text}\``)),
  )
}

export function help() {
  return fence('text', helpText())
}
