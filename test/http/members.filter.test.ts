import type { Test } from 'tap'
import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { invalidRequest } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf, WRITER } from '../support/seeds.js'

const GONE = { _id: idOf(5), email: 'gone@example.com', role: 'reader', removed: true } as const

/** Five members, one of them removed; the owner's token calls. */
async function emulateMembers(t: Test) {
  const emulation = await emulate(t, {
    seed: seedOf({
      members: [OWNER, ADMIN, { ...WRITER, customRoles: ['ops'] }, READER, GONE],
      roles: [{ _id: idOf(20), key: 'ops', name: 'Ops', policy: [] }],
      tokens: [
        pinned(10, { role: 'admin', memberId: OWNER._id }),
        pinned(11, { role: 'reader', memberId: READER._id }),
        pinned(12, { role: 'reader', memberId: READER._id }),
        pinned(13, { role: 'reader', memberId: WRITER._id, serviceToken: true }),
      ],
    }),
  })
  const list = async (query: string) => {
    const { status, body } = await emulation.call('GET', `/api/v2/members${query}`)
    return {
      status,
      emails: body.items?.map(({ email }: { email: string }) => email),
      totalCount: body.totalCount,
      body,
    }
  }
  return { ...emulation, list }
}

t.test('a filter selects members, and totalCount counts those that match', async (t) => {
  const { list } = await emulateMembers(t)
  for (const [query, emails] of [
    // The query of the Terraform provider, and of its version 2, which encodes the value twice.
    ['?filter=email:reader@example.com&limit=1&expand=roleAttributes', [READER.email]],
    ['?limit=1&filter=email:reader%2540example.com', [READER.email]],
    ['?filter=email%3Areader%40example.com', [READER.email]],
    ['?filter=role:admin', [OWNER.email, ADMIN.email]],
    ['?filter=role:ops', [WRITER.email]],
    [`?filter=role:${idOf(20)}`, [WRITER.email]],
    ['?filter=query:WRITER,role:writer', [WRITER.email]],
    [`?filter=id:${READER._id}|${OWNER._id}`, [OWNER.email, READER.email]],
    ['?filter=email:gone@example.com', []],
    ['?filter=email:nobody@example.com', []],
    ['?filter=&sort=', [OWNER.email, ADMIN.email, WRITER.email, READER.email]],
  ] as const) {
    const { status, emails: found, totalCount } = await list(query)
    t.strictSame({ status, emails: found, totalCount }, { status: 200, emails, totalCount: emails.length }, query)
  }
})

t.test('filter and sort are kept in the links of a page', async (t) => {
  const { list } = await emulateMembers(t)
  const { status, emails, body } = await list('?filter=query:example&sort=-displayName&limit=1&offset=1')
  const link = (rest: string) => ({
    href: `/api/v2/members?filter=query%3Aexample&limit=1${rest}&sort=-displayName`,
    type: 'application/json',
  })
  t.strictSame(
    { status, emails, links: body._links, totalCount: body.totalCount },
    {
      status: 200,
      emails: [READER.email],
      links: {
        first: link(''),
        prev: link(''),
        next: link('&offset=2'),
        last: link('&offset=3'),
        self: link('&offset=1'),
      },
      totalCount: 4,
    },
  )
  const next = await list(body._links.next.href.replace('/api/v2/members', ''))
  t.strictSame({ status: next.status, emails: next.emails }, { status: 200, emails: [OWNER.email] })
})

t.test('an unknown filter or sort is a 400 that names it', async (t) => {
  const { list } = await emulateMembers(t)
  for (const [query, message] of [
    ['?filter=team:ops', 'filter must have pairs of query, role, id or email and a value, got "team:ops"'],
    ['?filter=reader', 'filter must have pairs of query, role, id or email and a value, got "reader"'],
    ['?sort=email', 'sort must be displayName or lastSeen, got "email"'],
    ['?filter=query:x&filter=query:y', 'filter must be given once'],
  ] as const) {
    const { status, body } = await list(query)
    t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) }, query)
  }
})

t.test('a member was last seen when one of its personal tokens was last used', async (t) => {
  const { call, clock, list } = await withClock(t)
  const seen = async () => {
    const { body } = await list(`?filter=id:${READER._id}`)
    const [{ _lastSeen, _lastSeenMetadata }] = body.items
    return { _lastSeen, _lastSeenMetadata }
  }
  t.strictSame(await seen(), { _lastSeen: 0, _lastSeenMetadata: undefined })
  await call('GET', '/api/v2/account', { key: keyOf(12) })
  t.strictSame(await seen(), { _lastSeen: NOW, _lastSeenMetadata: { tokenId: idOf(12) } })
  clock.advance('1h')
  await call('GET', '/api/v2/account', { key: keyOf(11) })
  t.strictSame(await seen(), { _lastSeen: NOW + 3_600_000, _lastSeenMetadata: { tokenId: idOf(11) } })
  await call('DELETE', `/api/v2/tokens/${idOf(11)}`)
  t.strictSame(await seen(), { _lastSeen: NOW, _lastSeenMetadata: { tokenId: idOf(12) } })

  t.hasStrict((await list('?sort=-lastSeen')).emails, [OWNER.email, READER.email])
  const me = await call('GET', '/api/v2/members/me', { key: keyOf(12) })
  t.hasStrict(me, {
    status: 200,
    body: { _lastSeen: NOW + 3_600_000, _lastSeenMetadata: { tokenId: idOf(12) } },
  })
})

t.test('a service token does not count as its member being seen', async (t) => {
  const { call } = await emulateMembers(t)
  await call('GET', '/api/v2/account', { key: keyOf(13) })
  const { status, body } = await call('GET', `/api/v2/members/${WRITER._id}`)
  t.equal(status, 200)
  t.strictSame([body._lastSeen, body._lastSeenMetadata], [0, undefined])
})

async function withClock(t: Test) {
  const emulation = await emulateMembers(t)
  return { ...emulation, clock: emulation.emulator.clock }
}
