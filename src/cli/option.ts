import type { Parser } from './values.js'

/** A row of the table of options: what is parsed, read from the environment and printed in the help follows from it. */
export interface Option {
  /** The placeholder of the value in the help, such as `<number>`. Absent for a flag without a value. */
  readonly value?: string
  /** The environment variable that stands in for the flag. */
  readonly env?: string
  /** Whether the value can also be in a file, which the variable of the same name with `_FILE` at its end names. */
  readonly secret?: true
  /** The value where neither flag nor variable gives one, as the text that a user would write. */
  readonly default?: string
  /** The default of the command `exec`, if it differs from that of the other commands. */
  readonly execDefault?: string
  /** May be given several times; the values are joined by commas. */
  readonly repeatable?: true
  readonly description: string
  /** Throws one sentence that names the flag or the variable, whichever the text came from. */
  readonly parse: Parser<unknown>
}
