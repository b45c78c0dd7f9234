/** The control API refused, and nothing was done. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError'
  /** The HTTP status. */
  readonly status: number
  /** What went wrong, such as `not_found`. */
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
