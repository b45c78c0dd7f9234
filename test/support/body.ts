/** The JSON of an answer: each was checked against the contract where it came from, and tests say what they expect of it. */
// biome-ignore lint/suspicious/noExplicitAny: its type depends on what was asked
export type Body = any
