/** Ends the command with one sentence on stderr: what the user can mend, so without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** 1 when something outside refused, 2 when the command line was wrong. */
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

export function usageError(message: string): Failure {
  return new Failure(message, 2)
}
