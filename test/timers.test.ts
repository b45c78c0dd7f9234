import t from 'tap'
import { withRealTicks } from '../src/timers.js'

/** Replaces `process.nextTick` until the end of the test, as a library that fakes timers does. */
function fakeTicks(teardown: (restore: () => void) => void) {
  const real = process.nextTick
  const fake: typeof process.nextTick = (callback, ...args) => real(callback, ...args)
  process.nextTick = fake
  teardown(() => {
    process.nextTick = real
  })
  return { real, fake }
}

t.test('a faked process.nextTick is real during the work and fake again after it', async (t) => {
  const { fake } = fakeTicks(t.teardown)
  const during = await withRealTicks(async () => process.nextTick)
  t.not(during, fake)
  t.equal(process.nextTick, fake)
})

t.test('a faked process.nextTick is fake again when the work fails', async (t) => {
  const { fake } = fakeTicks(t.teardown)
  await t.rejects(
    withRealTicks(async () => {
      throw new Error('work failed')
    }),
    { message: 'work failed' },
  )
  t.equal(process.nextTick, fake)
})

t.test('a faked process.nextTick stays real until the last of several works ends', async (t) => {
  const { fake } = fakeTicks(t.teardown)
  let finish = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const long = withRealTicks(() => finished)
  await withRealTicks(async () => {})
  t.not(process.nextTick, fake)
  finish()
  await long
  t.equal(process.nextTick, fake)
})

t.test('a process.nextTick that a test restores during the work stays real', async (t) => {
  const { real } = fakeTicks(t.teardown)
  await withRealTicks(async () => {
    process.nextTick = real
  })
  t.equal(process.nextTick, real)
})

t.test('a faked process.nextTick and queueMicrotask run their callbacks during the work', async (t) => {
  const { queueMicrotask } = globalThis
  fakeTicks(t.teardown)
  globalThis.queueMicrotask = () => {}
  t.teardown(() => {
    globalThis.queueMicrotask = queueMicrotask
  })
  await withRealTicks(() => new Promise<void>((resolve) => process.nextTick(resolve)))
  await withRealTicks(() => new Promise<void>((resolve) => globalThis.queueMicrotask(resolve)))
  t.pass('both callbacks ran')
})
