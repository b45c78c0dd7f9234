import { isObject } from '../domain/json.js'
import { nameOf, type Place, within } from './path.js'

/** Maximum depth of arrays and objects in a document. */
export const MAX_DEPTH = 32

interface Visit {
  readonly value: unknown
  readonly place: Place
  /** The arrays and objects that contain the value. */
  readonly ancestors: readonly unknown[]
}

/**
 * The first thing about a value that JSON cannot hold or that is not safe to work with: a cycle, too many levels, a member
 * called `__proto__` or `constructor.prototype`, a function. Not recursive, so that deep nesting cannot exhaust the stack.
 */
export function structureProblem(value: unknown, place: Place): string | undefined {
  const pending: Visit[] = [{ value, place, ancestors: [] }]
  for (let visit = pending.pop(); visit; visit = pending.pop()) {
    const problem = problemOf(visit)
    if (problem !== undefined) return `${shortened(nameOf(visit.place))} ${problem}.`
    // Reversed, so that the first problem in the document is the first one found.
    pending.push(...childrenOf(visit).reverse())
  }
  return undefined
}

function problemOf({ value, ancestors }: Visit): string | undefined {
  if (typeof value !== 'object' || value === null)
    return isJson(value) ? undefined : `is not JSON (got ${named(value)})`
  if (ancestors.includes(value)) return 'contains itself, in YAML by an alias inside the value of its anchor'
  if (ancestors.length >= MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} levels`
  const unsafe = unsafeMember(value)
  return unsafe === undefined ? undefined : `has a field "${unsafe}", which is not allowed`
}

/** Members that change the prototype of an object when code copies them carelessly. */
function unsafeMember(value: object): string | undefined {
  if (Object.hasOwn(value, '__proto__')) return '__proto__'
  const member = Object.getOwnPropertyDescriptor(value, 'constructor')?.value
  return isObject(member) && Object.hasOwn(member, 'prototype') ? 'constructor.prototype' : undefined
}

/** The path of a deeply nested value is long and repeats itself. */
function shortened(path: string): string {
  return path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH)}…` : path
}

const MAX_PATH_LENGTH = 64

function isJson(value: unknown): boolean {
  // An undefined member is an absent one.
  return ['string', 'boolean', 'undefined'].includes(typeof value) || value === null || Number.isFinite(value)
}

function named(value: unknown): string {
  return typeof value === 'number' ? String(value) : `a ${typeof value}`
}

function childrenOf({ value, place, ancestors }: Visit): Visit[] {
  if (typeof value !== 'object' || value === null) return []
  const containers = [...ancestors, value]
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [...steps].map((step) => ({
    value: (value as Readonly<Record<string | number, unknown>>)[step],
    place: within(place, step),
    ancestors: containers,
  }))
}
