import { invalidRequest } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { components } from '../generated/control.js'
import { nameOf, type Place, within } from '../schemas/path.js'
import type { Problems } from '../schemas/problems.js'
import { parseDuration } from '../simulation/clock/duration.js'
import type { DelayRange, FaultResponse, FaultSettings } from '../simulation/faults/specification.js'

type Schemas = components['schemas']
type FaultSpec = Schemas['FaultSpec']
type ResponseSpec = Schemas['FaultResponse']
type Headers = NonNullable<ResponseSpec['headers']>

/** 24 hours in milliseconds, for `delay` and `retryIn`. For longer delays, use `connection: "hang"`. */
export const MAX_DELAY = 86_400_000
/** Characters of JSON. */
export const MAX_FAULT_BODY = 64 * 1024
/** Levels. A state document, which has the body some levels deeper, must not be deeper than MAX_DEPTH. */
export const MAX_FAULT_BODY_DEPTH = 24

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/
/** The server computes them from the body. A wrong value would make the client wait; use `connection` for that. */
const FRAMING = ['content-length', 'transfer-encoding', 'trailer']

/** Converts durations to milliseconds and checks what the schema cannot say. */
export function resolveFault(spec: FaultSpec, place: Place, problems: Problems): FaultSettings {
  const { ttl, delay, respond, ...rest } = spec
  const ttlMs =
    ttl === undefined ? undefined : problems.attempt(() => parseTimeToLive(ttl, nameOf(within(place, 'ttl'))))
  const delayMs = delay === undefined ? undefined : resolveDelay(delay, within(place, 'delay'), problems)
  return {
    ...rest,
    ...(ttlMs !== undefined && { ttl: ttlMs }),
    ...(delayMs !== undefined && { delay: delayMs }),
    ...(respond && { respond: resolveResponse(respond, within(place, 'respond'), problems) }),
  }
}

function resolveResponse(spec: ResponseSpec, place: Place, problems: Problems): FaultResponse {
  const { retryIn, ...rest } = spec
  if (rest.headers) checkHeaders(rest.headers, within(place, 'headers'), problems)
  if (rest.body !== undefined) checkBody(rest.body, within(place, 'body'), problems)
  const wait =
    retryIn === undefined ? undefined : problems.attempt(() => parseDelay(retryIn, nameOf(within(place, 'retryIn'))))
  return { ...rest, ...(wait !== undefined && { retryIn: wait }) }
}

function checkHeaders(headers: Headers, place: Place, problems: Problems): void {
  for (const name of Object.keys(headers)) {
    if (!HEADER_NAME.test(name)) problems.add(`${place.path} must not have ${quote(name)}, which is not a header name.`)
    else if (FRAMING.includes(name.toLowerCase())) {
      problems.add(`${place.path} must not have ${quote(name)}, because the server computes it from the body.`)
    }
  }
}

function checkBody(body: unknown, place: Place, problems: Problems): void {
  const { length } = JSON.stringify(body)
  if (length > MAX_FAULT_BODY) {
    problems.add(`${place.path} must have at most ${MAX_FAULT_BODY} characters of JSON (got ${length}).`)
    return
  }
  const depth = depthOf(body)
  if (depth > MAX_FAULT_BODY_DEPTH) {
    problems.add(`${place.path} must be nested at most ${MAX_FAULT_BODY_DEPTH} levels deep (got ${depth}).`)
  }
}

/** The number of arrays and objects in each other. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Object.values(value).reduce((deepest, each) => Math.max(deepest, depthOf(each)), 0)
}

function parseTimeToLive(ttl: Schemas['TimeToLive'], field: string): number {
  const duration = parseDuration(ttl, field)
  if (duration === 0) throw invalidRequest(`${field} must be longer than 0 ms (got ${quote(ttl)}).`)
  return duration
}

function resolveDelay(delay: Schemas['Delay'], place: Place, problems: Problems): number | DelayRange | undefined {
  if (typeof delay !== 'object') return problems.attempt(() => parseDelay(delay, nameOf(place)))
  const min = problems.attempt(() => parseDelay(delay.min, nameOf(within(place, 'min'))))
  const max = problems.attempt(() => parseDelay(delay.max, nameOf(within(place, 'max'))))
  if (min === undefined || max === undefined) return undefined
  if (min > max) problems.add(`${place.path}.min must not be greater than ${place.path}.max.`)
  return { min, max }
}

function parseDelay(delay: Schemas['DelayEnd'], field: string): number {
  const duration = parseDuration(delay, field)
  if (duration > MAX_DELAY) throw invalidRequest(`${field} must be at most 24 hours (got ${quote(delay)}).`)
  return duration
}
