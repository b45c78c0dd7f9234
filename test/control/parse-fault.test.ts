import t from 'tap'
import type { FaultSpec } from '../../src/control/fault.js'
import { MAX_DELAY, MAX_FAULTS, MAX_SEED_LENGTH, parseFault, parseFaults } from '../../src/control/parse-fault.js'

const refusal = (message: string | RegExp) => ({ code: 'invalid_request', message })

/** A fault that is fine but for the given fields. */
const withFields = (fields: object) => () => parseFault({ connection: 'reset', ...fields })

t.test('takes a fault with every field', async (t) => {
  const spec: FaultSpec = {
    match: { operationId: 'getToken', method: 'GET', path: '/api/v2/tokens/*', tokenId: 't1' },
    after: 1,
    times: 2,
    every: 3,
    probability: 0.5,
    randomSeed: 'seed',
    ttl: 1_000,
    delay: { min: 10, max: 20 },
    respond: { status: 503, headers: { 'retry-after': '1' }, body: { message: 'no' } },
  }
  t.strictSame(parseFault(spec), spec)
})

t.test('refuses a match that no request meets, and says what there is', async (t) => {
  t.throws(
    withFields({ match: { operationId: 'listTokens' } }),
    refusal(/^match\.operationId must be one of getRoot, .*, resetToken, .*, got "listTokens"$/),
  )
  for (const method of ['FETCH', 'TRACE', '', 1]) {
    t.throws(
      withFields({ match: { method } }),
      refusal(/^match\.method must be one of GET, POST, PATCH, PUT, DELETE, OPTIONS, HEAD, got /),
    )
  }
  t.strictSame(withFields({ match: { method: 'options' } })(), { match: { method: 'OPTIONS' }, connection: 'reset' })
})

t.test('adds nothing to a fault with one', async (t) => {
  for (const connection of ['reset', 'empty', 'truncate', 'garbage', 'hang', 'drip']) {
    t.strictSame(parseFault({ connection }), { connection })
  }
  t.strictSame(parseFault({ delay: 5 }), { delay: 5 })
  t.strictSame(parseFault({ respond: { status: 429 } }), { respond: { status: 429 } })
})

t.test('takes durations as text', async (t) => {
  t.strictSame(parseFault({ delay: '2s', ttl: '1h' }), { ttl: 3_600_000, delay: 2_000 })
  t.strictSame(parseFault({ delay: { min: '1s', max: '1s' } }), { delay: { min: 1_000, max: 1_000 } })
})

t.test('takes a delay together with an effect, but not two effects', async (t) => {
  t.strictSame(parseFault({ delay: 1, connection: 'hang' }), { delay: 1, connection: 'hang' })
  t.strictSame(parseFault({ delay: 1, respond: { status: 500 } }), { delay: 1, respond: { status: 500 } })
  t.throws(
    () => parseFault({ respond: { status: 500 }, connection: 'hang' }),
    refusal('the request must not have both respond and connection: only one can happen'),
  )
})

t.test('refuses a fault that does nothing', async (t) => {
  const message = ' must have one of delay, respond and connection: a fault does something'
  t.throws(() => parseFault({}), refusal(`the request${message}`))
  t.throws(() => parseFault({ times: 1 }, 'faults[3]'), refusal(`faults[3]${message}`))
})

t.test('refuses fields it does not know', async (t) => {
  t.throws(
    withFields({ time: 1 }),
    refusal(/^the request has an unknown field "time": it may have match, after, times/),
  )
  t.throws(withFields({ match: { operation: 'x' } }), refusal(/^match has an unknown field "operation"/))
  t.throws(withFields({ delay: { min: 1, max: 2, mean: 1 } }), refusal(/^delay has an unknown field "mean"/))
  t.throws(() => parseFault([]), refusal(/^the request must be an object/))
})

t.test('refuses values out of their bounds and names the field', async (t) => {
  t.throws(withFields({ after: -1 }), refusal(/^after must be a whole number from 0 to /))
  t.throws(withFields({ times: 0 }), refusal(/^times must be a whole number from 1 to /))
  t.throws(withFields({ every: 0 }), refusal(/^every must be a whole number from 1 to /))
  t.throws(withFields({ connection: 'slow' }), refusal(/^connection must be one of reset, empty, truncate/))
  t.throws(withFields({ match: 'getToken' }), refusal(/^match must be an object, got "getToken"/))
  for (const probability of [-0.1, 1.1, Number.NaN, '1']) {
    t.throws(withFields({ probability }), refusal(/^probability must be a number from 0 to 1, got /))
  }
})

t.test('takes probabilities from 0 to 1', async (t) => {
  for (const probability of [0, 0.25, 1]) t.equal(withFields({ probability })().probability, probability)
})

t.test('takes numbers and text for a random seed', async (t) => {
  for (const randomSeed of [-1, 0, 42, 'a', 'x'.repeat(MAX_SEED_LENGTH)]) {
    t.equal(withFields({ randomSeed })().randomSeed, randomSeed)
  }
  for (const randomSeed of ['', 'x'.repeat(MAX_SEED_LENGTH + 1), 0.5, true]) {
    t.throws(withFields({ randomSeed }), refusal(/^randomSeed must be /))
  }
})

t.test('refuses a life of no length', async (t) => {
  t.equal(withFields({ ttl: 1 })().ttl, 1)
  t.throws(withFields({ ttl: 0 }), refusal(/^ttl must be a whole number from 1 to /))
  t.throws(withFields({ ttl: 'long' }), refusal(/^ttl must be a whole number of milliseconds/))
})

t.test('bounds a delay', async (t) => {
  t.equal(withFields({ delay: 0 })().delay, 0)
  t.equal(withFields({ delay: MAX_DELAY })().delay, MAX_DELAY)
  t.throws(withFields({ delay: MAX_DELAY + 1 }), refusal('delay must be a whole number from 0 to 3600000, got 3600001'))
  t.throws(withFields({ delay: null }), refusal(/^delay must be a whole number of milliseconds/))
  t.throws(withFields({ delay: { min: 1 } }), refusal(/^delay\.max must be .* got nothing$/))
  t.throws(withFields({ delay: { min: 2, max: 1 } }), refusal('delay.min must not be greater than delay.max'))
})

t.test('takes the faults of a document in their order', async (t) => {
  const specs: readonly FaultSpec[] = [{ delay: 1 }, { connection: 'hang' }]
  t.strictSame(parseFaults(specs, 'faults'), specs)
  t.strictSame(parseFaults([], 'faults'), [])
})

t.test('says which fault of a document is wrong', async (t) => {
  t.throws(
    () => parseFaults([{ delay: 1 }, { respond: { status: 700 } }], 'accounts[0].faults'),
    refusal('accounts[0].faults[1].respond.status must be a whole number from 200 to 599, got 700'),
  )
  t.throws(() => parseFaults({}, 'faults'), refusal('faults must be an array of faults, got {}'))
})

t.test('takes as many faults as a list can hold and no more', async (t) => {
  const faults = Array.from({ length: MAX_FAULTS }, () => ({ delay: 1 }))
  t.equal(parseFaults(faults, 'faults').length, MAX_FAULTS)
  t.throws(() => parseFaults([...faults, { delay: 1 }], 'faults'), refusal('faults must have at most 100 items'))
})
