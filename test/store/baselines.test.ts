import t from 'tap'
import type { AccountSnapshot } from '../../src/store/snapshots.js'
import { storeWith } from './fixtures.js'

const snapshotOf = (id: string, organization = id): AccountSnapshot => ({
  account: { id, organization, serviceTokenLimit: null },
  ...{ controls: '{}', members: [], roles: [], tokens: [], keys: [] },
})

t.test('each account has one baseline, and setting it again replaces it', async (t) => {
  const { baselines } = storeWith(t)
  t.equal(baselines.find('a'), undefined)
  for (const snapshot of [snapshotOf('a'), snapshotOf('b'), snapshotOf('a', 'New')]) baselines.set(snapshot)
  t.strictSame([baselines.find('a'), baselines.find('b')], [snapshotOf('a', 'New'), snapshotOf('b')])
})

t.test('marking makes all baselines those of the seed, in order, and deletes the earlier seed', async (t) => {
  const { baselines } = storeWith(t)
  baselines.set(snapshotOf('a'))
  t.strictSame(baselines.seeded(), [])
  baselines.markSeeded()
  for (const id of ['c', 'b']) baselines.set(snapshotOf(id))
  t.strictSame(baselines.seeded(), [snapshotOf('a')])
  baselines.markSeeded()
  t.strictSame(baselines.seeded(), [snapshotOf('c'), snapshotOf('b')])
  t.equal(baselines.find('a'), undefined)
})

t.test('the baseline of a seeded account outlives it', async (t) => {
  const { baselines } = storeWith(t)
  baselines.set(snapshotOf('a'))
  baselines.markSeeded()
  baselines.set(snapshotOf('b'))
  for (const id of ['a', 'b']) baselines.delete(id)
  t.strictSame([baselines.find('a'), baselines.find('b')], [snapshotOf('a'), undefined])
})

t.test(
  'an account that is created under the id of a seeded one has its own baseline until it is deleted',
  async (t) => {
    const { baselines } = storeWith(t)
    baselines.set(snapshotOf('a'))
    baselines.markSeeded()
    baselines.set(snapshotOf('a', 'Later'))
    t.strictSame([baselines.find('a'), baselines.seeded()], [snapshotOf('a', 'Later'), [snapshotOf('a')]])
    baselines.delete('a')
    t.strictSame(baselines.find('a'), snapshotOf('a'))
  },
)
