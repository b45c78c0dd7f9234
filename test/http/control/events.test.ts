import t from 'tap'
import { MAX_EVENTS_BYTES } from '../../../src/store/events.js'
import { emulate, NOW } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'
import { ADMIN, idOf, OWNER, pinned, seedOf } from '../../support/seeds.js'

const seed = seedOf({ _id: idOf(5), members: [OWNER, ADMIN], tokens: [pinned(9, { role: 'admin' })] })

forBothOwners(
  t,
  'tells who changed what, newest first and without secrets',
  async (t, { call, control, emulator, pull }) => {
    const created = await call('POST', '/api/v2/tokens', { body: { role: 'reader', serviceToken: true } })
    emulator.clock.advance(1000)
    const reset = await call('POST', `/api/v2/tokens/${created.body._id}/reset`)
    await control('PATCH', `/accounts/${idOf(5)}/members/${ADMIN._id}`, { body: { role: 'reader' } })
    const { status, body } = await pull('GET', '/events')
    const by = { accountId: idOf(5), memberId: OWNER._id, tokenId: idOf(9) }
    const resource = `service-token/${created.body._id}`
    t.match(
      { status, body },
      {
        status: 200,
        body: {
          items: [
            {
              ...{ accountId: idOf(5), memberId: null, tokenId: null },
              accesses: [{ action: 'updateRole', resource: `member/${ADMIN._id}` }],
            },
            {
              ...by,
              date: NOW + 1000,
              accesses: [{ action: 'resetAccessToken', resource }],
              before: { token: created.body.token.slice(-4) },
              after: { token: reset.body.token.slice(-4) },
            },
            { ...by, date: NOW, accesses: [{ action: 'createAccessToken', resource }], before: null },
          ],
        },
      },
    )
    t.equal(body.items.length, 3)
    t.notMatch(JSON.stringify(body), created.body.token)
    t.notMatch(JSON.stringify(body), reset.body.token)
  },
  { seed },
)

forBothOwners(t, 'shows as many as asked for', async (t, { call, pull }) => {
  for (const name of ['a', 'b', 'c']) await call('POST', '/api/v2/tokens', { body: { role: 'reader', name } })
  t.match(await pull('GET', '/events?limit=2'), {
    status: 200,
    body: { items: [{ after: { name: 'c' } }, { after: { name: 'b' } }] },
  })
  t.match((await pull('GET', '/events?limit=2')).body.items.length, 2)
  const bad = [
    ['limit=0', 'limit must be a whole number from 1 to 1000 (got 0).'],
    ['limit=x', 'limit must be a whole number from 1 to 1000 (got "x").'],
    ['offset=1', 'the query has an unknown field "offset". Known fields: limit.'],
  ] as const
  for (const [query, message] of bad) {
    t.match(await pull('GET', `/events?${query}`), { status: 400, body: { code: 'invalid_request', message } })
  }
})

t.test('an account sees its own changes only', async (t) => {
  const { call, control } = await emulate(t)
  const { _id, token } = (await control('POST', '/accounts')).body
  await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  await call('POST', '/api/v2/tokens', { body: { role: 'reader' }, key: token.token })
  t.match((await control('GET', '/events')).body.items.length, 2)
  const { body } = await control('GET', `/accounts/${_id}/events`)
  t.match(body.items, [{ accountId: _id }])
  t.equal(body.items.length, 1)
})

t.test('events of large changes are listed up to 4 MiB, however many there were', async (t) => {
  const { call, control } = await emulate(t)
  const policy = Array.from({ length: 200 }, (_, i) => ({
    effect: 'allow',
    actions: ['*'],
    resources: [`proj/${i}${'x'.repeat(500)}`],
  }))
  const { body: role } = await call('POST', '/api/v2/roles', { body: { key: 'large', name: 'Large', policy } })
  for (let i = 0; i < 40; i++) {
    const patch = [{ op: 'replace', path: '/name', value: `Name ${i}` }]
    t.match(await call('PATCH', `/api/v2/roles/${role.key}`, { body: patch }), { status: 200 })
  }
  const { status, body } = await control('GET', '/events?limit=1000')
  const bytes = body.items.reduce((sum: number, item: object) => sum + Buffer.byteLength(JSON.stringify(item)), 0)
  t.match(
    { status, isListed: body.items.length > 10, isBounded: bytes <= MAX_EVENTS_BYTES, newest: body.items[0] },
    { status: 200, isListed: true, isBounded: true, newest: { after: { name: 'Name 39' } } },
  )
})
