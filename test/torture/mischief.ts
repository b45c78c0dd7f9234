import fc from 'fast-check'
import type { Sent } from './requests.js'
import { type createWire, EVENTS, headOf, textOf, type WireAnswer } from './wire.js'

type Wire = ReturnType<typeof createWire>

/** What came back, with the request that it answers where that is certain. */
export type Outcome = readonly (readonly [WireAnswer, Sent | undefined])[]

/** Ways of sending requests that no client has. @param n what is left to choose */
const WAYS = {
  pipelined: async (wire: Wire, requests: readonly Sent[]) =>
    inOrder(await wire.exchange([requests.map(textOf).join('')], methodsOf(requests)), requests),
  piecemeal: async (wire: Wire, [first]: readonly [Sent, ...Sent[]], n: number) => {
    const text = textOf(first)
    const size = Math.ceil(text.length / (1 + (n % 40)))
    const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    return inOrder(await wire.exchange(pieces, [first.method]), [first])
  },
  chunked: async (wire: Wire, [first]: readonly [Sent, ...Sent[]], n: number) => {
    const body = first.body ?? ''
    const chunks = (body.match(new RegExp(`[^]{1,${1000 + (n % 1000)}}`, 'g')) ?? []).map(
      (chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
    )
    const head = headOf(first, [['Transfer-Encoding', 'chunked']])
    return inOrder(await wire.exchange([head, ...chunks, '0\r\n\r\n'], [first.method]), [first])
  },
  old: async (wire: Wire, [first]: readonly [Sent, ...Sent[]]) => {
    const length = [['Content-Length', `${first.body?.length ?? 0}`]] as const
    return inOrder(await wire.exchange([headOf(first, length, 'HTTP/1.0') + (first.body ?? '')], [first.method]), [
      first,
    ])
  },
  cut: async (wire: Wire, requests: readonly Sent[], n: number) => unclear(wire, cut(requests, n)),
  longer: async (wire: Wire, [{ body = '', ...first }]: readonly [Sent, ...Sent[]], n: number) =>
    unclear(wire, headOf({ ...first, body }, [['Content-Length', `${body.length + 1 + (n % 9)}`]]) + body),
  shorter: async (wire: Wire, [{ body = '', ...first }, ...others]: readonly [Sent, ...Sent[]], n: number) => {
    const head = headOf({ ...first, body }, [['Content-Length', `${n % (body.length + 1)}`]])
    return unclear(wire, head + body + others.map(textOf).join(''))
  },
  twoLengths: async (wire: Wire, [{ body = '', ...first }]: readonly [Sent, ...Sent[]], n: number) => {
    const second = n % 2 === 0 ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', `${n}`]
    const lengths = [['Content-Length', `${body.length}`], second] as [string, string][]
    return unclear(wire, headOf({ ...first, body }, lengths) + body)
  },
  garbage: async (wire: Wire, requests: readonly Sent[], n: number) => {
    const text = requests.map(textOf).join('')
    const at = n % Math.min(text.length, 400)
    return unclear(wire, text.slice(0, at) + GARBAGE[n % GARBAGE.length] + text.slice(at))
  },
  abandoned: async (wire: Wire, requests: readonly Sent[], n: number) => {
    await wire.abandon(cut(requests, n), n % 2 === 0)
    return []
  },
} satisfies Record<string, (wire: Wire, requests: readonly [Sent, ...Sent[]], n: number) => Promise<Outcome>>

const GARBAGE = [
  '\0',
  '\r',
  '\n',
  '\r\n',
  '\r\n\r\n',
  ' ',
  '\t',
  '\xff',
  ':',
  '\x16\x03\x01',
  'x'.repeat(20_000),
  '\x7f',
  '\r\n x',
]

export interface Mischief {
  readonly way: keyof typeof WAYS
  readonly requests: readonly [Sent, ...Sent[]]
  readonly n: number
}

export function mischiefWith(all: fc.Arbitrary<Sent>): fc.Arbitrary<Mischief> {
  // Where an answer ends is not certain any more once it may be one to HEAD.
  const requests = all.map((sent) => (sent.method === 'HEAD' ? { ...sent, method: 'GET' } : sent))
  return fc.record({
    way: fc.constantFrom(...(Object.keys(WAYS) as Mischief['way'][])),
    requests: fc
      .tuple(requests, fc.array(requests, { maxLength: 4 }))
      .map(([first, more]): [Sent, ...Sent[]] => [first, ...more]),
    n: fc.nat(),
  })
}

export function make(wire: Wire, { way, requests, n }: Mischief): Promise<Outcome> {
  return WAYS[way](wire, requests, n)
}

function cut(requests: readonly Sent[], n: number): string {
  const text = requests.map(textOf).join('')
  return text.slice(0, n % (text.length + 1))
}

/** What is answered to something that has no clear end. */
async function unclear(wire: Wire, text: string): Promise<Outcome> {
  return (await wire.exchange([text], [])).map((answer) => [answer, undefined])
}

/** @throws Error when an answer is missing, although none before it was the last */
function inOrder(answers: readonly WireAnswer[], requests: readonly Sent[]): Outcome {
  const last = answers.at(-1)
  if (
    answers.length < requests.length &&
    last?.headers['connection'] !== 'close' &&
    last?.headers['content-type'] !== EVENTS
  ) {
    throw new Error(`${answers.length} answers to ${requests.length} requests`)
  }
  return answers.map((answer, i) => [answer, requests[i]])
}

function methodsOf(requests: readonly Sent[]): readonly string[] {
  return requests.map(({ method }) => method)
}
