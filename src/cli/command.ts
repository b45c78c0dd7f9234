import type { OptionName, Values } from './options.js'
import type { Terminal } from './terminal.js'

export type CommandName = 'start' | 'exec' | 'wait' | 'healthcheck' | 'stop' | 'reset' | 'validate'

/** A command line that was parsed. */
export interface Invocation {
  readonly command: CommandName
  readonly values: Values
  /** The seed of `validate`, the command of `exec` with its arguments. */
  readonly operands: readonly string[]
}

/** Runs a command. @returns the exit code */
export type Run = (invocation: Invocation, terminal: Terminal) => Promise<number>

export interface Command {
  /** The operands as the help shows them. */
  readonly operands?: string
  readonly description: string
  readonly options: readonly OptionName[]
  /** Loads the command when it runs: the health check runs every second and needs next to nothing. */
  readonly load: () => Promise<Run>
}
