import { alternate, compare } from './alternate.mjs'
import { load } from './load.mjs'
import { median } from './statistics.mjs'

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
  const { ours, peer, ...others } = samples
  return {
    unit: 'requests/s',
    ours: median(ours),
    peer: median(peer),
    ...compare(ours, peer),
    notes: [
      ...Object.entries(others).map(
        ([name, other]) => `${name}: ${Math.round(median(other))}, ratio ${compare(ours, other).ratio.toFixed(2)}`,
      ),
      ...(busy.ours.length > 0 ? processorNotes(busy, perCpu) : []),
    ],
    samples,
  }
}

/**
 * Below a full core the load, or another program, was the limit. What a second of the server's processor answers does
 * not depend on that.
 */
function processorNotes(busy, perCpu) {
  const list = (format) =>
    Object.keys(busy)
      .map((name) => `${name} ${format(name)}`)
      .join(', ')
  return [
    `the server's core was in use: ${list((name) => `${Math.round(median(busy[name]) * 100)} %`)}`,
    `requests per second of processor: ${list((name) => Math.round(median(perCpu[name])))}; ratio ${compare(perCpu.ours, perCpu.peer).ratio.toFixed(2)}`,
  ]
}
