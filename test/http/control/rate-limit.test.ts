import t from 'tap'
import { emulate } from '../../support/emulate.js'
import { forBothOwners } from '../../support/owners.js'

forBothOwners(t, 'sets, reads and clears the limits', async (t, { call, pull }) => {
  const limits = async () => {
    const { status, body } = await pull('GET', '/rate-limit')
    t.equal(status, 200)
    return body
  }
  t.strictSame(await limits(), {})
  const { status, body } = await pull('PUT', '/rate-limit', { body: { global: 100, route: 20, token: 1 } })
  t.equal(status, 200)
  t.strictSame(body, { global: 100, route: 20, token: 1 })
  t.strictSame(await limits(), body)
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
  t.match(await call('GET', '/api/v2/tokens'), { status: 429 })
  t.match(await pull('PUT', '/rate-limit', { body: { token: 1 } }), { status: 200 })
  t.strictSame(await limits(), { token: 1 })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 }, 'a new window began')
  t.match(await pull('DELETE', '/rate-limit'), { status: 204, body: undefined })
  t.strictSame(await limits(), {})
  t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
})

forBothOwners(t, 'refuses what is no limit, naming the field', async (t, { pull }) => {
  const bad = [
    [undefined, /^the request needs a JSON body$/],
    [{ global: 0 }, /^global must be a whole number from 1 to 1000000000 \(got 0\)\.$/],
    [{ route: '20' }, /^route must be .* \(got "20"\)\.$/],
    [{ ip: 1 }, /^the body has an unknown field "ip"\. Known fields: global, route, token\.$/],
  ] as const
  for (const [body, message] of bad) {
    t.match(await pull('PUT', '/rate-limit', { body }), { status: 400, body: { code: 'invalid_request', message } })
  }
})

t.test('the limits of an account go before those of the server', async (t) => {
  const { control } = await emulate(t)
  const { _id } = (await control('POST', '/accounts')).body
  const at = `/accounts/${_id}/rate-limit`
  await control('PUT', '/rate-limit', { body: { global: 7 } })
  t.match(await control('GET', at), { status: 200, body: { global: 7 } })
  await control('PUT', at, { body: { token: 3 } })
  const { status, body } = await control('GET', at)
  t.equal(status, 200)
  t.strictSame(body, { token: 3 })
  await control('DELETE', at)
  t.match(await control('GET', at), { status: 200, body: { global: 7 } })
})
