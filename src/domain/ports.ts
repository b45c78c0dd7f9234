/** What the domain needs from the world. `system.ts` has the real ones, `simulation/clock/clock.ts` the one that moves. */

export interface Clock {
  /** Epoch milliseconds on the account's clock; on the server's when there is no account. */
  now(accountId?: string): number
  read(accountId?: string): ClockReading
}

export interface ClockReading {
  /** Epoch milliseconds. */
  readonly now: number
  readonly mode: 'real' | 'offset' | 'frozen'
}

export interface Ids {
  /** 24 lower-case hex characters whose first eight are the second of `now`, like a MongoDB ObjectId. */
  objectId(now: number): string
  /** `api-` and a lower-case UUID v4. */
  key(): string
}

/** Ids that can come again: how far a reproducible source has come, and going back. */
export interface IdSequence extends Ids {
  position(): number
  /** Does nothing where ids are random. */
  seek(position: number): void
  /**
   * Continues at a position derived from the current one and the text, so that new ids do not collide with ids in a
   * document that this sequence may have made. Does nothing where ids are random.
   */
  branch(text: () => string): void
}
