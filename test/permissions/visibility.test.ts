import t from 'tap'
import { emulate } from '../support/emulate.js'
import { allow, hidden, type Outcome, stage } from './stage.js'

const CAST = {
  members: { ada: { role: 'admin' }, rita: { role: 'reader' } },
  roles: { admin: [allow('member/*:token/*', '*'), allow('service-token/*', '*')] },
  tokens: {
    'ada admin': { of: 'ada', role: 'admin' },
    'ada reader': { of: 'ada', role: 'reader' },
    'ada custom': { of: 'ada', customRoleIds: ['admin'] },
    'rita admin': { of: 'rita', role: 'admin' },
    'rita reader': { of: 'rita', role: 'reader' },
    'admin service': { of: 'ada', role: 'admin', serviceToken: true },
    'rita service': { of: 'rita', role: 'admin', serviceToken: true },
    'reader service': { of: 'ada', role: 'reader', serviceToken: true },
  },
} as const

const ALL = ['admin', ...Object.keys(CAST.tokens)]
const SERVICE = ['admin service', 'rita service', 'reader service']
const OF_ADA = ['ada admin', 'ada reader', 'ada custom', ...SERVICE]
const OF_RITA = ['rita admin', 'rita reader', ...SERVICE]

/** Whose tokens everybody sees: in a list, in a list with `showAll`, and by id. */
const SIGHTS: readonly [string, string, readonly string[], readonly string[]][] = [
  ['a personal token sees service tokens and those of its member', 'ada reader', OF_ADA, OF_ADA],
  ['a personal token with a custom role that may do all sees no more', 'ada custom', OF_ADA, OF_ADA],
  ['an admin token sees those of all members if it asks', 'ada admin', OF_ADA, ALL],
  ['an admin token of a member who is no admin sees no more than another', 'rita admin', OF_RITA, OF_RITA],
  ['a service token sees service tokens', 'reader service', SERVICE, SERVICE],
  ['an admin service token sees personal tokens if it asks', 'admin service', SERVICE, ALL],
  ['an admin service token of a member who is no admin sees no more than another', 'rita service', SERVICE, SERVICE],
]

for (const [title, actor, inList, inAll] of SIGHTS) {
  t.test(title, async (t) => {
    const { get, list } = await stage(t, CAST)
    t.strictSame(namesIn(await list(actor)), sorted(inList))
    t.strictSame(namesIn(await list(actor, '?showAll=false')), sorted(inList))
    t.strictSame(namesIn(await list(actor, '?showAll=true')), sorted(inAll))
    for (const name of ALL) {
      const outcome = await get(actor, name)
      if (inAll.includes(name)) t.match(outcome, { status: 200, body: { name, token: /^[0-9a-f]{4}$/ } })
      else t.strictSame(outcome, hidden, name)
    }
  })
}

t.test('a token cannot change a token that it cannot see, unless its policies allow the change', async (t) => {
  const { get, patch, remove, rename, reset } = await stage(t, CAST)
  for (const actor of ['ada reader', 'reader service', 'rita service']) {
    t.strictSame(await rename(actor, 'admin'), hidden, actor)
    t.strictSame(await patch(actor, 'admin', []), hidden, actor)
    t.strictSame(await reset(actor, 'admin'), hidden, actor)
    t.strictSame(await remove(actor, 'admin'), hidden, actor)
  }
  t.strictSame(await get('ada custom', 'rita reader'), hidden)
  t.strictSame(await patch('ada custom', 'rita reader', []), hidden)
  t.match(await rename('ada custom', 'rita reader'), { status: 200, body: { name: 'renamed' } })
  t.match(await reset('ada custom', 'rita reader'), { status: 200, body: { token: /^api-/ } })
  t.match(await remove('ada custom', 'rita reader'), { status: 204 })
})

t.test('an admin token loses its sight with the role of its member', async (t) => {
  const { changeMember, get, list } = await stage(t, CAST)
  t.match(await get('ada admin', 'rita reader'), { status: 200 })
  changeMember('ada', { role: 'writer' })
  t.strictSame(await get('ada admin', 'rita reader'), hidden)
  t.strictSame(namesIn(await list('ada admin', '?showAll=true')), sorted(OF_ADA))
  changeMember('ada', { role: 'owner' })
  t.match(await get('ada admin', 'rita reader'), { status: 200 })
})

t.test("an admin token loses its sight to its member's custom roles", async (t) => {
  const { changeMember, get } = await stage(t, CAST)
  changeMember('ada', { customRoles: ['admin'] })
  t.strictSame(await get('ada admin', 'rita reader'), hidden)
})

t.test('pages count what the caller sees and nothing else', async (t) => {
  const { list } = await stage(t, CAST)
  const page = await list('ada reader', '?limit=2&offset=5')
  t.match(page, { status: 200, body: { totalCount: 6 } })
  t.strictSame(namesIn(page), ['ada admin'])
})

t.test('nobody sees the tokens of another account', async (t) => {
  const _id = 'c'.repeat(24)
  const [key, otherKey] = ['api-00000000-0000-4000-8000-000000000001', 'api-00000000-0000-4000-8000-000000000002']
  const { call } = await emulate(t, {
    seed: {
      version: 1,
      accounts: [
        { tokens: [{ role: 'admin', key }] },
        { tokens: [{ _id, role: 'admin', serviceToken: true, key: otherKey }] },
      ],
    },
  })
  const path = `/api/v2/tokens/${_id}`
  for (const [method, url] of [
    ['GET', path],
    ['PATCH', path],
    ['DELETE', path],
    ['POST', `${path}/reset`],
  ] as const) {
    const { status, body } = await call(method, url, { key, ...(method === 'PATCH' && { body: [] }) })
    t.strictSame({ status, body }, hidden, method)
  }
  t.match(await call('GET', '/api/v2/tokens?showAll=true', { key }), { status: 200, body: { totalCount: 1 } })
  t.match(await call('GET', path, { key: otherKey }), { status: 200, body: { _id } })
})

function namesIn({ status, body }: Outcome): readonly string[] {
  if (status !== 200) throw new Error(`the list was answered with ${status}`)
  return sorted(body.items.map(({ name }: { name: string }) => name))
}

function sorted(names: readonly string[]): readonly string[] {
  return [...names].sort()
}
