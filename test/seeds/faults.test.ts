import t from 'tap'
import type { components } from '../../src/generated/control.js'
import { controlContract } from '../../src/schemas/control.js'
import { describe } from '../../src/schemas/describe.js'
import { createProblems } from '../../src/schemas/problems.js'
import { MAX_DELAY, MAX_FAULT_BODY, MAX_FAULT_BODY_DEPTH, resolveFault } from '../../src/seeds/faults.js'

type FaultSpec = components['schemas']['FaultSpec']

const PLACE = { path: 'faults[0]', whole: 'the seed' }

/** The problems of the shape of a fault. */
const shapeOf = (fault: unknown) => describe(controlContract, 'FaultSpec', fault, PLACE)

/** A fault with every duration in milliseconds, and the problems that the schema cannot find. */
function resolve(spec: FaultSpec) {
  const problems = createProblems()
  const fault = resolveFault(spec, PLACE, problems)
  return problems.all.length > 0 ? problems.all : fault
}

t.test('a fault with every field is valid and does not change', async (t) => {
  const spec: FaultSpec = {
    match: { operationId: 'getToken', method: 'GET', path: '/api/v2/tokens/*', tokenId: 't1' },
    after: 1,
    times: 2,
    every: 3,
    probability: 0.5,
    randomSeed: 'seed',
    ttl: 1_000,
    delay: { min: 10, max: 20 },
    respond: { status: 429, headers: { 'retry-after': '1' }, body: { message: 'no' }, retryIn: 250 },
  }
  t.strictSame(shapeOf(spec), [])
  t.strictSame(resolve(spec), spec)
})

t.test('a fault without optional fields gets none', async (t) => {
  for (const connection of ['reset', 'empty', 'truncate', 'garbage', 'hang', 'drip'] as const) {
    t.strictSame(resolve({ connection }), { connection })
  }
  t.strictSame(resolve({ delay: 5 }), { delay: 5 })
  t.strictSame(resolve({ respond: { status: 429 } }), { respond: { status: 429 } })
})

t.test('durations in text become milliseconds', async (t) => {
  t.strictSame(resolve({ delay: '2s', ttl: '1h' }), { ttl: 3_600_000, delay: 2_000 })
  t.strictSame(resolve({ delay: { min: '1s', max: '1s' } }), { delay: { min: 1_000, max: 1_000 } })
  t.strictSame(resolve({ delay: '1h30m' }), { delay: 5_400_000 })
  t.strictSame(resolve({ respond: { status: 429, retryIn: '1m' } }), { respond: { status: 429, retryIn: 60_000 } })
})

const DURATION = 'a duration such as "250ms", "30s", "1h30m" or "2d", or a number of milliseconds'

t.test('text that is not a duration is refused', async (t) => {
  const upTo = `${DURATION} up to 8640000000000000`
  t.strictSame(resolve({ delay: 'soon', ttl: 'long' }), [
    `faults[0].ttl must be ${upTo} (got "long").`,
    `faults[0].delay must be ${upTo} (got "soon").`,
  ])
  t.strictSame(resolve({ delay: { min: 'soon', max: '5 s' } }), [
    `faults[0].delay.min must be ${upTo} (got "soon").`,
    `faults[0].delay.max must be ${upTo} (got "5 s").`,
  ])
})

t.test('a delay of more than 24 hours is refused, as a number and as text', async (t) => {
  t.strictSame(shapeOf({ delay: MAX_DELAY }), [])
  t.strictSame(shapeOf({ delay: MAX_DELAY + 1 }), [
    'faults[0].delay must be a whole number of milliseconds from 0 to 86400000 (got 86400001).',
  ])
  t.strictSame(resolve({ delay: '24h' }), { delay: MAX_DELAY })
  t.strictSame(resolve({ delay: '1d1ms' }), ['faults[0].delay must be at most 24 hours (got "1d1ms").'])
  t.strictSame(resolve({ delay: { min: 0, max: '25h' } }), [
    'faults[0].delay.max must be at most 24 hours (got "25h").',
  ])
})

t.test('a retryIn that is no duration, or of more than 24 hours, is refused', async (t) => {
  const respond = (retryIn: number | string) => ({ respond: { status: 429, retryIn } })
  t.strictSame(shapeOf(respond(MAX_DELAY + 1)), [
    'faults[0].respond.retryIn must be a whole number of milliseconds from 0 to 86400000 (got 86400001).',
  ])
  t.strictSame(resolve(respond('25h')), ['faults[0].respond.retryIn must be at most 24 hours (got "25h").'])
  t.strictSame(resolve(respond('soon')), [
    `faults[0].respond.retryIn must be ${DURATION} up to 8640000000000000 (got "soon").`,
  ])
})

t.test('a range of delays whose ends are swapped is refused', async (t) => {
  t.strictSame(resolve({ delay: { min: '2s', max: 1 } }), [
    'faults[0].delay.min must not be greater than faults[0].delay.max.',
  ])
})

t.test('a time to live of 0 is refused, as a number and as text', async (t) => {
  t.strictSame(shapeOf({ delay: 0, ttl: 0 }), [
    'faults[0].ttl must be a whole number of milliseconds from 1 to 8640000000000000 (got 0).',
  ])
  t.strictSame(resolve({ delay: 0, ttl: '0s' }), ['faults[0].ttl must be longer than 0 ms (got "0s").'])
})

t.test('a fault needs an effect, and a response and a cut connection exclude each other', async (t) => {
  const nothing = ['faults[0] must have one of delay, respond and connection, because a fault must do something.']
  t.strictSame(shapeOf({}), nothing)
  t.strictSame(shapeOf({ times: 1 }), nothing)
  t.strictSame(shapeOf({ respond: { status: 500 }, connection: 'hang' }), [
    'faults[0] must have only one of respond and connection.',
  ])
  t.strictSame(shapeOf({ delay: 1, connection: 'hang' }), [])
})

const DELAY = 'a duration such as "250ms", "30s" or "1h30m", a number of milliseconds, or a range of both'

t.test('a wrong field of a fault is named', async (t) => {
  const safe = 'from 1 to 9007199254740991'
  const cases: readonly (readonly [object, string])[] = [
    [{ dealy: 1 }, ' has an unknown field "dealy". Did you mean "delay"?'],
    [{ match: { operation: 'x' } }, MATCH_FIELDS],
    [{ match: 'getToken' }, '.match must be an object (got a string).'],
    [{ match: { method: 'FETCH' } }, `.match.method must be ${METHODS} (got "FETCH").`],
    [{ match: { method: 'get' } }, `.match.method must be ${METHODS} (got "get"). Did you mean "GET"?`],
    [{ match: { tokenId: '' } }, '.match.tokenId must be text of 1 to 512 characters (got "").'],
    [
      { match: { path: 'api/v2' } },
      '.match.path must be a path without a query such as "/api/v2/tokens/*" (got "api/v2").',
    ],
    [
      { match: { path: '/a?b' } },
      '.match.path must be a path without a query such as "/api/v2/tokens/*" (got "/a?b").',
    ],
    [{ match: { path: `/${'x'.repeat(512)}` } }, '.match.path must have at most 512 characters (got 513).'],
    [{ after: -1 }, '.after must be a whole number from 0 to 9007199254740991 (got -1).'],
    [{ times: 0 }, `.times must be a whole number ${safe} (got 0).`],
    [{ every: 1e20 }, `.every must be a whole number ${safe} (got 100000000000000000000).`],
    [{ probability: 1.1 }, '.probability must be a number from 0 to 1 (got 1.1).'],
    [{ probability: '1' }, '.probability must be a number from 0 to 1 (got "1").'],
    [{ randomSeed: '' }, '.randomSeed must be text of 1 to 256 characters (got "").'],
    [{ randomSeed: 'x'.repeat(257) }, '.randomSeed must have at most 256 characters (got 257).'],
    [{ randomSeed: 0.5 }, `.randomSeed must be a whole number from -9007199254740991 to 9007199254740991 (got 0.5).`],
    [{ randomSeed: true }, '.randomSeed must be a whole number or text (got true).'],
    [{ delay: null }, `.delay must be ${DELAY} (got null).`],
    [{ delay: '' }, `.delay must be ${DURATION} (got "").`],
    [{ delay: { min: 1 } }, `.delay.max is missing. It must be ${DELAY_END}.`],
    [{ delay: { min: 1, max: 2, mean: 1 } }, '.delay has an unknown field "mean". Known fields: min, max.'],
    [{ connection: 'slow' }, `.connection must be ${CONNECTIONS} (got "slow").`],
  ]
  for (const [fields, problem] of cases) t.strictSame(shapeOf({ delay: 1, ...fields }), [`faults[0]${problem}`])
})

const METHODS = '"GET", "POST", "PATCH", "PUT", "DELETE", "OPTIONS" or "HEAD"'
const CONNECTIONS = '"reset", "empty", "truncate", "garbage", "hang" or "drip"'
const MATCH_FIELDS = '.match has an unknown field "operation". Did you mean "operationId"?'
const DELAY_END = 'a duration such as "250ms", "30s" or "1h30m", or a number of milliseconds'

t.test('an operation that does not exist is refused with the list of those that do', async (t) => {
  const [problem, ...others] = shapeOf({ delay: 1, match: { operationId: 'listTokens' } })
  t.match(
    problem,
    /^faults\[0\]\.match\.operationId must be "getRoot", .* or "deleteCustomRole" \(got "listTokens"\)\.$/,
  )
  t.strictSame(others, [])
})

t.test('a wrong response of a fault is refused', async (t) => {
  const status = '.status must be a whole number from 200 to 599'
  const header = 'must be text that a header can contain'
  const cases: readonly (readonly [unknown, string])[] = [
    [429, ' must be an object (got a number).'],
    [{}, '.status is missing. It must be a whole number from 200 to 599.'],
    [{ status: 199 }, `${status} (got 199).`],
    [{ status: '200' }, `${status} (got "200").`],
    [{ status: 200, header: {} }, ' has an unknown field "header". Did you mean "headers"?'],
    [{ status: 200, headers: [] }, '.headers must be an object (got an array).'],
    [{ status: 200, headers: { a: 'b\r\nc' } }, `.headers.a ${header} (got "b\\r\\nc").`],
    [{ status: 200, headers: { 'x y': '€' } }, `.headers["x y"] ${header} (got "€").`],
    [{ status: 200, headers: { a: 5 } }, `.headers.a ${header} (got 5).`],
    [{ status: 200, headers: { a: 'x'.repeat(4097) } }, '.headers.a must have at most 4096 characters (got 4097).'],
    [{ status: 204, body: '' }, ' must have no body, because a response with status 204, 205 or 304 has none.'],
    [{ status: 503, retryIn: 1 }, ' must have no retryIn unless the status is 429.'],
    [{ status: 200, headers: manyHeaders(51) }, '.headers must have at most 50 fields (got 51).'],
  ]
  for (const [respond, problem] of cases) t.strictSame(shapeOf({ respond }), [`faults[0].respond${problem}`])
  t.strictSame(shapeOf({ respond: { status: 200, headers: manyHeaders(50) } }), [])
  for (const body of [null, false, 0, '', 'text', [], { a: [{ b: null }] }]) {
    t.strictSame(shapeOf({ respond: { status: 200, body } }), [])
  }
})

function manyHeaders(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`x-${i}`, '']))
}

t.test('a header of a wrong name, or one that the server computes, is refused', async (t) => {
  const headers = { 'Retry-After': '5', 'x-latin': 'caf\u00e9\t!' }
  t.strictSame(resolve({ respond: { status: 429, headers } }), { respond: { status: 429, headers } })
  for (const name of ['', 'a b', 'a:b', 'é', 'x'.repeat(129)]) {
    t.match(resolve({ respond: { status: 200, headers: { [name]: '' } } }), [
      /^faults\[0\]\.respond\.headers must not have ".*, which is not a header name\.$/,
    ])
  }
  for (const name of ['Content-Length', 'transfer-encoding', 'Trailer']) {
    t.strictSame(resolve({ respond: { status: 200, headers: { [name]: '1' } } }), [
      `faults[0].respond.headers must not have "${name}", because the server computes it from the body.`,
    ])
  }
})

t.test('a body of more than 64 KiB of JSON is refused', async (t) => {
  const body = 'x'.repeat(MAX_FAULT_BODY - '""'.length)
  t.strictSame(resolve({ respond: { status: 200, body } }), { respond: { status: 200, body } })
  t.strictSame(resolve({ respond: { status: 200, body: `${body}x` } }), [
    'faults[0].respond.body must have at most 65536 characters of JSON (got 65537).',
  ])
})

t.test('a body with arrays and objects in each other may have 24 levels', async (t) => {
  const nested = (depth: number): unknown =>
    depth === 0 ? 'x' : depth % 2 ? { a: 1, b: nested(depth - 1) } : [nested(depth - 1), 2]
  for (const depth of [0, 1, MAX_FAULT_BODY_DEPTH]) {
    const body = nested(depth)
    t.strictSame(resolve({ respond: { status: 200, body } }), { respond: { status: 200, body } })
  }
  for (const depth of [25, 26]) {
    t.strictSame(resolve({ respond: { status: 200, body: nested(depth) } }), [
      `faults[0].respond.body must be nested at most 24 levels deep (got ${depth}).`,
    ])
  }
})
