import { alternate, compare } from './alternate.mjs'
import { load } from './load.mjs'
import { number } from './report.mjs'
import { median } from './statistics.mjs'

/** Of a core, in use by a server that could not answer more. */
const SATURATED = 0.9

/**
 * A server and what to ask it.
 * @typedef {{ server: object, request: import('./load.mjs').Request }} Subject
 */

/**
 * Loads `ours`, its `peer`, and what else is worth knowing in turn.
 * @param {Record<string, Subject>} subjects
 */
export async function race(subjects) {
  const { samples, perCpu, notes } = await loadInTurn(subjects)
  const { ours, peer } = samples
  const ofProcessor = perCpu.ours.length > 0 ? number(compare(perCpu.ours, perCpu.peer).ratio) : 'not known'
  return {
    unit: 'requests/s',
    ours: median(ours),
    peer: median(peer),
    ...compare(ours, peer),
    notes: [`ratio per second of processor: ${ofProcessor}`, ...notes],
    samples,
  }
}

/**
 * Loads servers in turn.
 * @param {Record<string, Subject>} subjects
 * @returns for each the answers in a second of each round, by the clock and of its processor, and how busy it was
 */
export async function loadInTurn(subjects) {
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
  const idle = names.filter((name) => median(busy[name]) < SATURATED)
  const caution = `CAUTION: not the server was the limit of ${idle.join(', ')}, but the load or the machine`
  return {
    samples,
    perCpu,
    notes: [
      ...names.map((name) => describe(name, samples[name], busy[name], perCpu[name])),
      ...(idle.length > 0 ? [caution] : []),
    ],
  }
}

/** What a second of the processor answers hardly depends on what else the machine does. */
function describe(name, samples, busy, perCpu) {
  const throughput = `${name}: ${number(median(samples))} requests/s`
  if (busy.length === 0) return throughput
  const percent = Math.round(median(busy) * 100)
  return `${throughput}, ${number(median(perCpu))} per second of processor, the server's core ${percent} % in use`
}
