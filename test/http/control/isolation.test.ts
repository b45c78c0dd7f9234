import t from 'tap'
import { emulate, NOW } from '../../support/emulate.js'

t.test('tests that run side by side on accounts of their own do not see each other', async (t) => {
  const { call, control, token } = await emulate(t)
  const runs = Array.from({ length: 20 }, async (_, n) => {
    const created = (await control('POST', '/accounts')).body
    const at = `/accounts/${created._id}`
    const key = created.token.token
    const now = NOW + n * 1000
    await control('PUT', `${at}/clock`, { body: { now } })
    await control('POST', `${at}/faults`, { body: { match: { operationId: 'getMembers' }, respond: { status: 401 } } })
    await control('PUT', `${at}/rate-limit`, { body: { route: n + 1 } })
    for (let i = 0; i <= n; i++) {
      t.match(await call('POST', '/api/v2/tokens', { key, body: { role: 'reader' } }), {
        status: 201,
        body: { ownerId: created._id, creationDate: now },
      })
    }
    t.match(await call('POST', '/api/v2/tokens', { key, body: { role: 'reader' } }), { status: 429 })
    t.match(await call('GET', '/api/v2/tokens', { key }), { status: 200, body: { totalCount: n + 2 } })
    t.match(await call('GET', '/api/v2/members', { key }), { status: 401 })
    t.match(await control('GET', `${at}/requests/count`), { status: 200, body: { count: n + 4 } })
    t.match(await control('GET', `${at}/events`), { status: 200, body: { items: { length: n + 1 } } })
    if (n % 2) await control('POST', `${at}/reset`)
    else await control('DELETE', at)
  })
  await Promise.all(runs)
  t.match(await call('GET', '/api/v2/members', { key: token }), { status: 200 })
  t.match(await call('GET', '/api/v2/tokens', { key: token }), { status: 200, body: { totalCount: 1 } })
  t.match(await control('GET', '/accounts'), { status: 200, body: { items: { length: 11 } } })
})
