/** What the environment may change, for a quick look; the published numbers are with the defaults. */
export const settings = {
  /** Of one measurement under load. */
  seconds: Number(process.env.BENCH_SECONDS ?? 5),
  /** Of ours and its peer in turn. */
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  connections: 16,
  /** Of the largest database file of the row `scale`. */
  tokens: Number(process.env.BENCH_TOKENS ?? 1_000_000),
}
