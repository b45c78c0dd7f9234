import type { Test } from 'tap'
import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'

const ID = 'a'.repeat(24)
const KEEPERS = 'b'.repeat(24)
const GONE = 'c'.repeat(24)
const SERVICE_KEY = 'api-00000000-0000-4000-8000-000000000002'

/** An owner with an admin key, a member with everything set, one who was removed, and a service token. */
function emulateMembers(t: Test) {
  return emulate(t, {
    seed: {
      version: 1,
      accounts: [
        {
          members: [
            { email: 'owner@example.com', role: 'owner' },
            {
              _id: ID,
              email: 'mira@example.com',
              firstName: 'Mira',
              lastName: 'Okafor',
              role: 'writer',
              customRoles: ['keepers'],
              creationDate: 1000,
            },
            { _id: GONE, email: 'gone@example.com', role: 'admin', customRoles: ['keepers'], removed: true },
          ],
          roles: [{ _id: KEEPERS, key: 'keepers', name: 'Keepers', policy: [] }],
          tokens: [
            { role: 'admin', key: 'api-00000000-0000-4000-8000-000000000001' },
            { role: 'admin', serviceToken: true, key: SERVICE_KEY },
          ],
        },
      ],
    },
  })
}

t.test('a member', async (t) => {
  await t.test('a member is shown by id with the ids of its custom roles', async (t) => {
    const { call } = await emulateMembers(t)
    const { status, body } = await call('GET', `/api/v2/members/${ID}`)
    t.strictSame(
      { status, body },
      {
        status: 200,
        body: {
          _links: { self: { href: `/api/v2/members/${ID}`, type: 'application/json' } },
          _id: ID,
          firstName: 'Mira',
          lastName: 'Okafor',
          role: 'writer',
          email: 'mira@example.com',
          _pendingInvite: false,
          _verified: true,
          customRoles: [KEEPERS],
          mfa: 'disabled',
          _lastSeen: 0,
          creationDate: 1000,
        },
      },
    )
  })

  await t.test('GET /members/me shows a personal token its member, without names that it does not have', async (t) => {
    const { call } = await emulateMembers(t)
    const { status, body } = await call('GET', '/api/v2/members/me')
    t.match({ status, body }, { status: 200, body: { email: 'owner@example.com', role: 'owner', creationDate: NOW } })
    t.notOk('firstName' in body || 'lastName' in body)
  })

  await t.test('GET /members/me of a service token is a 404', async (t) => {
    const { call } = await emulateMembers(t)
    const { status, body } = await call('GET', '/api/v2/members/me', { key: SERVICE_KEY })
    t.strictSame({ status, body }, { status: 404, body: { code: 'not_found', message: 'Invalid resource identifier' } })
  })

  await t.test('a service token can get a member by id', async (t) => {
    const { call } = await emulateMembers(t)
    const { status, body } = await call('GET', `/api/v2/members/${ID}`, { key: SERVICE_KEY })
    t.match({ status, body }, { status: 200, body: { email: 'mira@example.com' } })
  })

  await t.test('a member that was removed or never existed is a 404', async (t) => {
    const { call } = await emulateMembers(t)
    for (const id of [GONE, 'd'.repeat(24), 'mira@example.com', 'ME']) {
      const { status, body } = await call('GET', `/api/v2/members/${id}`)
      t.strictSame(
        { status, body },
        { status: 404, body: { code: 'not_found', message: 'Invalid resource identifier' } },
        id,
      )
    }
  })

  await t.test('a member of another account is a 404', async (t) => {
    const { call } = await emulate(t, {
      seed: { version: 1, accounts: [{}, { members: [{ _id: ID, email: 'other@example.com', role: 'owner' }] }] },
    })
    const { status, body } = await call('GET', `/api/v2/members/${ID}`)
    t.match({ status, body }, { status: 404, body: { code: 'not_found' } })
  })

  await t.test('a member without a key is a 401', async (t) => {
    const { call } = await emulateMembers(t)
    t.match(await call('GET', `/api/v2/members/${ID}`, { key: null }), { status: 401, body: { code: 'unauthorized' } })
    t.match(await call('GET', '/api/v2/members', { key: null }), { status: 401, body: { code: 'unauthorized' } })
  })
})

t.test('the list of members', async (t) => {
  await t.test('the list of members is in the order of creation, without removed members', async (t) => {
    const { call } = await emulateMembers(t)
    const { status, body } = await call('GET', '/api/v2/members')
    t.match(
      { status, body },
      {
        status: 200,
        body: { items: [{ email: 'owner@example.com' }, { _id: ID, customRoles: [KEEPERS] }], totalCount: 2 },
      },
    )
    t.equal(body.items.length, 2)
    t.strictSame(body._links, { self: { href: '/api/v2/members?limit=20', type: 'application/json' } })
  })

  await t.test('the list of members has twenty on a page and links to the next page', async (t) => {
    const { call } = await emulateMany(t, 23)
    const link = (query: string) => ({ href: `/api/v2/members?${query}`, type: 'application/json' })

    const first = await call('GET', '/api/v2/members')
    t.match(first, { status: 200, body: { totalCount: 23 } })
    t.strictSame(emails(first.body), numbered(0, 20))
    t.strictSame(first.body._links, {
      next: link('limit=20&offset=20'),
      last: link('limit=20&offset=20'),
      self: link('limit=20'),
    })

    const second = await call('GET', first.body._links.next.href)
    t.match(second, { status: 200, body: { totalCount: 23 } })
    t.strictSame(emails(second.body), numbered(20, 23))
    t.strictSame(second.body._links, {
      first: link('limit=20'),
      prev: link('limit=20'),
      self: link('limit=20&offset=20'),
    })
  })

  await t.test('the list of members is paged by limit and offset', async (t) => {
    const { call } = await emulateMany(t, 5)
    const { status, body } = await call('GET', '/api/v2/members?limit=2&offset=1')
    t.match({ status, body }, { status: 200, body: { totalCount: 5 } })
    t.strictSame(emails(body), numbered(1, 3))
  })

  await t.test('the list of members refuses a limit or offset that is no number', async (t) => {
    const { call } = await emulateMany(t, 1)
    const refusals = [
      ['limit=-1', 'limit must be a whole number of at least 0 (got "-1").'],
      ['offset=-1', 'offset must be a whole number of at least 0 (got "-1").'],
      ['limit=1.5', 'limit must be a whole number of at least 0 (got "1.5").'],
      ['offset=x', 'offset must be a whole number of at least 0 (got "x").'],
    ]
    for (const [query, message] of refusals) {
      const { status, body } = await call('GET', `/api/v2/members?${query}`)
      t.strictSame({ status, body }, { status: 400, body: { code: 'invalid_request', message } })
    }
  })

  await t.test('any working key can list members', async (t) => {
    const key = 'api-00000000-0000-4000-8000-000000000003'
    const { call } = await emulate(t, {
      seed: {
        version: 1,
        accounts: [
          { members: [{ email: 'nobody@example.com', role: 'no_access' }], tokens: [{ role: 'reader', key }] },
        ],
      },
    })
    const { status, body } = await call('GET', '/api/v2/members', { key })
    t.match({ status, body }, { status: 200, body: { totalCount: 1, items: [{ role: 'no_access' }] } })
  })
})

function emulateMany(t: Test, count: number) {
  const members = numbered(0, count).map((email) => ({ email, role: 'reader' }))
  return emulate(t, { seed: { version: 1, accounts: [{ members }] } })
}

function numbered(start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, i) => `member${start + i}@example.com`)
}

function emails({ items }: { items: readonly { email: string }[] }): string[] {
  return items.map(({ email }) => email)
}
