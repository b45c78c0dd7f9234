import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternate, compare } from '../alternate.mjs'
import { filledFile } from '../filled.mjs'
import { launchServer } from '../launch.mjs'
import { measureOperations } from '../operations.mjs'
import { measurePages } from '../pages.mjs'
import { loadInTurn } from '../race.mjs'
import { number } from '../report.mjs'
import { temporaryFolder } from '../results.mjs'
import { settings } from '../settings.mjs'
import { median } from '../statistics.mjs'
import { COMMAND, startOnce } from './start.mjs'

const SMALLEST = 1000

/** Each operation against the number of tokens in the file, from a thousand to a million. */
export async function scale() {
  const sizes = []
  for (let tokens = SMALLEST; tokens <= settings.tokens; tokens *= 10)
    sizes.push({ tokens, ...(await filledFile(tokens)) })
  const [smallest, largest] = [sizes[0], sizes.at(-1)]

  console.log('starting …')
  const starts = await measureStarts(sizes)
  for (const size of sizes) size.server = await launchServer('emulator', { database: size.file })
  console.log('reading tokens …')
  const { samples, notes } = await raceSizes(sizes)
  for (const size of sizes) {
    console.log(`reading pages of ${number(size.tokens)} tokens, then writing …`)
    size.pages = await measurePages(size.server.url, size.token)
    size.operations = await measureOperations(size.server.url, size.token)
  }

  const curve = sizes.map(({ tokens, pages, operations }) => ({
    tokens,
    'GET one under load (μs)': median(samples[tokens]),
    'slowest page at an end (ms)': pages.ends,
    'slowest page anywhere (ms)': pages.anywhere,
    ...Object.fromEntries(Object.entries(operations).map(([name, milliseconds]) => [`${name} (ms)`, milliseconds])),
    'start (ms)': median(starts.milliseconds[tokens]),
    'memory (MB)': median(starts.megabytes[tokens]),
  }))
  const many = number(largest.tokens)
  return [
    {
      what: `GET one of ${many} tokens ÷ one of ${number(smallest.tokens)}`,
      unit: 'μs',
      atMost: 1.3,
      ...ends(samples, smallest, largest),
      notes: [...describe(curve), ...notes],
      samples,
      curve,
    },
    { what: `first and last hundred pages of ${many} tokens`, unit: 'ms', atMost: 10, ours: largest.pages.ends },
    { what: `any page of ${many} tokens`, unit: 'ms', atMost: 60, ours: largest.pages.anywhere },
    {
      what: `process start with ${many} tokens ÷ with ${number(smallest.tokens)}`,
      unit: 'ms',
      atMost: 1.5,
      ...ends(starts.milliseconds, smallest, largest),
      samples: starts.milliseconds,
    },
  ]
}

/** The largest file beside the smallest. */
function ends(samples, smallest, largest) {
  const [ours, peer] = [samples[largest.tokens], samples[smallest.tokens]]
  return { ours: median(ours), peer: median(peer), ...compare(ours, peer) }
}

function describe(curve) {
  return Object.keys(curve[0]).map((name) => `${name}: ${curve.map((point) => number(point[name])).join(', ')}`)
}

/**
 * As many tokens of each file, from all over it, each asked for with its own key; and of the largest file ten times as
 * many too, more than are in the smallest.
 * @returns microseconds by size
 */
async function raceSizes(sizes) {
  const folder = temporaryFolder()
  const subject = (name, { own, server }, count) => {
    const targets = join(folder, name)
    // Odd, so that it meets all kinds of tokens.
    const step = Math.floor(own.length / count) | 1
    const lines = own.filter((_, i) => i % step === 0).map(({ path, key }) => `${path} ${key}\n`)
    writeFileSync(targets, lines.join(''))
    return [name, { server, request: { url: server.url, targets, status: 200 } }]
  }
  const { samples, notes } = await loadInTurn(
    Object.fromEntries([
      ...sizes.map((size) => subject(`${size.tokens} tokens`, size, SMALLEST)),
      subject(`${sizes.at(-1).tokens} tokens, 10000 of them`, sizes.at(-1), 10 * SMALLEST),
    ]),
  )
  const costs = sizes.map(({ tokens }) => [tokens, samples[`${tokens} tokens`].map((perSecond) => 1e6 / perSecond)])
  return { samples: Object.fromEntries(costs), notes }
}

async function measureStarts(sizes) {
  const megabytes = Object.fromEntries(sizes.map(({ tokens }) => [tokens, []]))
  const start = async ({ tokens, file }) => {
    const started = await startOnce([...COMMAND, `--database=${file}`])
    megabytes[tokens].push(started.megabytes)
    return started.milliseconds
  }
  const milliseconds = await alternate(Object.fromEntries(sizes.map((size) => [size.tokens, () => start(size)])))
  return { milliseconds, megabytes }
}
