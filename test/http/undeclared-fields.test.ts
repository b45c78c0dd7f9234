import t, { type Test } from 'tap'
import { createControlService } from '../../src/control/control.js'
import { seedIfEmpty } from '../../src/control/seeding.js'
import { isObject } from '../../src/domain/json.js'
import { buildApp } from '../../src/http/app.js'
import { operationsOf } from '../../src/http/contract.js'
import { control, emulated } from '../../src/http/contracts.js'
import { createAccountService } from '../../src/service/accounts.js'
import { createAuthentication } from '../../src/service/authenticate.js'
import { createAuthorizer } from '../../src/service/authorize.js'
import { createEventLog } from '../../src/service/events.js'
import { createMemberService } from '../../src/service/members.js'
import { createRoleService } from '../../src/service/roles.js'
import { createTokenService } from '../../src/service/tokens.js'
import { createSimulation } from '../../src/simulation/simulation.js'
import { openStore } from '../../src/store/store.js'
import { createIds, wallClock } from '../../src/system.js'
import type { CallOptions, Emulation } from '../support/emulate.js'
import { exampleOf, furnish, NOT_SENT, STAGE } from '../support/every-operation.js'
import { idOf, keyOf } from '../support/seeds.js'

/** The value of the field `hash` that every object below the serializers has. */
const LEAK = 'e841b0a8ff470071e9a106483b191efb'

/** A whole server in which every object of a response has a field `hash` before it is serialized. */
async function tainted(t: Test): Promise<Emulation> {
  const simulation = createSimulation(wallClock, Math.random)
  const store = openStore(':memory:')
  const ids = createIds()
  const events = createEventLog(store, simulation.clock, ids)
  const controlService = createControlService(store, simulation, ids, events)
  seedIfEmpty(store, simulation.clock, ids, controlService.state, controlService.reset, { seed: STAGE })
  const authorizer = createAuthorizer(store)
  const app = buildApp({
    authentication: createAuthentication(store, simulation.clock),
    accounts: createAccountService(store),
    members: createMemberService(store),
    roles: createRoleService(store, simulation.clock, ids, authorizer, events),
    tokens: createTokenService(store, simulation.clock, ids, authorizer, events),
    simulation,
    controlService,
    wall: wallClock,
    closing: new AbortController().signal,
    prefer: false,
  })
  t.teardown(async () => {
    await app.close()
    store.close()
  })
  app.addHook('preSerialization', async (_request, _reply, payload) => withHash(payload))
  const call = async (method: string, url: string, { key = keyOf(31), body, headers = {} }: CallOptions = {}) => {
    const response = await app.inject({
      method: method as 'GET',
      url,
      headers: { ...(key !== null && { authorization: key }), 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = response.body
    return { status: response.statusCode, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    call,
    control: (method, path, options = {}) => call(method, `/_emulator${path}`, { key: null, ...options }),
    token: keyOf(31),
    // The server has no library around it.
    emulator: undefined as never,
  }
}

function withHash(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withHash)
  if (!isObject(value)) return value
  return { ...Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withHash(item)])), hash: LEAK }
}

/** The paths of everything called `hash`, and of its value. What a test configured as the response of a fault is free. */
function leaksIn(value: unknown, path = ''): readonly string[] {
  if (value === LEAK) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => {
    if (/\.respond$/.test(path) && (name === 'headers' || name === 'body')) return []
    const isInMap = /\b_?links$/.test(path)
    const own = name === 'hash' && !isInMap ? [`${path}.hash`] : []
    return [...own, ...leaksIn(item, `${path}.${name}`)]
  })
}

/** The documents of the APIs are files. */
const DOCUMENTS = ['getOpenapiSpec', 'getControlSpec']

for (const { document } of [emulated, control]) {
  for (const operation of operationsOf(document)) {
    if ([...NOT_SENT, ...DOCUMENTS].includes(operation.id)) continue
    t.test(`the response to ${operation.id} has no field that its schema does not declare`, async (t) => {
      const server = await tainted(t)
      const values = await furnish(server)
      const { status, body } = await server.call(...exampleOf(operation, values(operation.path)))
      t.ok(status < 300, `${status}`)
      t.strictSame(leaksIn(body), [])
    })
  }
}

t.test('an error has no field that its schema does not declare, on any path', async (t) => {
  const server = await tainted(t)
  const { call } = server
  const answers = [
    await call('GET', '/api/v2/tokens?limit=x'),
    await call('GET', '/api/v2/tokens', { key: keyOf(99) }),
    await call('POST', '/api/v2/tokens', { key: keyOf(32), body: { role: 'admin' } }),
    await call('GET', `/api/v2/tokens/${idOf(99)}`),
    await call('GET', '/api/v2/nowhere'),
    await call('GET', '/nowhere'),
    await call('GET', '/_emulator/nowhere'),
    await call('PUT', '/api/v2/tokens'),
    await call('PUT', '/_emulator/accounts'),
    await call('POST', '/api/v2/roles', { body: { key: 'deployers', name: 'x', policy: [] } }),
    await call('POST', '/_emulator/accounts', { key: null, body: { _id: idOf(100) } }),
    await call('POST', '/_emulator/accounts', { key: null, body: '{' }),
    await call('POST', '/_emulator/faults', { key: null, body: {} }),
    await call('PATCH', `/api/v2/tokens/${idOf(32)}`, { body: [{ op: 'remove', path: '/inlineRole' }] }),
  ]
  t.strictSame(
    answers.map(({ status }) => status),
    [400, 401, 403, 404, 404, 404, 404, 405, 405, 409, 409, 400, 400, 422],
  )
  t.strictSame(
    answers.flatMap(({ body }) => leaksIn(body)),
    [],
  )
})
