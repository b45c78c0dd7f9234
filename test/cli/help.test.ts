import t from 'tap'
import { COMMANDS } from '../../src/cli/commands.js'
import { main } from '../../src/cli/main.js'
import type { Option } from '../../src/cli/option.js'
import { OPTIONS } from '../../src/cli/options.js'
import { emulatorEnvironment } from '../../src/client/environment.js'
import { screen } from '../support/terminal.js'

async function helpLines(): Promise<readonly string[]> {
  const terminal = screen()
  await main(['--help'], terminal)
  return terminal.out().split('\n')
}

/** The line for something, without the blanks that align it. */
function lineOf(lines: readonly string[], name: string): string | undefined {
  return lines
    .find((line) => line.startsWith(`  ${name} `))
    ?.trim()
    .replace(/ +/g, ' ')
}

t.test('the help begins with the usage and names every command', async (t) => {
  const lines = await helpLines()
  t.equal(lines[0], 'Usage: ld-tokens-emulator [command] [options]')
  for (const [name, { description }] of Object.entries(COMMANDS)) t.ok(lineOf(lines, name)?.endsWith(description), name)
})

t.test('the help has every option with its value, its default and its variable', async (t) => {
  const lines = await helpLines()
  for (const [flag, option] of Object.entries<Option>(OPTIONS)) {
    const { value, default: standard, description, env } = option
    const line = lineOf(lines, `--${flag}`) ?? ''
    t.ok(line.startsWith([`--${flag}`, value, description].filter(Boolean).join(' ')), line)
    t.equal(line.includes(`(default: ${standard}`), standard !== undefined, line)
    if (env !== undefined) t.equal(lineOf(lines, env), `${env} --${flag}`)
  }
  t.match(lineOf(lines, '--port'), /\(default: 5383, with exec 0\)$/)
  t.match(lineOf(lines, '--timeout'), / \[wait, stop\] \(default: 30s\)$/, 'and says which commands have it')
})

t.test('the help names what exec sets, and has three examples', async (t) => {
  const lines = await helpLines()
  for (const name of [...Object.keys(emulatorEnvironment('', '')), 'NO_PROXY', 'no_proxy']) {
    t.ok(lines.includes(`  ${name}`), name)
  }
  t.equal(lineOf(lines, 'SSL_CERT_FILE'), 'SSL_CERT_FILE with --tls')
  t.equal(lineOf(lines, 'HTTPS_PROXY'), 'HTTPS_PROXY with --intercept')
  t.equal(lines.filter((line) => line.startsWith('  ld-tokens-emulator')).length, 3)
})

t.test('no line of the help is too long for a wide terminal', async (t) => {
  t.strictSame(
    (await helpLines()).filter((line) => line.length > 120),
    [],
  )
})
