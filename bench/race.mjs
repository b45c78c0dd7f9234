import { alternate, compare } from './alternate.mjs'
import { load } from './load.mjs'
import { number } from './report.mjs'
import { median } from './statistics.mjs'

/** Of a core, in use by a server that could not answer more. */
const SATURATED = 0.9

/**
 * Loads `ours`, its `peer`, and what else is worth knowing in turn.
 * @param {Record<string, { server: object, request: import('./load.mjs').Request }>} subjects
 */
export async function race(subjects) {
  const names = Object.keys(subjects)
  const busy = Object.fromEntries(names.map((name) => [name, []]))
  const perCpu = Object.fromEntries(names.map((name) => [name, []]))

  async function measure(name) {
    const { server, request } = subjects[name]
    const [cpu, start] = [server.cpu(), performance.now()]
    const { total, perSecond } = await load(request)
    if (cpu === undefined) return perSecond
    const used = server.cpu() - cpu
    busy[name].push(used / ((performance.now() - start) / 1000))
    perCpu[name].push(total / used)
    return perSecond
  }

  const samples = await alternate(Object.fromEntries(names.map((name) => [name, () => measure(name)])))
  // Their first turns did not count either.
  for (const name of names) {
    busy[name].shift()
    perCpu[name].shift()
  }
  const { ours, peer } = samples
  return {
    unit: 'requests/s',
    ours: median(ours),
    peer: median(peer),
    ...compare(ours, peer),
    notes: [
      ...names.map((name) => describe(name, samples[name], busy[name], perCpu[name])),
      ...(busy.ours.length > 0 ? processorNotes(busy, perCpu) : []),
    ],
    samples,
  }
}

function describe(name, samples, busy, perCpu) {
  const throughput = `${name}: ${number(median(samples))} requests/s`
  if (busy.length === 0) return throughput
  const percent = Math.round(median(busy) * 100)
  return `${throughput}, ${number(median(perCpu))} per second of processor, the server's core ${percent} % in use`
}

/** What a second of the processor answers hardly depends on what else the machine does. */
function processorNotes(busy, perCpu) {
  const idle = Object.keys(busy).filter((name) => median(busy[name]) < SATURATED)
  return [
    `ratio per second of processor: ${number(compare(perCpu.ours, perCpu.peer).ratio)}`,
    ...(idle.length > 0
      ? [`CAUTION: not the server was the limit of ${idle.join(', ')}, but the load or the machine`]
      : []),
  ]
}
