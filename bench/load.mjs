import { fileURLToPath } from 'node:url'
import { has, run } from './core.mjs'
import { settings } from './settings.mjs'

/**
 * A request to send again and again. It must be answered with this status every time. `targets` is a file with a path and
 * a key in each line, to go through instead of always asking for the same.
 * @typedef {{ url: string, method?: string, headers?: Record<string, string>, body?: string, targets?: string,
 *   status: number }} Request
 */

/** wrk needs half of the processor that autocannon needs, so it is the server that is at its limit. */
export const generator = has('wrk') ? 'wrk' : 'autocannon'

/**
 * Sends the request over all connections for a while, from a process of its own on the other core.
 * @param {Request} request
 * @returns {Promise<{ total: number, perSecond: number }>} answers
 * @throws Error when any answer was another one
 */
export async function load(request) {
  const { total, good, perSecond } = await (generator === 'wrk' ? withWrk(request) : withAutocannon(request))
  if (good === total && total > 0) return { total, perSecond }
  throw new Error(`${total - good} of ${total} requests to ${request.url} were not answered with ${request.status}`)
}

async function withWrk({ url, method = 'GET', headers = {}, body = '', targets, status }) {
  const script = fileURLToPath(new URL('wrk.lua', import.meta.url))
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const sizes = ['-t', '1', '-c', `${settings.connections}`, '-d', `${settings.seconds}s`]
  const environment = { BENCH_METHOD: method, BENCH_BODY: body, ...(targets && { BENCH_TARGETS: targets }) }
  const output = await run(1, ['wrk', ...sizes, ...given, '-s', script, url], environment)
  const total = numberIn(output, /(\d+) requests in/)
  const refused = numberIn(output, /Non-2xx or 3xx responses: (\d+)/)
  const cut = [...(output.match(/Socket errors:(.*)/)?.[1].matchAll(/\d+/g) ?? [])]
  // It counts in two classes only.
  const good = (status < 400 ? total - refused : refused) - cut.reduce((sum, [count]) => sum + Number(count), 0)
  return { total, good, perSecond: numberIn(output, /Requests\/sec:\s+([\d.]+)/) }
}

async function withAutocannon({ status, ...request }) {
  const script = fileURLToPath(new URL('programs/autocannon.mjs', import.meta.url))
  const options = { ...request, connections: settings.connections, duration: settings.seconds }
  const output = await run(1, [process.execPath, script, JSON.stringify(options)])
  const { statusCodeStats, failed, duration } = JSON.parse(output)
  const answered = Object.values(statusCodeStats).reduce((sum, { count }) => sum + count, 0)
  return { total: answered + failed, good: statusCodeStats[status]?.count ?? 0, perSecond: answered / duration }
}

function numberIn(output, pattern) {
  return Number(output.match(pattern)?.[1] ?? 0)
}
