/**
 * `invalid_option`: an option cannot be used. `closed`: the emulator is closed. `not_listening`: it has no socket. `not_ready`: no
 * emulator responds at the URL. `no_key`: the key that was asked for is not known.
 */
export type UsageErrorCode = 'invalid_option' | 'closed' | 'not_listening' | 'not_ready' | 'no_key'

/** The library was used in a way that cannot work. Compare its `code`: copies of the package have classes of their own. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The kind of the mistake, such as `invalid_option` for an option of a wrong type. */
  readonly code: UsageErrorCode

  constructor(code: UsageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
