import t from 'tap'
import { emulate } from '../support/emulate.js'
import { forbidden, invalidRequest } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const service = { body: { role: 'reader', serviceToken: true } }

t.test('an account may limit its service tokens', async (t) => {
  const tokens = [pinned(10, { role: 'admin' }), pinned(11, { role: 'admin', serviceToken: true })]
  const limited = (serviceTokenLimit: number) => seedOf({ members: [OWNER], serviceTokenLimit, tokens })
  const reached = (limit: number) => invalidRequest(`the account has reached its service token limit of ${limit}`)

  await t.test('a service token beyond the serviceTokenLimit of the account is a 400', async (t) => {
    const { call } = await emulate(t, { seed: limited(3) })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
    const { status, body } = await call('POST', '/api/v2/tokens', service)
    t.strictSame({ status, body }, { status: 400, body: reached(3) })
    t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 4 } })
  })

  await t.test('personal tokens do not count towards the serviceTokenLimit', async (t) => {
    const { call } = await emulate(t, { seed: limited(1) })
    t.hasStrict(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 400, body: reached(1) })
  })

  await t.test('a service token can be created again after another was deleted at the serviceTokenLimit', async (t) => {
    const { call } = await emulate(t, { seed: limited(1) })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 400, body: reached(1) })
    await call('DELETE', `/api/v2/tokens/${idOf(11)}`)
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
  })

  await t.test('a serviceTokenLimit of 0 allows no new service token and keeps existing ones', async (t) => {
    const { call } = await emulate(t, { seed: limited(0) })
    t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 400, body: reached(0) })
    t.hasStrict(await call('POST', `/api/v2/tokens/${idOf(11)}/reset`), { status: 200 })
  })

  await t.test('a caller that may not create service tokens gets a 403 and not the serviceTokenLimit', async (t) => {
    const more = [...tokens, pinned(12, { role: 'reader' })]
    const seed = seedOf({ members: [OWNER], serviceTokenLimit: 0, tokens: more })
    const { call } = await emulate(t, { seed })
    const { status, body } = await call('POST', '/api/v2/tokens', { ...service, key: keyOf(12) })
    t.strictSame({ status, body }, { status: 403, body: forbidden('createAccessToken', 'service-token/*') })
  })

  await t.test('each account has its own serviceTokenLimit', async (t) => {
    const accounts = [
      { members: [OWNER], serviceTokenLimit: 0, tokens: [pinned(10, { role: 'admin' })] },
      { members: [OWNER], tokens: [pinned(11, { role: 'admin' })] },
    ]
    const { call } = await emulate(t, { seed: { version: 1, accounts } })
    t.hasStrict(await call('POST', '/api/v2/tokens', { ...service, key: keyOf(10) }), { status: 400 })
    t.hasStrict(await call('POST', '/api/v2/tokens', { ...service, key: keyOf(11) }), { status: 201 })
  })
})

t.test('an account that sets no limit has none, although the real default is 200', async (t) => {
  const tokens = [
    pinned(10, { role: 'admin' }),
    ...Array.from({ length: 200 }, (_, i) => pinned(1000 + i, { role: 'reader', serviceToken: true })),
  ]
  const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }) })
  t.hasStrict(await call('POST', '/api/v2/tokens', service), { status: 201 })
  t.hasStrict(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 202 } })
})
