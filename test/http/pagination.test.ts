import t from 'tap'
import { emulate } from '../support/emulate.js'
import { keyOf, OWNER, pinned, READER, seedOf } from '../support/seeds.js'

const tokens = (count: number) => Array.from({ length: count }, (_, i) => pinned(1000 + i, { role: 'admin' }))
const seed = (count: number) => seedOf({ members: [OWNER], tokens: tokens(count) })

/** The links as they are expected, by their queries alone. */
function linksOf(queries: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [
      name,
      { href: `/api/v2/tokens?${query}`, type: 'application/json' },
    ]),
  )
}

/*
 * "Paginated collections include first, last, next, and prev links", none to a page that does not exist, and none on
 * the first page to the first; mirrored for the last page. Parameters in alphabetical order, as other lists have them.
 */
t.test('every link of a page leads to a page', async (t) => {
  const pages: readonly [string, number, string, Readonly<Record<string, string>>][] = [
    ['from the only page nowhere', 3, '', { self: 'limit=25' }],
    ['from a page just full nowhere', 3, '?limit=3', { self: 'limit=3' }],
    [
      'from the first page on to the next and the last',
      3,
      '?limit=2',
      {
        self: 'limit=2',
        next: 'limit=2&offset=2',
        last: 'limit=2&offset=2',
      },
    ],
    [
      'from a page in the middle everywhere',
      3,
      '?limit=1&offset=1',
      {
        first: 'limit=1',
        prev: 'limit=1',
        next: 'limit=1&offset=2',
        last: 'limit=1&offset=2',
        self: 'limit=1&offset=1',
      },
    ],
    [
      'from a page in the middle to its neighbours',
      9,
      '?limit=2&offset=4',
      {
        first: 'limit=2',
        prev: 'limit=2&offset=2',
        next: 'limit=2&offset=6',
        last: 'limit=2&offset=8',
        self: 'limit=2&offset=4',
      },
    ],
    [
      'from the last page back to the one before and the first',
      3,
      '?limit=2&offset=2',
      {
        first: 'limit=2',
        prev: 'limit=2',
        self: 'limit=2&offset=2',
      },
    ],
    [
      'from between two pages back no further than to the start',
      5,
      '?limit=2&offset=1',
      {
        first: 'limit=2',
        prev: 'limit=2',
        next: 'limit=2&offset=3',
        last: 'limit=2&offset=4',
        self: 'limit=2&offset=1',
      },
    ],
    [
      'from just past the end back to the last page',
      4,
      '?limit=2&offset=4',
      {
        first: 'limit=2',
        prev: 'limit=2&offset=2',
        self: 'limit=2&offset=4',
      },
    ],
    [
      'from far past the end back to the last page',
      5,
      '?limit=2&offset=100',
      {
        first: 'limit=2',
        prev: 'limit=2&offset=4',
        self: 'limit=2&offset=100',
      },
    ],
    [
      'from an offset alone with the default limit',
      26,
      '?offset=25',
      {
        first: 'limit=25',
        prev: 'limit=25',
        self: 'limit=25&offset=25',
      },
    ],
    [
      'from a limit of 0 with the default limit',
      26,
      '?limit=0',
      {
        self: 'limit=25',
        next: 'limit=25&offset=25',
        last: 'limit=25&offset=25',
      },
    ],
    [
      'with showAll where it was asked for',
      3,
      '?showAll=true&limit=2',
      {
        self: 'limit=2&showAll=true',
        next: 'limit=2&offset=2&showAll=true',
        last: 'limit=2&offset=2&showAll=true',
      },
    ],
    [
      'with showAll back, too',
      3,
      '?offset=2&limit=2&showAll=true',
      {
        first: 'limit=2&showAll=true',
        prev: 'limit=2&showAll=true',
        self: 'limit=2&offset=2&showAll=true',
      },
    ],
    ['without showAll where it was declined', 1, '?showAll=false', { self: 'limit=25' }],
    ['without parameters that are not of the list', 1, '?color=red&limit=5', { self: 'limit=5' }],
  ]
  for (const [title, count, query, queries] of pages) {
    await t.test(title, async (t) => {
      const { call } = await emulate(t, { seed: seed(count) })
      const { status, body } = await call('GET', `/api/v2/tokens${query}`)
      t.strictSame(
        { status, links: body._links, totalCount: body.totalCount },
        { status: 200, links: linksOf(queries), totalCount: count },
      )
    })
  }
})

t.test('next leads through every token once, newest first, and prev back again', async (t) => {
  const { call } = await emulate(t, { seed: seed(7) })
  const walk = async (start: string, name: string) => {
    const seen: string[][] = []
    for (let href: string | undefined = start; href !== undefined; ) {
      const { body } = await call('GET', href)
      seen.push(body.items.map(({ _id }: { _id: string }) => _id))
      href = body._links[name]?.href
    }
    return seen
  }
  const newestFirst = tokens(7)
    .map(({ _id = '' }) => _id)
    .toReversed()
  const pages = [newestFirst.slice(0, 3), newestFirst.slice(3, 6), newestFirst.slice(6)]
  t.strictSame(await walk('/api/v2/tokens?limit=3', 'next'), pages)
  const { body } = await call('GET', '/api/v2/tokens?limit=3')
  t.strictSame(await walk(body._links.last.href, 'prev'), pages.toReversed())
})

t.test('pages are stable while tokens are made under a frozen clock: what was there moves back', async (t) => {
  const { call } = await emulate(t, { seed: seed(4) })
  const { body: before } = await call('GET', '/api/v2/tokens?limit=2&offset=2')
  await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  const { status, body } = await call('GET', '/api/v2/tokens?limit=2&offset=4')
  t.strictSame({ status, items: body.items.map(idOfItem) }, { status: 200, items: before.items.map(idOfItem) })
})

t.test('totals and links count only what the caller sees', async (t) => {
  const seed = seedOf({
    members: [OWNER, READER],
    tokens: [
      pinned(10, { role: 'reader', memberId: READER._id }),
      pinned(11, { role: 'reader', serviceToken: true }),
      ...tokens(10),
    ],
  })
  const { call } = await emulate(t, { seed })
  const { status, body } = await call('GET', '/api/v2/tokens?limit=1', { key: keyOf(10) })
  t.strictSame(
    { status, links: body._links, totalCount: body.totalCount },
    {
      status: 200,
      links: linksOf({ self: 'limit=1', next: 'limit=1&offset=1', last: 'limit=1&offset=1' }),
      totalCount: 2,
    },
  )
})

function idOfItem({ _id }: { _id: string }): string {
  return _id
}
