import t from 'tap'
import { isKeyShaped } from '../src/domain/access-token.js'
import { chance, createIds, wallClock } from '../src/system.js'

const NOW = Date.UTC(2026, 0, 1)
const LAST_INSTANT = 8.64e15

/** How many characters occur where a key has no free digit: its hyphens, the version and the variant of its UUID. */
const FIXED = new Map([...[12, 17, 18, 22, 27].map((position) => [position, 1] as const), [23, 4]])

const draw = (seed: string | undefined, count: number) => {
  const ids = createIds(seed)
  return Array.from({ length: count }, () => [ids.objectId(NOW), ids.key()])
}

t.test('the system tells real time in whole milliseconds', async (t) => {
  const before = Date.now()
  const now = wallClock()
  t.ok(before <= now && now <= Date.now())
  t.ok(Number.isInteger(now))
})

t.test('the system gives chances from 0 to just under 1', async (t) => {
  const chances = Array.from({ length: 1_000 }, chance)
  t.ok(chances.every((each) => each >= 0 && each < 1))
  t.ok(new Set(chances).size > 990)
})

for (const seed of [undefined, 'seed']) {
  const how = seed === undefined ? 'at random' : 'from a seed'

  t.test(`the system makes keys ${how} that are "api-" and a UUID v4 each, and all different`, async (t) => {
    const ids = createIds(seed)
    const keys = Array.from({ length: 1_000 }, ids.key)
    for (const key of keys) {
      if (!isKeyShaped(key)) t.fail(key)
    }
    t.equal(new Set(keys).size, 1_000)
    for (let position = 4; position < 40; position++) {
      const digits = new Set(keys.map((key) => key[position]))
      t.equal(digits.size, FIXED.get(position) ?? 16, `the digits that occur at ${position}`)
    }
  })

  t.test(`the system makes ids ${how} that begin with the second, and all different`, async (t) => {
    const ids = createIds(seed)
    const made = Array.from({ length: 1_000 }, (_, i) => ids.objectId(NOW + (i % 1_000)))
    t.equal(new Set(made).size, 1_000)
    for (const id of made) {
      if (!/^6955b900[0-9a-f]{16}$/.test(id)) t.fail(id)
    }
    t.equal((NOW / 1_000).toString(16), '6955b900')
  })
}

t.test('the system makes ids of 24 hex characters at any time that a clock can show', async (t) => {
  const ids = createIds()
  for (const [now, second] of [
    [0, '00000000'],
    [999, '00000000'],
    [1_000, '00000001'],
    [2 ** 32 * 1_000 - 1, 'ffffffff'],
    [2 ** 32 * 1_000, '00000000'],
    [LAST_INSTANT, (8.64e12 % 2 ** 32).toString(16)],
  ] as const) {
    t.match(ids.objectId(now), new RegExp(`^${second}[0-9a-f]{16}$`))
  }
})

t.test('the system makes the same ids and keys from the same seed, and others from another', async (t) => {
  t.strictSame(draw('a', 100), draw('a', 100))
  const all = [draw('a', 100), draw('b', 100), draw('', 100), draw(undefined, 100), draw(undefined, 100)].flat(2)
  t.equal(new Set(all).size, all.length)
})

t.test('the system keeps what a seed makes from release to release', async (t) => {
  t.strictSame(draw('42', 1), [['6955b90032b84be200e6d7ba', 'api-030c1077-46bd-42c0-9f59-d75bbddb9844']])
})

t.test('the system goes back to where a seed was and makes the same again', async (t) => {
  const ids = createIds('a')
  ids.key()
  const position = ids.position()
  const first = [ids.objectId(NOW), ids.key()]
  t.not(ids.position(), position)
  ids.seek(position)
  t.equal(ids.position(), position)
  t.strictSame([ids.objectId(NOW), ids.key()], first)
  const resumed = createIds('a')
  resumed.seek(position)
  t.strictSame([resumed.objectId(NOW), resumed.key()], first, 'in another process too')
})

t.test('the system goes on from a place that only the present one and a text lead to', async (t) => {
  const branched = (text: string, before = 0) => {
    const ids = createIds('a')
    for (let i = 0; i < before; i++) ids.key()
    ids.branch(() => text)
    return [ids.position(), ids.key(), ids.key()]
  }
  t.strictSame(branched('seed'), branched('seed'))
  const places = [branched('seed'), branched('seed', 1), branched('other'), branched(''), [0, ...draw('a', 2)]].flat(2)
  t.equal(new Set(places).size, places.length)
  t.ok(places.every((place) => typeof place === 'string' || Number.isSafeInteger(place)))
})

t.test('the system goes nowhere where ids are random', async (t) => {
  const ids = createIds()
  const first = ids.key()
  ids.seek(0)
  t.not(ids.key(), first)
  ids.branch(() => {
    throw new Error('the text is not needed')
  })
  t.ok(isKeyShaped(ids.key()))
})
