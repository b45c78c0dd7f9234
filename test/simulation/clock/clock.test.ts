import t from 'tap'
import { createClock } from '../../../src/simulation/clock/clock.js'
import { MAX_INSTANT } from '../../../src/simulation/clock/duration.js'

const refusal = (message: RegExp) => ({ code: 'invalid_request', message })

/** A clock over a wall that shows 1,000 until it is moved. */
function setUp() {
  let wall = 1_000
  const clock = createClock(() => wall)
  return {
    clock,
    pass(milliseconds: number) {
      wall += milliseconds
    },
  }
}

t.test('the clock shows real time at first, to the server and to every account', async (t) => {
  const { clock, pass } = setUp()
  t.strictSame(clock.read(), { now: 1_000, mode: 'real' })
  pass(5)
  t.equal(clock.now(), 1_005)
  t.equal(clock.now('a'), 1_005)
  t.strictSame(clock.read('a'), { now: 1_005, mode: 'real' })
  t.strictSame(clock.settings(), { mode: 'real' })
  t.equal(clock.settings('a'), undefined)
})

t.test('stands still where it is set', async (t) => {
  const { clock, pass } = setUp()
  clock.set({ now: '1970-01-02' })
  pass(5)
  t.strictSame(clock.read(), { now: 86_400_000, mode: 'frozen' })
  t.strictSame(clock.settings(), { mode: 'frozen', now: 86_400_000 })
})

t.test('the clock runs on from where it is set with an offset', async (t) => {
  const { clock, pass } = setUp()
  clock.set({ now: 5_000, mode: 'offset' })
  t.strictSame(clock.read(), { now: 5_000, mode: 'offset' })
  pass(5)
  t.equal(clock.now(), 5_005)
  t.strictSame(clock.settings(), { mode: 'offset', offset: 4_000 })
})

t.test('the clock can be set back', async (t) => {
  const { clock } = setUp()
  clock.set({ now: 0, mode: 'offset' })
  t.strictSame(clock.read(), { now: 0, mode: 'offset' })
  clock.set({ now: 0 })
  t.strictSame(clock.read(), { now: 0, mode: 'frozen' })
})

t.test('the clock refuses a target that is none and stays as it was', async (t) => {
  const { clock } = setUp()
  t.throws(() => clock.set({ now: -1 }), refusal(/^now must be ISO 8601 text/))
  // What plain JavaScript can pass.
  t.strictSame(clock.read('a'), { now: 1_000, mode: 'real' })
})

t.test('the clock lets an account follow the server until it has a clock of its own', async (t) => {
  const { clock } = setUp()
  clock.set({ now: 7_000 })
  t.equal(clock.now('a'), 7_000)
  clock.set({ now: 9_000 }, 'a')
  t.equal(clock.now('a'), 9_000)
  t.equal(clock.now('b'), 7_000)
  t.equal(clock.now(), 7_000)
  clock.clear('a')
  t.equal(clock.now('a'), 7_000)
  t.equal(clock.settings('a'), undefined)
})

t.test('advancing a clock', async (t) => {
  t.test('a real clock that is advanced runs ahead', async (t) => {
    const { clock, pass } = setUp()
    clock.advance('1h')
    pass(5)
    t.strictSame(clock.read(), { now: 3_601_005, mode: 'offset' })
  })

  t.test('a clock with an offset can be advanced', async (t) => {
    const { clock } = setUp()
    clock.set({ now: 500, mode: 'offset' })
    clock.advance(10)
    t.strictSame(clock.read(), { now: 510, mode: 'offset' })
  })

  t.test('a frozen clock that is advanced stays frozen', async (t) => {
    const { clock, pass } = setUp()
    clock.set({ now: 500 })
    clock.advance(10)
    pass(5)
    t.strictSame(clock.read(), { now: 510, mode: 'frozen' })
  })

  t.test('advancing an account that follows a frozen server moves no other account', async (t) => {
    const { clock, pass } = setUp()
    clock.set({ now: 500 })
    clock.advance(10, 'a')
    pass(5)
    t.strictSame(clock.read('a'), { now: 510, mode: 'frozen' })
    t.equal(clock.now('b'), 500)
    clock.set({ now: 9_000 })
    t.equal(clock.now('a'), 510)
  })

  t.test('advancing an account that follows a running server moves it ahead', async (t) => {
    const { clock, pass } = setUp()
    clock.advance(10, 'a')
    pass(5)
    t.strictSame(clock.read('a'), { now: 1_015, mode: 'offset' })
    t.strictSame(clock.read(), { now: 1_005, mode: 'real' })
    clock.set({ now: 5_000, mode: 'offset' })
    clock.advance(1, 'b')
    t.strictSame(clock.read('b'), { now: 5_001, mode: 'offset' })
  })

  t.test('advancing a clock backwards is refused', async (t) => {
    const { clock } = setUp()
    t.throws(() => clock.advance(-1), refusal(/^by must be a duration/))
    t.throws(() => clock.advance('-1h', 'a'), refusal(/^by must/))
    t.strictSame(clock.read('a'), { now: 1_000, mode: 'real' })
  })
})

t.test('the clock ends at the last instant there is', async (t) => {
  const { clock, pass } = setUp()
  clock.set({ now: MAX_INSTANT - 1 })
  clock.advance(1)
  t.equal(clock.now(), MAX_INSTANT)
  clock.advance(1)
  t.equal(clock.now(), MAX_INSTANT)
  clock.set({ now: MAX_INSTANT, mode: 'offset' })
  pass(5)
  t.equal(clock.now(), MAX_INSTANT)
  clock.advance(MAX_INSTANT)
  t.equal(clock.now(), MAX_INSTANT)
})

t.test('the clock begins at the epoch', async (t) => {
  const { clock } = setUp()
  clock.restore({ mode: 'offset', offset: -1_001 })
  t.equal(clock.now(), 0)
})

t.test('the clock shows whole milliseconds of a wall clock with more', async (t) => {
  t.equal(createClock(() => 1_000.75).now(), 1_000)
})

t.test('the clock shows real time again when the server is cleared', async (t) => {
  const { clock } = setUp()
  clock.set({ now: 5 })
  clock.clear()
  t.strictSame(clock.read(), { now: 1_000, mode: 'real' })
})

t.test('the clock restores what it was', async (t) => {
  const { clock } = setUp()
  clock.set({ now: 5, mode: 'offset' }, 'a')
  const [server, account] = [clock.settings(), clock.settings('a')]
  clock.set({ now: 1 })
  clock.set({ now: 2 }, 'a')
  clock.set({ now: 3 }, 'b')
  clock.restore(server)
  clock.restore(account, 'a')
  clock.restore(undefined, 'b')
  t.strictSame(clock.read(), { now: 1_000, mode: 'real' })
  t.strictSame(clock.read('a'), { now: 5, mode: 'offset' })
  t.equal(clock.settings('b'), undefined)
})

t.test('the clock lets an account keep real time under a server that does not', async (t) => {
  const { clock } = setUp()
  clock.set({ now: 5 })
  clock.restore({ mode: 'real' }, 'a')
  t.strictSame(clock.read('a'), { now: 1_000, mode: 'real' })
})

t.test('forgets a deleted account', async (t) => {
  const { clock } = setUp()
  clock.set({ now: 5 }, 'a')
  clock.forget('a')
  t.equal(clock.settings('a'), undefined)
})
