import { join } from 'node:path'
import t from 'tap'
import { type Emulation, emulate, NOW } from '../support/emulate.js'
import { INVALID_ACCESS_TOKEN, invalidRequest } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, pinned, seedOf } from '../support/seeds.js'

const HOUR = 3_600_000
/** The last instant that a date can hold. */
const END_OF_TIME = 8_640_000_000_000_000

const seed = seedOf({
  members: [ADMIN],
  tokens: [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', serviceToken: true })],
})
const TARGET = `/api/v2/tokens/${idOf(11)}`
const FIRST = keyOf(11)

async function reset({ call }: Emulation, query = ''): Promise<string> {
  const { status, body } = await call('POST', `${TARGET}/reset${query}`)
  if (status !== 200) throw new Error(`the reset was answered ${status}`)
  return body.token
}

/** Whether the key opens anything: 200, or 401 with the body of a dead key. */
async function statusOf({ call }: Emulation, key: string): Promise<200 | 401> {
  const { status, body } = await call('GET', TARGET, { key })
  if (status === 200) return 200
  if (status !== 401 || body.message !== INVALID_ACCESS_TOKEN.message) throw new Error(`${status} ${body.message}`)
  return 401
}

t.test('both keys work until the expiry, and then only the new one', async (t) => {
  const emulation = await emulate(t, { seed })
  const { clock } = emulation.emulator
  const second = await reset(emulation, `?expiry=${NOW + HOUR}`)

  for (const [now, expected] of [
    [NOW, 200],
    [NOW + HOUR - 1, 200],
    [NOW + HOUR, 401],
    [NOW + HOUR + 1, 401],
    [NOW + 1000 * HOUR, 401],
  ] as const) {
    clock.set({ now })
    t.equal(await statusOf(emulation, FIRST), expected, `the old key at ${now - NOW}`)
    t.equal(await statusOf(emulation, second), 200, `the new key at ${now - NOW}`)
  }
})

t.test('an old key in its window is the token: it may do the same, and counts as its use', async (t) => {
  const emulation = await emulate(t, { seed })
  const { call, emulator } = emulation
  const { body: before } = await call('GET', TARGET)
  await call('POST', `/api/v2/tokens/${idOf(10)}/reset?expiry=${NOW + HOUR}`)
  emulator.clock.advance(1000)
  t.hasStrict(await call('POST', '/api/v2/tokens', { body: { role: 'reader' } }), { status: 201 })
  t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(10)}`), { status: 200, body: { lastUsed: NOW + 1000 } })
  t.strictSame((await call('GET', TARGET)).body, before)
})

t.test('an old key can reset its own token, which ends the window of the current key and not its own', async (t) => {
  const emulation = await emulate(t, { seed })
  const { call, token } = emulation
  const own = `/api/v2/tokens/${idOf(10)}`
  const { body: first } = await call('POST', `${own}/reset?expiry=${NOW + HOUR}`)
  const { status, body: second } = await call('POST', `${own}/reset`, { key: token })
  t.equal(status, 200)
  t.hasStrict(await call('GET', own, { key: token }), { status: 200, body: { token: second.token.slice(-4) } })
  t.hasStrict(await call('GET', own, { key: first.token }), { status: 401, body: INVALID_ACCESS_TOKEN })
  t.hasStrict(await call('GET', own, { key: second.token }), { status: 200 })
})

t.test('an old key is a 401 from the instant of its expiry on', async (t) => {
  for (const [title, query] of [
    ['no expiry', ''],
    // What the Terraform provider used for "at once".
    ['-1', '?expiry=-1'],
    ['0', '?expiry=0'],
    ['-0', '?expiry=-0'],
    ['far in the past', '?expiry=-99999999999999999999'],
    ['a millisecond ago', `?expiry=${NOW - 1}`],
    ['now', `?expiry=${NOW}`],
    // A client seen to send seconds means 1970.
    ['seconds instead of milliseconds', `?expiry=${NOW / 1000 + 3600}`],
  ] as const) {
    await t.test(`a reset whose expiry is ${title} ends the old key at once`, async (t) => {
      const emulation = await emulate(t, { seed })
      const second = await reset(emulation, query)
      t.strictSame([await statusOf(emulation, FIRST), await statusOf(emulation, second)], [401, 200])
      // Revoked is for ever: no clock brings it back.
      emulation.emulator.clock.set({ now: 0 })
      t.strictSame([await statusOf(emulation, FIRST), await statusOf(emulation, second)], [401, 200])
    })
  }

  await t.test('an old key works while one millisecond of its window is left', async (t) => {
    const emulation = await emulate(t, { seed })
    await reset(emulation, `?expiry=${NOW + 1}`)
    t.equal(await statusOf(emulation, FIRST), 200)
    emulation.emulator.clock.advance(1)
    t.equal(await statusOf(emulation, FIRST), 401)
  })
})

t.test('two and three windows overlap, each with its own end', async (t) => {
  const emulation = await emulate(t, { seed })
  const { clock } = emulation.emulator
  const second = await reset(emulation, `?expiry=${NOW + 3 * HOUR}`)
  const third = await reset(emulation, `?expiry=${NOW + HOUR}`)
  const fourth = await reset(emulation, `?expiry=${NOW + 2 * HOUR}`)
  const fifth = await reset(emulation)
  const keys = [FIRST, second, third, fourth, fifth]

  for (const [hours, expected] of [
    [0, [200, 200, 200, 401, 200]],
    [1, [200, 401, 200, 401, 200]],
    [2, [200, 401, 401, 401, 200]],
    [3, [401, 401, 401, 401, 200]],
  ] as const) {
    clock.set({ now: NOW + hours * HOUR })
    const statuses = []
    for (const key of keys) statuses.push(await statusOf(emulation, key))
    t.strictSame(statuses, expected, `after ${hours} h`)
  }
})

t.test('a reset without expiry kills the current key and leaves open windows alone', async (t) => {
  const emulation = await emulate(t, { seed })
  const second = await reset(emulation, `?expiry=${NOW + HOUR}`)
  const third = await reset(emulation)
  t.strictSame(
    [await statusOf(emulation, FIRST), await statusOf(emulation, second), await statusOf(emulation, third)],
    [200, 401, 200],
  )
})

t.test('a window is judged by the clock alone, so a clock moved back opens it again', async (t) => {
  const emulation = await emulate(t, { seed })
  const { clock } = emulation.emulator
  const second = await reset(emulation, `?expiry=${NOW + HOUR}`)
  clock.set({ now: NOW + 2 * HOUR })
  t.equal(await statusOf(emulation, FIRST), 401)
  clock.set({ now: NOW })
  t.equal(await statusOf(emulation, FIRST), 200)

  // What a reset or a delete killed stays dead beside it.
  await reset(emulation)
  clock.set({ now: 0 })
  t.strictSame([await statusOf(emulation, FIRST), await statusOf(emulation, second)], [200, 401])
})

t.test('an account with a clock of its own judges its windows by that', async (t) => {
  const emulation = await emulate(t, { seed })
  const { body } = await emulation.call('GET', '/api/v2/caller-identity')
  await reset(emulation, `?expiry=${NOW + HOUR}`)
  emulation.emulator.clock.set({ now: NOW + HOUR }, body.accountId)
  t.equal(await statusOf(emulation, FIRST), 401)
  emulation.emulator.clock.clear(body.accountId)
  t.equal(await statusOf(emulation, FIRST), 200)
})

t.test('a delete closes every window at once and for ever', async (t) => {
  const { call, emulator } = await emulate(t, { seed })
  const keys = [FIRST]
  for (const hours of [1, 2, 3]) {
    const { body } = await call('POST', `${TARGET}/reset?expiry=${NOW + hours * HOUR}`)
    keys.push(body.token)
  }
  for (const key of keys) t.hasStrict(await call('GET', TARGET, { key }), { status: 200 })
  await call('DELETE', TARGET)
  for (const now of [NOW, 0, NOW + HOUR]) {
    emulator.clock.set({ now })
    for (const key of keys) t.hasStrict(await call('GET', TARGET, { key }), { status: 401, body: INVALID_ACCESS_TOKEN })
  }
})

t.test('the expiry of a reset is read from the query or the body', async (t) => {
  const headers = { 'content-type': 'application/json' }
  const soon = NOW + HOUR
  const past = NOW - 1

  for (const [title, query, body, expected] of [
    ['the query', `?expiry=${soon}`, undefined, 200],
    ['the body', '', { expiry: soon }, 200],
    ['the query before the body', `?expiry=${soon}`, { expiry: past }, 200],
    ['the query before the body, even if it is past', `?expiry=${past}`, { expiry: soon }, 401],
    ['the query, even if it is 0', '?expiry=0', { expiry: soon }, 401],
    ['the body, as it is in the past', '', { expiry: -1 }, 401],
    ['the body, where whole numbers may have a point', '', `{"expiry":${soon}.0}`, 200],
    ['the body, where whole numbers may have an exponent', '', '{"expiry":8e15}', 200],
  ] as const) {
    await t.test(title, async (t) => {
      const emulation = await emulate(t, { seed })
      const answer = await emulation.call('POST', `${TARGET}/reset${query}`, { headers, ...(body && { body }) })
      t.hasStrict(answer, { status: 200, body: { _id: idOf(11) } })
      t.equal(await statusOf(emulation, FIRST), expected)
    })
  }

  await t.test('the expiry of a reset is read from the query, and a wrong body is a 400 all the same', async (t) => {
    const emulation = await emulate(t, { seed })
    const { status, body } = await emulation.call('POST', `${TARGET}/reset?expiry=${soon}`, { body: { expiry: 'x' } })
    t.strictSame(
      { status, body },
      { status: 400, body: invalidRequest('expiry must be a whole number of at most 8640000000000000 (got "x").') },
    )
    t.equal(await statusOf(emulation, FIRST), 200)
  })
})

t.test('the expiry of a reset may be the last instant that a date can hold', async (t) => {
  for (const [query, body] of [
    [`?expiry=${END_OF_TIME}`, undefined],
    ['', { expiry: END_OF_TIME }],
    ['?expiry=000000000000000000001795467600000', undefined],
  ] as const) {
    const emulation = await emulate(t, { seed })
    t.hasStrict(await emulation.call('POST', `${TARGET}/reset${query}`, { ...(body && { body }) }), { status: 200 })
    t.equal(await statusOf(emulation, FIRST), 200)
  }
})

t.test('a wrong expiry of a reset is a 400, and nothing is reset', async (t) => {
  const number = 'expiry must be a whole number of at most 8640000000000000'
  const digits = (text: string) => `${number} (got ${JSON.stringify(text)}).`
  const queries: readonly [string, string, string][] = [
    ['past the last instant', `?expiry=${END_OF_TIME + 1}`, `${number} (got ${END_OF_TIME + 1}).`],
    ['10000000000000000000', '?expiry=10000000000000000000', digits('10000000000000000000')],
    ['longer than any number', `?expiry=${'9'.repeat(400)}`, `${number} (got "${'9'.repeat(63)}…).`],
    ['1e19', '?expiry=1e19', digits('1e19')],
    ['1.5', '?expiry=1.5', digits('1.5')],
    ['blank', '?expiry=%20', digits(' ')],
    ['hexadecimal', '?expiry=0x10', digits('0x10')],
    ['a date', '?expiry=2027-01-01', digits('2027-01-01')],
    ['null', '?expiry=null', digits('null')],
    ['repeated', `?expiry=${NOW + 1}&expiry=${NOW + 1}`, 'expiry must be given once'],
  ]
  for (const [title, query, message] of queries) {
    await t.test(`a reset whose expiry in the query is ${title} is a 400, and nothing is reset`, async (t) => {
      const emulation = await emulate(t, { seed })
      const { status, body } = await emulation.call('POST', `${TARGET}/reset${query}`)
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
      t.equal(await statusOf(emulation, FIRST), 200)
    })
  }

  const bodies: readonly [string, string][] = [
    [`{"expiry":${END_OF_TIME + 1}}`, `${number} (got ${END_OF_TIME + 1}).`],
    ['{"expiry":1e19}', `${number} (got 10000000000000000000).`],
    ['{"expiry":1e400}', `${number} (got null).`],
    ['{"expiry":1.5}', `${number} (got 1.5).`],
    ['{"expiry":"2027-01-01"}', `${number} (got "2027-01-01").`],
  ]
  for (const [sent, message] of bodies) {
    await t.test(`a reset with the body ${sent} is a 400, and nothing is reset`, async (t) => {
      const emulation = await emulate(t, { seed })
      const headers = { 'content-type': 'application/json' }
      const { status, body } = await emulation.call('POST', `${TARGET}/reset`, { body: sent, headers })
      t.strictSame({ status, body }, { status: 400, body: invalidRequest(message) })
      t.equal(await statusOf(emulation, FIRST), 200)
    })
  }
})

t.test('a seed can have old keys in their windows', async (t) => {
  const oldKeys = [
    { key: keyOf(20), expiresAt: NOW + HOUR },
    { key: keyOf(21), expiresAt: NOW },
  ]
  const tokens = [pinned(10, { role: 'admin' }), pinned(11, { role: 'reader', serviceToken: true, oldKeys })]
  const emulation = await emulate(t, { seed: seedOf({ members: [ADMIN], tokens }) })
  t.strictSame(
    [await statusOf(emulation, FIRST), await statusOf(emulation, keyOf(20)), await statusOf(emulation, keyOf(21))],
    [200, 200, 401],
  )
  await emulation.call('DELETE', TARGET)
  t.hasStrict(await emulation.call('GET', TARGET, { key: keyOf(20) }), { status: 401, body: INVALID_ACCESS_TOKEN })
})

t.test('windows and dead keys outlast a restart on a database file', async (t) => {
  const database = join(t.testdir(), 'emulator.db')
  const before = await emulate(t, { seed, database })
  const second = await reset(before, `?expiry=${NOW + HOUR}`)
  const third = await reset(before)
  const keys = [FIRST, second, third]
  const statuses = async (emulation: Emulation) => {
    const found = []
    for (const key of keys) found.push(await statusOf(emulation, key))
    return found
  }
  t.strictSame(await statuses(before), [200, 401, 200])
  await before.emulator.close()

  const after = await emulate(t, { seed, database })
  t.strictSame(await statuses(after), [200, 401, 200])
  after.emulator.clock.set({ now: NOW + HOUR })
  t.strictSame(await statuses(after), [401, 401, 200])
  after.emulator.clock.set({ now: 0 })
  t.strictSame(await statuses(after), [200, 401, 200])
  await after.call('DELETE', TARGET, { key: keyOf(10) })
  await after.emulator.close()

  const last = await emulate(t, { seed, database })
  t.strictSame(await statuses(last), [401, 401, 401])
})
