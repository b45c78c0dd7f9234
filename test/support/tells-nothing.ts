/** What would give away what is behind the API: error codes of Fastify and Node, stacks, places in files. */
const LEAK = /FST_|ERR_|HPE_|node_modules|\bat (async )?\S+ \(|\.[jt]s:\d/

/**
 * Throws when an error answer tells more than the API's own error documents do.
 * @param answer all of it as text, headers included
 */
export function assertTellsNothing(answer: string): void {
  const leak = LEAK.exec(answer)
  if (leak) throw new Error(`the answer gives away ${JSON.stringify(leak[0])}\n${answer}`)
}
