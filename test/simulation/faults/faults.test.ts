import t from 'tap'
import { createFaults, type Faults, MAX_FAULTS } from '../../../src/simulation/faults/faults.js'
import type { FaultSettings } from '../../../src/simulation/faults/specification.js'

const request = { operationId: 'getToken', method: 'GET', path: '/api/v2/tokens/abc', tokenId: 't1' }
const NOW = 1_000

/** Faults named a, b, c… in their order, with a random source that starts at 0 and steps through quarters. */
function setUp(...specs: FaultSettings[]) {
  let drawn = 0
  const faults = createFaults(() => (drawn++ % 4) / 4)
  specs.forEach((spec, i) => void faults.add(spec, String.fromCharCode(97 + i), NOW))
  const fire = (now = NOW) => faults.next(request, now)?._id ?? '-'
  return { faults, fire, firings: (count: number) => Array.from({ length: count }, () => fire()).join('') }
}

t.test('the list of faults is empty at first and does nothing', async (t) => {
  const { faults } = setUp()
  t.ok(faults.isEmpty())
  t.equal(faults.next(request, NOW), undefined)
  t.strictSame(faults.list(NOW), [])
  t.strictSame(faults.specs(), [])
})

/** The effect on the next request, without its signal, and the signal. */
function effectOf(faults: Faults) {
  const { removed, ...effect } = faults.next(request, NOW) ?? {}
  return { effect, removed }
}

t.test('the effect of a fault is its delay and its response or connection fault', async (t) => {
  const respond = { status: 503 }
  t.strictSame(effectOf(setUp({ respond }).faults).effect, { _id: 'a', delay: 0, respond })
  const hanging = setUp({ connection: 'hang', delay: 5 }).faults
  t.strictSame(effectOf(hanging).effect, { _id: 'a', delay: 5, connection: 'hang' })
  t.strictSame(effectOf(setUp({ delay: 5 }).faults).effect, { _id: 'a', delay: 5 })
})

t.test('removing a fault, all faults or replacing them signals to the requests that they hold', async (t) => {
  for (const remove of [
    (faults: Faults) => faults.remove('a'),
    (faults: Faults) => faults.clear(),
    (faults: Faults) => faults.load([{ delay: 1 }], () => 'c', NOW),
  ]) {
    const { faults } = setUp({ delay: 5 }, { delay: 1, match: { method: 'POST' } })
    const { removed } = effectOf(faults)
    faults.add({ delay: 1 }, 'd', NOW)
    faults.remove('b')
    t.equal(removed?.aborted, false)
    remove(faults)
    t.equal(removed?.aborted, true)
  }
})

t.test('a removed fault that a failed transaction puts back can hold requests again', async (t) => {
  const { faults } = setUp({ delay: 5 })
  const putBack = faults.keep()
  faults.clear()
  putBack()
  t.match(effectOf(faults), { effect: { delay: 5 }, removed: { aborted: false } })
})

t.test('the list of faults shows how often each fired', async (t) => {
  const { faults, firings } = setUp({ delay: 1, times: 2, after: 1 }, { delay: 1, match: { method: 'POST' } })
  const fresh = { createdAt: NOW, matched: 0, fired: 0, state: 'active' }
  t.strictSame(faults.list(NOW), [
    { _id: 'a', delay: 1, times: 2, after: 1, ...fresh },
    { _id: 'b', delay: 1, match: { method: 'POST' }, ...fresh },
  ])
  firings(2)
  t.match(faults.list(NOW), [
    { _id: 'a', matched: 2, fired: 1, state: 'active' },
    { _id: 'b', matched: 0, fired: 0, state: 'active' },
  ])
  firings(2)
  t.match(faults.list(NOW), [{ matched: 3, fired: 2, state: 'exhausted' }, { fired: 0 }])
})

t.test('the list of faults answers an addition with the fault', async (t) => {
  t.strictSame(setUp().faults.add({ delay: 1 }, 'x', 7), {
    _id: 'x',
    delay: 1,
    createdAt: 7,
    matched: 0,
    fired: 0,
    state: 'active',
  })
})

t.test('the list of faults lets the first that matches win', async (t) => {
  const { firings, faults } = setUp({ delay: 1, match: { tokenId: 'other' } }, { delay: 2 }, { delay: 3 })
  t.equal(firings(2), 'bb')
  t.match(faults.list(NOW), [{ fired: 0 }, { fired: 2 }, { matched: 0, fired: 0 }])
})

t.test('the list of faults fires at most so many times, then leaves requests to the next', async (t) => {
  t.equal(setUp({ delay: 1, times: 2 }, { delay: 2, times: 1 }).firings(5), 'aab--')
})

t.test('the list of faults lets the first matches pass', async (t) => {
  t.equal(setUp({ delay: 1, after: 2 }).firings(4), '--aa')
  t.equal(setUp({ delay: 1, after: 0 }).firings(2), 'aa')
})

t.test('the list of faults fires on each n-th match', async (t) => {
  t.equal(setUp({ delay: 1, every: 3 }).firings(7), '--a--a-')
  t.equal(setUp({ delay: 1, every: 1 }).firings(2), 'aa')
})

t.test('the list of faults counts the n-th match from those it let pass, and firings from those', async (t) => {
  t.equal(setUp({ delay: 1, after: 1, every: 2, times: 2 }).firings(8), '--a-a---')
})

t.test('the list of faults fires with a probability', async (t) => {
  t.equal(setUp({ delay: 1, probability: 0.5 }).firings(8), 'aa--aa--')
  t.equal(setUp({ delay: 1, probability: 0 }).firings(8), '--------')
  t.equal(setUp({ delay: 1, probability: 1 }).firings(8), 'aaaaaaaa')
})

t.test('repeats itself with a random seed, whatever else is drawn', async (t) => {
  const fault: FaultSettings = { delay: 1, probability: 0.5, randomSeed: 7 }
  const firings = setUp(fault).firings(50)
  t.equal(setUp(fault).firings(50), firings)
  t.match(firings, /a/)
  t.match(firings, /-/)
  t.equal(setUp({ ...fault, randomSeed: '7' }).firings(50), firings)
  t.not(setUp({ ...fault, randomSeed: 8 }).firings(50), firings)
})

t.test('the list of faults picks a delay from a range, both ends included', async (t) => {
  const { faults } = setUp({ delay: { min: 10, max: 13 } })
  t.strictSame(
    Array.from({ length: 5 }, () => faults.next(request, NOW)?.delay),
    [10, 11, 12, 13, 10],
  )
})

t.test('repeats delays with a random seed', async (t) => {
  const delays = () => {
    const { faults } = setUp({ delay: { min: 0, max: 1_000 }, randomSeed: 'x' })
    return Array.from({ length: 10 }, () => faults.next(request, NOW)?.delay)
  }
  t.strictSame(delays(), delays())
})

t.test('expires on the clock of its owner', async (t) => {
  const { faults, fire } = setUp({ delay: 1, ttl: 100 })
  t.equal(fire(NOW + 99), 'a')
  t.equal(fire(NOW + 100), '-')
  t.match(faults.list(NOW + 99), [{ state: 'active' }])
  t.match(faults.list(NOW + 100), [{ state: 'expired', matched: 1, fired: 1 }])
  t.equal(fire(NOW + 99), 'a', 'and is back when the clock is set back')
})

t.test('the list of faults does not count a request that an earlier fault took', async (t) => {
  t.equal(setUp({ delay: 1, times: 2 }, { delay: 2, after: 1 }).firings(4), 'aa-b')
})

t.test('the list of faults is removed by its id', async (t) => {
  const { faults, fire } = setUp({ delay: 1 }, { delay: 2 })
  t.ok(faults.remove('a'))
  t.notOk(faults.remove('a'))
  t.equal(fire(), 'b')
  t.notOk(faults.isEmpty())
  faults.clear()
  t.ok(faults.isEmpty())
})

t.test('the list of faults takes as many as a list can hold and no more', async (t) => {
  const { faults } = setUp(...Array.from({ length: MAX_FAULTS }, () => ({ delay: 1 })))
  t.throws(() => faults.add({ delay: 1 }, 'x', NOW), {
    code: 'invalid_request',
    message: 'There are 100 faults already. Remove some first.',
  })
  t.equal(faults.list(NOW).length, MAX_FAULTS)
  faults.remove('a')
  t.equal(faults.add({ delay: 1 }, 'x', NOW)._id, 'x')
})

t.test('the list of faults gives its faults away as they came and takes them back in order', async (t) => {
  const specs: FaultSettings[] = [
    { delay: 1, times: 1 },
    { delay: 2, probability: 0.5, randomSeed: 1, ttl: 100 },
  ]
  const { faults, firings } = setUp(...specs)
  const before = firings(20)
  t.strictSame(faults.specs(), specs)
  t.strictSame(JSON.parse(JSON.stringify(faults.specs())), specs)
  const ids = ['a', 'b', 'c']
  faults.load(faults.specs(), () => ids.shift() ?? '', NOW + 500)
  t.match(faults.list(NOW + 500), [
    { _id: 'a', createdAt: NOW + 500, matched: 0, fired: 0, state: 'active' },
    { _id: 'b', state: 'active' },
  ])
  t.equal(firings(20), before)
})

t.test('the list of faults loads all or nothing', async (t) => {
  const { faults } = setUp({ delay: 1 })
  const specs = Array.from({ length: MAX_FAULTS + 1 }, () => ({ delay: 2 }))
  t.throws(() => faults.load(specs, () => 'x', NOW), { code: 'invalid_request' })
  t.strictSame(faults.specs(), [{ delay: 1 }])
  faults.load([], () => 'x', NOW)
  t.ok(faults.isEmpty())
})
