/** One request, as it was answered. Never its body, never a key. */
export interface NewJournalEntry {
  /** Epoch milliseconds on the account's clock. */
  readonly at: number
  readonly accountId: string | null
  readonly tokenId: string | null
  readonly operationId: string | null
  readonly method: string
  readonly path: string
  /** What follows the question mark. */
  readonly query?: string
  /** Null when the connection was cut before an answer. */
  readonly status: number | null
  /** Milliseconds of real time. */
  readonly durationMs: number
  readonly refusal?: JournalRefusal
  /** The id of the fault that changed it. */
  readonly fault?: string
}

export interface JournalRefusal {
  readonly code: string
  readonly rule: string
  readonly message: string
  readonly remedy?: string
}

export interface JournalEntry extends NewJournalEntry {
  /** Counts up from 1 and never starts again. */
  readonly _id: number
}

const OVERHEAD = 256
/** All of a key but the last four characters, which the API shows too. */
const KEY = /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{8}(?=[0-9a-f]{4})/gi

/** What an entry takes, in bytes, roughly. */
export function sizeOf({ path, query = '', refusal }: JournalEntry): number {
  return OVERHEAD + path.length + query.length + (refusal?.message.length ?? 0) + (refusal?.remedy?.length ?? 0)
}

/** Shortens keys that strayed into an address or a message. */
export function withoutKeys<T extends NewJournalEntry>(entry: T): T {
  const { path, query, refusal } = entry
  return {
    ...entry,
    path: shortenKeys(path),
    ...(query !== undefined && { query: shortenKeys(query) }),
    ...(refusal && { refusal: withoutKeysInRefusal(refusal) }),
  }
}

function withoutKeysInRefusal(refusal: JournalRefusal): JournalRefusal {
  const { message, remedy } = refusal
  return { ...refusal, message: shortenKeys(message), ...(remedy !== undefined && { remedy: shortenKeys(remedy) }) }
}

function shortenKeys(text: string): string {
  return text.replace(KEY, 'api-…')
}
