import type { Test } from 'tap'
import t from 'tap'
import { createCertificate } from '../../support/certificate.js'
import { type Emulation, emulate } from '../../support/emulate.js'
import { exchange } from '../../support/exchange.js'
import { pinned, seedOf } from '../../support/seeds.js'

const seed = seedOf({ organization: 'O', tokens: [pinned(1, { role: 'admin' })] })

/** An emulator on a socket with one fault of the connection, and a way to call it over a connection of its own. */
async function faulty(t: Test, connection: string) {
  const emulation = await emulate(t, { seed })
  const { control, emulator, token } = emulation
  const url = await emulator.app.listen({ port: 0 })
  const fault = (await control('POST', '/faults', { body: { connection } })).body
  return {
    ...emulation,
    fault,
    send: (method: string, path: string, body?: string) => exchange(`${url}${path}`, method, token, body),
    /** The newest entry of the request log; the connection may be over before it is written. */
    entry: async () => {
      while ((await control('GET', '/requests/count')).body.count === 0) await new Promise(setImmediate)
      return (await control('GET', '/requests')).body.items[0]
    },
  }
}

async function tokensOf({ call, control }: Emulation): Promise<number> {
  await control('DELETE', '/faults')
  return (await call('GET', '/api/v2/tokens')).body.totalCount
}

t.test('the connection fault reset ends the connection with a TCP reset and changes nothing', async (t) => {
  const { send, entry, fault, ...emulation } = await faulty(t, 'reset')
  t.match(await send('POST', '/api/v2/tokens', '{"role":"reader"}').ended, { answer: '', error: 'ECONNRESET' })
  t.match(await entry(), { operationId: 'postToken', status: null, fault: fault._id })
  t.equal(await tokensOf(emulation), 1)
})

t.test('empty closes the connection without an answer, and nothing is done', async (t) => {
  const { send, entry, fault, ...emulation } = await faulty(t, 'empty')
  t.strictSame(await send('GET', '/api/v2/account').ended, { answer: '', pieces: 0, error: undefined })
  t.match(await entry(), { operationId: 'getAccount', status: null, fault: fault._id })
  t.match(await send('POST', '/api/v2/tokens', '{"role":"reader"}').ended, { answer: '' })
  t.equal(await tokensOf(emulation), 1)
})

t.test('garbage answers what is not HTTP, and nothing is done', async (t) => {
  const { send, entry, fault, ...emulation } = await faulty(t, 'garbage')
  t.match(await send('GET', '/api/v2/account').ended, {
    answer: /^\0ÿ this is not HTTP ÿ\0\r\n\r\n$/,
    error: undefined,
  })
  t.match(await entry(), { operationId: 'getAccount', status: null, fault: fault._id })
  t.match(await send('POST', '/api/v2/tokens', '{"role":"reader"}').ended, { answer: /^(\0ÿ this is not HTTP .*)?/s })
  t.equal(await tokensOf(emulation), 1)
})

t.test('truncate does what is asked for, and closes in the middle of the answer', async (t) => {
  const { send, entry, fault, ...emulation } = await faulty(t, 'truncate')
  const { answer } = await send('POST', '/api/v2/tokens', '{"role":"reader"}').ended
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  t.match(head, /^HTTP\/1\.1 201 Created\r\n/)
  const [, length] = /^content-length: (\d+)$/im.exec(head) ?? []
  t.equal(body.length, Math.ceil(Number(length) / 2))
  t.match(body, /^\{"_id":"/)
  t.match(await entry(), { operationId: 'postToken', status: null, fault: fault._id })
  t.equal(await tokensOf(emulation), 2)
})

t.test('truncate leaves nothing of an answer without a body', async (t) => {
  const { call, send, control, ...emulation } = await faulty(t, 'truncate')
  await control('DELETE', '/faults')
  const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  await control('POST', '/faults', { body: { connection: 'truncate' } })
  t.match(await send('DELETE', `/api/v2/tokens/${body._id}`).ended, { answer: '' })
  t.equal(await tokensOf({ ...emulation, call, control }), 1)
})

t.test('truncate closes a HEAD request without a response, because there is no body to cut', async (t) => {
  const { send, entry, fault } = await faulty(t, 'truncate')
  t.match(await send('HEAD', '/api/v2/account').ended, { answer: '', error: undefined })
  t.match(await entry(), { operationId: 'getAccount', method: 'HEAD', status: null, fault: fault._id })
})

t.test('drip sends the headers of a response to HEAD at once', async (t) => {
  const { send, entry, fault } = await faulty(t, 'drip')
  t.match(await send('HEAD', '/api/v2/account').ended, {
    answer: /^HTTP\/1\.1 200 OK\r\n.*content-length: \d+\r\n.*\r\n\r\n$/s,
    pieces: 1,
  })
  t.match(await entry(), { operationId: 'getAccount', method: 'HEAD', status: 200, fault: fault._id })
})

t.test('drip answers all of it, bit by bit', async (t) => {
  const { send, entry, fault } = await faulty(t, 'drip')
  const { answer, pieces } = await send('GET', '/api/v2/account').ended
  t.match(answer, /^HTTP\/1\.1 200 OK\r\n/)
  t.match(JSON.parse(answer.split('\r\n\r\n')[1] ?? ''), { organization: 'O' })
  t.ok(pieces > 2, `${pieces} pieces`)
  t.match(await entry(), { operationId: 'getAccount', status: 200, fault: fault._id })
})

t.test('drip lets an answer without a body pass', async (t) => {
  const { call, control } = await emulate(t)
  const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  await control('POST', '/faults', { body: { connection: 'drip' } })
  t.match(await call('DELETE', `/api/v2/tokens/${body._id}`), { status: 204, body: undefined })
})

t.test('hang answers nothing until the client leaves, and nothing is done', async (t) => {
  const { send, entry, fault, control, ...emulation } = await faulty(t, 'hang')
  const { ended, leave } = send('POST', '/api/v2/tokens', '{"role":"reader"}')
  while ((await control('GET', '/faults')).body.items[0].fired === 0) await new Promise(setImmediate)
  leave()
  t.match(await ended, { answer: '' })
  t.match(await entry(), { operationId: 'postToken', status: null, fault: fault._id })
  t.equal(await tokensOf({ ...emulation, control }), 1)
})

for (const connection of ['reset', 'empty', 'garbage']) {
  t.test(`${connection} answers nothing over TLS either`, async (t) => {
    const { control, emulator, token } = await emulate(t, { tls: createCertificate() })
    const { url } = await emulator.listen()
    await control('POST', '/faults', { body: { connection } })
    const { answer } = await exchange(`${url}/api/v2/account`, 'GET', token).ended
    t.notMatch(answer, /^HTTP/)
    t.match(await control('GET', '/faults'), { status: 200, body: { items: [{ fired: 1 }] } })
  })
}

for (const connection of ['hang', 'drip']) {
  t.test(`what ${connection} holds up ends when the emulator closes`, async (t) => {
    const { send, control, emulator } = await faulty(t, connection)
    const held = Array.from({ length: 20 }, () => send('GET', '/api/v2/openapi.json'))
    while ((await control('GET', '/faults')).body.items[0].fired < held.length) await new Promise(setImmediate)
    await emulator.close()
    const ended = await Promise.all(held.map((each) => each.ended))
    t.ok(ended.every(({ answer }) => answer.length < 10_000))
  })
}

for (const fault of [{ connection: 'hang' }, { connection: 'drip' }, { delay: '1h' }]) {
  for (const [removed, remove] of [
    ['the fault is', ({ control, id }) => control('DELETE', `/faults/${id}`)],
    ['all faults are', ({ control }) => control('DELETE', '/faults')],
    ['the server is reset, so its faults are', ({ control }) => control('POST', '/reset')],
  ] satisfies [string, (held: { control: Emulation['control']; id: string }) => unknown][]) {
    t.test(`requests held by ${JSON.stringify(fault)} end when ${removed} removed`, async (t) => {
      const { control, emulator, token } = await emulate(t, { seed })
      const url = await emulator.app.listen({ port: 0 })
      const id = (await control('POST', '/faults', { body: fault })).body._id
      const held = Array.from({ length: 3 }, () => exchange(`${url}/api/v2/openapi.json`, 'GET', token))
      while ((await control('GET', '/faults')).body.items[0].fired < held.length) await new Promise(setImmediate)
      await remove({ control, id })
      for (const { ended } of held) t.notMatch((await ended).answer, /\}\s*$/, 'no response, or half a response')
    })
  }
}

t.test('requests held by a fault of an account end when the account is deleted', async (t) => {
  const { control, emulator } = await emulate(t)
  const url = await emulator.app.listen({ port: 0 })
  const { _id, token } = (await control('POST', '/accounts')).body
  await control('POST', `/accounts/${_id}/faults`, { body: { connection: 'hang' } })
  const { ended } = exchange(`${url}/api/v2/account`, 'GET', token.token)
  const faults = () => control('GET', `/accounts/${_id}/faults`)
  while ((await faults()).body.items[0].fired === 0) await new Promise(setImmediate)
  t.match(await control('DELETE', `/accounts/${_id}`), { status: 204 })
  t.match(await ended, { answer: '' })
})

for (const fault of [{ connection: 'hang' }, { connection: 'drip' }, { delay: '1h' }]) {
  t.test(`requests held by ${JSON.stringify(fault)} of the server end when their account is deleted`, async (t) => {
    const { control, emulator, token } = await emulate(t, { seed })
    const url = await emulator.app.listen({ port: 0 })
    const account = (await control('POST', '/accounts')).body
    await control('POST', '/faults', { body: fault })
    const ofAccount = exchange(`${url}/api/v2/openapi.json`, 'GET', account.token.token)
    const ofOther = exchange(`${url}/api/v2/openapi.json`, 'GET', token)
    while ((await control('GET', '/faults')).body.items[0].fired < 2) await new Promise(setImmediate)
    t.match(await control('DELETE', `/accounts/${account._id}`), { status: 204 })
    t.notMatch((await ofAccount.ended).answer, /\}\s*$/, 'no response, or half a response')
    const first = await Promise.race([ofOther.ended, new Promise((resolve) => setImmediate(resolve, 'held'))])
    t.equal(first, 'held')
  })
}

t.test('many held requests are no reason for Node to warn', async (t) => {
  const warnings: Error[] = []
  const listener = (warning: Error) => void warnings.push(warning)
  process.on('warning', listener)
  t.teardown(() => process.off('warning', listener))
  const { control, emulator, token } = await emulate(t)
  await control('POST', '/faults', { body: { connection: 'hang' } })
  const held = Array.from({ length: 20 }, () =>
    emulator.app.inject({ url: '/api/v2/account', headers: { authorization: token } }),
  )
  const ended = Promise.allSettled(held)
  while ((await control('GET', '/faults')).body.items[0].fired < held.length) await new Promise(setImmediate)
  await emulator.close()
  await ended
  t.strictSame(warnings, [])
})

for (const connection of ['reset', 'empty', 'garbage', 'truncate']) {
  t.test(`in process, where there is no connection, ${connection} is an answer that never comes`, async (t) => {
    const { control, emulator, token } = await emulate(t)
    await control('POST', '/faults', { body: { connection } })
    const url = '/api/v2/account'
    await t.rejects(emulator.app.inject({ url, headers: { authorization: token } }), { code: 'LIGHT_ECONNRESET' })
    t.match(await control('GET', '/requests'), { status: 200, body: { items: [{ status: null }] } })
  })
}
