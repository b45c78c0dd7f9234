import t from 'tap'
import { SEED } from './chance.js'
import { scale } from './scale.js'
import { type Sample, soak } from './soak.js'

t.setTimeout(scale(120_000, 3_600_000))

const MB = 1024 * 1024

t.test('a server that is busy for long is as it was', async (t) => {
  const { content, samples, accounts, statuses } = await soak(t, scale(5, 42), scale(1000, 15_000))
  const quarter = Math.max(1, Math.floor(samples.length / 4))
  const [first, last] = [samples.slice(0, quarter), samples.slice(-quarter)]
  const requests = samples.reduce((sum, sample) => sum + sample.requests, 0)
  t.comment(`soak: ${requests.toLocaleString('en')} requests, ${accounts} accounts; TORTURE_SEED=${SEED}`)

  /** The last quarter against the first one. */
  function flat(
    figure: Exclude<keyof Sample, 'handles'>,
    unit: string,
    divisor: number,
    bound: (was: number) => number,
  ) {
    const mean = (some: readonly Sample[]) =>
      some.reduce((sum, sample) => sum + sample[figure], 0) / some.length / divisor
    const [was, is] = [mean(first), mean(last)]
    t.comment(`soak: ${figure} ${was.toFixed(2)} ${unit} in the first quarter, ${is.toFixed(2)} in the last`)
    t.ok(is <= bound(was), `${figure} is flat`)
  }
  flat('heap', 'MB', MB, (was) => was + scale(4, 2))
  flat('rss', 'MB', MB, (was) => was * scale(1.5, 1.2))
  flat('cpu', 'ms a request', 1, (was) => was * 1.2)
  // A few seconds beside other tests say little about latency.
  flat('p50', 'ms', 1, (was) => was * scale(10, 2))
  flat('p99', 'ms', 1, (was) => was * scale(10, 3))
  // Room that was taken once is used again: what all clients together may keep at a time is the most there can be.
  flat('file', 'MB', MB, () => 16)
  // It grows to what makes a checkpoint, which a short run may not have met in its first quarter.
  flat('wal', 'MB', MB, () => 20)

  t.comment(`soak: ${(content / MB).toFixed(2)} MB of the file are in use in the end`)
  t.ok(content < MB, 'nothing is left of what was deleted')
  t.strictSame(samples.at(-1)?.handles, samples.at(0)?.handles, 'the handles are the same')
  t.comment(`soak: answers ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}`)
  t.strictSame(
    [...statuses.keys()].filter((status) => status >= '500'),
    [],
    'nothing went wrong inside',
  )
})
