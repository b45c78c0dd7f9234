import t from 'tap'
import { createRandom } from '../../../src/simulation/faults/random.js'

const draw = (seed: string, count: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random())
}

t.test('the generator of random numbers gives the same numbers for the same seed and others for another', async (t) => {
  t.strictSame(draw('a', 10), draw('a', 10))
  t.notSame(draw('a', 10), draw('b', 10))
  t.notSame(draw('', 10), draw('0', 10))
})

t.test('the generator of random numbers keeps its numbers from release to release', async (t) => {
  t.strictSame(
    draw('42', 3).map((number) => Math.floor(number * 1_000)),
    [307, 367, 231],
  )
})

t.test('spreads them evenly from 0 to just under 1', async (t) => {
  const numbers = draw('even', 10_000)
  t.ok(numbers.every((number) => number >= 0 && number < 1))
  for (const tenth of Array.from({ length: 10 }, (_, i) => i / 10)) {
    const share = numbers.filter((number) => number >= tenth && number < tenth + 0.1).length
    t.ok(share > 900 && share < 1_100, `${tenth}: ${share}`)
  }
})
