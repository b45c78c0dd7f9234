// The default export, because Node finds no names in this CommonJS package while loaders are at work, as in the tests.
import jsonpatch, { type Operation } from 'fast-json-patch'
import { invalidRequest, patchFailed, type Refusal } from './errors.js'
import { isObject, type Json, type JsonObject, quote, sameJson } from './json.js'

export const MAX_PATCH_OPERATIONS = 100
/** Characters of JSON that the `copy` operations of a patch may copy in all, so that they cannot double for ever. */
export const MAX_COPIED = 1_048_576
/** Steps of a pointer, so that copies put into copies cannot nest too deep for what reads the document afterwards. */
export const MAX_POINTER_STEPS = 16

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const
type Op = (typeof OPERATIONS)[number]

/**
 * The operations in a request's body: a bare array, or `{comment, patch}` ("Updates using JSON patch" in the API
 * reference).
 * @throws invalid_request
 */
export function patchOperations(body: unknown): readonly JsonObject[] {
  if (isObject(body)) checkComment(body['comment'])
  const operations = isObject(body) && Array.isArray(body['patch']) ? body['patch'] : body
  if (!Array.isArray(operations)) {
    throw invalidRequest('the body must be an array of JSON patch operations, or {"comment": …, "patch": […]}')
  }
  if (operations.length > MAX_PATCH_OPERATIONS) {
    throw invalidRequest(`a patch must have at most ${MAX_PATCH_OPERATIONS} operations`)
  }
  return operations.map((operation, i) => {
    if (!isObject(operation)) throw patchFailed(`Operation ${i} must be an object.`)
    return operation as JsonObject
  })
}

/** @throws invalid_request when the comment of a patch is no text; the text itself is ignored */
export function checkComment(comment: unknown): void {
  if (comment === undefined || comment === null || typeof comment === 'string') return
  throw invalidRequest(`comment must be a string, got ${quote(comment)}`)
}

/**
 * Applies a JSON patch (RFC 6902) as the real API does. Clients show where it departs from the RFC (the Terraform
 * provider's acceptance tests, which agree with evanphx/json-patch v4): `replace` of an absent member sets it, `test` of
 * an absent member passes for null.
 * @returns a new document; `document` stays as it was
 * @throws patch_failed that names the operation
 */
export function applyPatch(document: Json, operations: readonly JsonObject[]): Json {
  let result = structuredClone(document)
  let copied = 0
  for (const [i, operation] of operations.entries()) {
    const { op, path, from, value } = parseOperation(operation, i)
    if (op !== 'move' && op !== 'copy') {
      result = applyStep(result, { op, path, value }, i)
      continue
    }
    const source = valueAt(result, from)
    if (source === undefined) throw failed(i, `there is nothing at ${quote(from)} to ${op}.`)
    if (op === 'copy') copied += JSON.stringify(source).length
    if (copied > MAX_COPIED) throw failed(i, 'copies too much.')
    // The target of a move is looked for after the source is gone: behind it, the indices of an array have changed.
    if (op === 'move') result = applyStep(result, { op: 'remove', path: from }, i)
    result = applyStep(result, { op: 'add', path, value: source }, i)
  }
  return result
}

/** The first step of a pointer: `name` of `/name/0`. Undefined for the whole document, and for a value that is no pointer. */
export function pointerRoot(pointer: Json | undefined): string | undefined {
  return isPointer(pointer) ? stepsOf(pointer)[0] : undefined
}

const POINTER = /^(\/([^~/]|~[01])*)*$/
const INDEX = /^(0|[1-9][0-9]*)$/

function isPointer(value: Json | undefined): value is string {
  return typeof value === 'string' && POINTER.test(value)
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map(jsonpatch.unescapePathComponent)
}

interface Step {
  readonly op: Exclude<Op, 'move' | 'copy'>
  readonly path: string
  readonly value?: Json | undefined
}

/** The members that the operation needs, checked. */
function parseOperation(operation: JsonObject, i: number) {
  const { op: name, value } = operation
  const op = OPERATIONS.find((each) => each === name)
  if (op === undefined) throw failed(i, `has an unknown op ${quote(name)}.`)
  const path = parsePointer(operation, 'path', i)
  const needsFrom = op === 'move' || op === 'copy'
  const from = needsFrom ? parsePointer(operation, 'from', i) : ''
  if (op === 'move' && path.startsWith(`${from}/`)) throw failed(i, `cannot move ${quote(from)} into itself.`)
  if (!needsFrom && op !== 'remove' && value === undefined) throw failed(i, 'must have a value.')
  return { op, path, from, value }
}

function parsePointer(operation: JsonObject, field: 'path' | 'from', i: number): string {
  const pointer = operation[field]
  if (!isPointer(pointer)) throw failed(i, `must have a JSON pointer as ${field}, got ${quote(pointer)}.`)
  if (stepsOf(pointer).length > MAX_POINTER_STEPS) {
    throw failed(i, `must have at most ${MAX_POINTER_STEPS} steps in ${field}, got ${quote(pointer)}.`)
  }
  return pointer
}

/** Applies one of the operations that the others come down to; may change `document`. */
function applyStep(document: Json, { op, path, value }: Step, i: number): Json {
  const current = valueAt(document, path)
  if (current === undefined && !appliesToNothing(document, op, path)) {
    throw failed(i, op === 'add' ? `cannot add at ${quote(path)}.` : `there is nothing at ${quote(path)} to ${op}.`)
  }
  if (op === 'test') {
    if (!sameJson(current ?? null, value)) throw failed(i, `test does not apply at ${quote(path)}.`)
    return document
  }
  try {
    // Checked here and not by the library, whose messages hold the whole document. It refuses to touch prototypes.
    const step = structuredClone({ op, path, value }) as Operation
    return jsonpatch.applyOperation(document, step, false, true, true).newDocument
  } catch {
    throw failed(i, `${op} does not apply at ${quote(path)}.`)
  }
}

/** Whether there may be nothing at `path`: a member can be set and reads as null, an item can be appended. */
function appliesToNothing(document: Json, op: Step['op'], path: string): boolean {
  const lastSlash = path.lastIndexOf('/')
  const parent = valueAt(document, path.slice(0, lastSlash))
  if (isObject(parent)) return op !== 'remove'
  return op === 'add' && Array.isArray(parent) && [String(parent.length), '-'].includes(path.slice(lastSlash + 1))
}

/** Own properties only, at every step: `/toString` leads nowhere. */
function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(value)) value = INDEX.test(step) ? (value as readonly Json[])[Number(step)] : undefined
    else value = isObject(value) && Object.hasOwn(value, step) ? (value as JsonObject)[step] : undefined
  }
  return value
}

function failed(i: number, problem: string): Refusal {
  return patchFailed(`Operation ${i} ${problem}`)
}
