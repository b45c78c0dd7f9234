import { shortenKeys } from '../domain/access-token.js'
import { VERSION } from '../version.js'
import { COMMANDS } from './commands.js'
import { Failure } from './failure.js'
import { help } from './help.js'
import { parse } from './parse.js'
import type { Terminal } from './terminal.js'

/** The whole command. @returns the exit code */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = parse(args, terminal.env)
    if (request === 'help') return say(help(), terminal)
    if (request === 'version') return say(`${VERSION}\n`, terminal)
    const run = await COMMANDS[request.command].load()
    return await run(request, terminal)
  } catch (error) {
    const expected = error instanceof Failure
    const message = expected ? error.message.replace(/[^.?]$/, '$&.') : String((error as Error).stack)
    terminal.stderr.write(`${shortenKeys(message)}\n`)
    return expected ? error.exitCode : 1
  }
}

function say(text: string, { stdout }: Terminal): number {
  stdout.write(text)
  return 0
}
