import { invalidRequest } from './errors.js'
import { quote } from './json.js'
import type { Member } from './member.js'

/** A member with what lists filter and sort by. */
export interface ListedMember {
  readonly member: Member
  /** Keys and ids of its custom roles. */
  readonly customRoles: readonly string[]
  /** Epoch milliseconds, 0 if the member was never seen. */
  readonly lastSeen: number
}

export type MemberFilter = (listed: ListedMember) => boolean
export type MemberOrder = (a: ListedMember, b: ListedMember) => number

/**
 * Parses the `filter` of a list of members: `field:value` pairs joined by commas, all of which a member must match
 * ("Filtering members" in the API reference). The fields about teams and access are not emulated.
 * @throws invalid_request naming the pair
 */
export function parseMemberFilter(text: string): MemberFilter {
  const filters = text.split(',').map(parsePair)
  return (listed) => filters.every((filter) => filter(listed))
}

/**
 * Parses the `sort` of a list of members: field names joined by commas, a dash before a name reverses it.
 * @throws invalid_request naming the field
 */
export function parseMemberOrder(text: string): MemberOrder {
  const orders = text.split(',').map((name) => {
    const isReverse = name.startsWith('-')
    const order = ORDERS.get(isReverse ? name.slice(1) : name)
    if (!order) throw invalidRequest(`sort must be displayName or lastSeen, got ${quote(name)}`)
    return (a: ListedMember, b: ListedMember) => (isReverse ? order(b, a) : order(a, b))
  })
  return (a, b) => orders.reduce((result, order) => result || order(a, b), 0)
}

function parsePair(pair: string): MemberFilter {
  const colon = pair.indexOf(':')
  const filter = FILTERS.get(pair.slice(0, Math.max(colon, 0)))
  if (!filter)
    throw invalidRequest(`filter must have pairs of query, role, id or email and a value, got ${quote(pair)}`)
  return filter(decodeAgain(pair.slice(colon + 1)))
}

/** The Terraform provider v2 percent-encodes the value twice. */
function decodeAgain(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const FILTERS: ReadonlyMap<string, (value: string) => MemberFilter> = new Map([
  ['query', byText],
  ['role', byRole],
  ['id', (value: string) => oneOf(value, ({ member }) => [member.id])],
  ['email', (value: string) => oneOf(value, ({ member }) => [member.email])],
])

function byText(value: string): MemberFilter {
  const text = value.toLowerCase()
  return ({ member }) => [member.email, nameOf(member)].some((each) => each.toLowerCase().includes(text))
}

/** An owner counts as an admin too. */
function byRole(value: string): MemberFilter {
  return oneOf(value, ({ member: { role }, customRoles }) => [
    role,
    ...(role === 'owner' ? ['admin'] : []),
    ...customRoles,
  ])
}

/** @param values joined by `|` */
function oneOf(values: string, valuesOf: (listed: ListedMember) => readonly string[]): MemberFilter {
  const wanted = values.split('|')
  return (listed) => valuesOf(listed).some((value) => wanted.includes(value))
}

const ORDERS: ReadonlyMap<string, MemberOrder> = new Map([
  ['displayName', byDisplayName],
  ['lastSeen', (a: ListedMember, b: ListedMember) => a.lastSeen - b.lastSeen],
])

/** Compares code units, so that the order is the same on every machine. */
function byDisplayName(a: ListedMember, b: ListedMember): number {
  const [first, second] = [displayNameOf(a.member), displayNameOf(b.member)]
  return first < second ? -1 : Number(first > second)
}

function displayNameOf(member: Member): string {
  return (nameOf(member) || member.email).toLowerCase()
}

function nameOf({ firstName, lastName }: Member): string {
  return `${firstName} ${lastName}`.trim()
}
