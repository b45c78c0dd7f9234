import type { Test } from 'tap'
import type { Answer } from './answer.js'

/** How many requests are printed with a failed assertion: it may compare several answers. */
const PRINTED = 3
/** Characters of a body that are printed. */
const LENGTH = 2000

/**
 * Prints, when an assertion of the test or of its subtests fails, what was sent last and what came back.
 * @returns takes each request with its answer
 */
export function printOnFailure(t: Test): (request: string, body: unknown, answer: Answer) => void {
  const last: string[] = []
  t.parser.setMaxListeners(0)
  t.parser.on('fail', () => {
    // Not a comment of the test: most reporters leave those out.
    for (const lines of last.splice(0)) process.stderr.write(lines)
  })
  return (request, sent, { status, body }) => {
    last.push(`sent     ${request}${shorten(sent)}\nreceived ${status}${shorten(body)}\n`)
    if (last.length > PRINTED) last.shift()
  }
}

function shorten(body: unknown): string {
  if (body === undefined) return ''
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return ` ${text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text}`
}
