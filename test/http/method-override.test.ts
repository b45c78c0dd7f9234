import t from 'tap'
import { type Emulation, emulate } from '../support/emulate.js'
import { METHOD_NOT_ALLOWED } from '../support/refusals.js'
import { idOf, keyOf, OWNER, pinned, seedOf } from '../support/seeds.js'

const seed = seedOf({
  members: [OWNER],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', name: 'target' })],
})
const TARGET = `/api/v2/tokens/${idOf(11)}`
const RENAME = [{ op: 'replace', path: '/name', value: 'changed' }]

/** Answers are those of another operation than the method says, so the contract is asked about that one. */
async function send({ emulator, token }: Emulation, method: string, url: string, override: string, body?: object) {
  const response = await emulator.app.inject({
    method: method as 'POST',
    url,
    headers: { authorization: token, 'x-http-method-override': override },
    ...(body && { payload: body }),
  })
  return {
    status: response.statusCode,
    body: response.body === '' ? undefined : response.json(),
    headers: response.headers,
  }
}

t.test('X-HTTP-Method-Override lets a client that can only post', async (t) => {
  await t.test('X-HTTP-Method-Override: PATCH on a POST patches', async (t) => {
    const emulation = await emulate(t, { seed })
    t.hasStrict(await send(emulation, 'POST', TARGET, 'PATCH', RENAME), { status: 200, body: { name: 'changed' } })
  })

  await t.test('X-HTTP-Method-Override: DELETE on a POST deletes', async (t) => {
    const emulation = await emulate(t, { seed })
    t.hasStrict(await send(emulation, 'POST', TARGET, 'DELETE'), { status: 204, body: undefined })
    t.hasStrict(await emulation.call('GET', TARGET), { status: 404 })
  })

  await t.test('X-HTTP-Method-Override: PUT on a POST is a PUT, which no path has', async (t) => {
    const emulation = await emulate(t, { seed })
    const { status, body, headers } = await send(emulation, 'POST', TARGET, 'PUT', {})
    t.strictSame(
      { status, body, allow: headers['allow'] },
      { status: 405, body: METHOD_NOT_ALLOWED, allow: 'GET, HEAD, PATCH, DELETE' },
    )
  })

  await t.test(
    'a request with X-HTTP-Method-Override needs the key and the permissions of the other method',
    async (t) => {
      const { emulator } = await emulate(t, { seed })
      for (const [key, status] of [
        [keyOf(11), 403],
        [keyOf(99), 401],
      ] as const) {
        const response = await emulator.app.inject({
          method: 'POST',
          url: TARGET,
          headers: { authorization: key, 'x-http-method-override': 'DELETE' },
        })
        t.equal(response.statusCode, status)
      }
    },
  )
})

t.test('X-HTTP-Method-Override is ignored', async (t) => {
  for (const override of [
    'patch',
    'Delete',
    'GET',
    'POST',
    'HEAD',
    'OPTIONS',
    'TRACE',
    '',
    'PATCH, DELETE',
    ' DELETE',
    'constructor',
  ]) {
    await t.test(`X-HTTP-Method-Override is ignored when it names ${JSON.stringify(override)}`, async (t) => {
      const emulation = await emulate(t, { seed })
      const { status, body } = await send(emulation, 'POST', TARGET, override, RENAME)
      t.strictSame({ status, body }, { status: 405, body: METHOD_NOT_ALLOWED })
      t.hasStrict(await send(emulation, 'POST', '/api/v2/tokens', override, { role: 'reader' }), { status: 201 })
    })
  }

  for (const method of ['GET', 'PATCH', 'PUT', 'HEAD']) {
    await t.test(`X-HTTP-Method-Override is ignored on ${method}`, async (t) => {
      const emulation = await emulate(t, { seed })
      const { status } = await send(emulation, method, TARGET, 'DELETE', method === 'PATCH' ? RENAME : undefined)
      t.equal(status, { GET: 200, PATCH: 200, PUT: 405, HEAD: 200 }[method])
      t.hasStrict(await emulation.call('GET', TARGET), { status: 200 })
    })
  }
})
