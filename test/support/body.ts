/**
 * The JSON of an answer. Each was checked against the contract where it came from, and tests read of it what they expect:
 * a type for each of seventy operations would say the contract again.
 */
// biome-ignore lint/suspicious/noExplicitAny: a test that reads what is not there fails at the value it compares
export type Body = any
