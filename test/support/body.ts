/**
 * The JSON of an answer. Each was checked against the contract where it came from, and tests read of it what they expect:
 * a type for each of seventy operations would say the contract again.
 */
// biome-ignore lint/suspicious/noExplicitAny: the contract is checked elsewhere, and a field that is missing reads as undefined, which fails the comparison
export type Body = any
