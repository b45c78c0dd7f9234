import { patchFailed } from './errors.js'
import { isEmpty, isObject, type Json, type JsonObject, quote, sameJson } from './json.js'
import { pointerRoot } from './json-patch.js'

/** The fields of a representation that a patch may change, each with the action that a change needs. */
export type Patchable<Action extends string> = Readonly<Record<string, Action>>

/**
 * Lists the actions that a JSON patch needs, in the order of its operations: one for each patchable field that it writes
 * to, whether or not the value differs. A `test` needs none, and an operation on the whole document needs all.
 */
export function actionsOfPatch<Action extends string>(
  operations: readonly JsonObject[],
  patchable: Patchable<Action>,
): readonly Action[] {
  const pointers = operations.flatMap(({ op, path, from }) => {
    if (op === 'test') return []
    return op === 'move' ? [path, from] : [path]
  })
  const fields = pointers.flatMap((pointer) => (pointer === '' ? Object.keys(patchable) : (pointerRoot(pointer) ?? [])))
  return actionsOfFields(fields, patchable)
}

/** Lists the actions that changes of these fields need, in the order of the fields. */
export function actionsOfFields<Action extends string>(
  fields: readonly string[],
  patchable: Patchable<Action>,
): readonly Action[] {
  const actions = new Map(Object.entries(patchable))
  return [...new Set(fields.flatMap((field) => actions.get(field) ?? []))]
}

/**
 * Returns the patched document if all of its other fields are as before.
 * @throws patch_failed naming the path of a field that cannot be changed
 */
export function onlyPatchable(before: JsonObject, after: Json, patchable: Patchable<string>): JsonObject {
  if (!isObject(after)) throw patchFailed('The document must stay an object.')
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const isAbsent = !Object.hasOwn(before, field) || !Object.hasOwn(after, field)
    if (!Object.hasOwn(patchable, field) && (isAbsent || !sameJson(before[field], after[field]))) {
      throw patchFailed(`${quote(`/${field}`)} cannot be changed.`)
    }
  }
  return after as JsonObject
}

/** One parser for each field that clients set. They are applied in this order, and get undefined for an absent field. */
export type Parsers<Settings> = { readonly [Field in keyof Settings]: (value: unknown) => Settings[Field] }

export function parseFields<Settings extends object>(
  parsers: Parsers<Settings>,
  document: { readonly [field: string]: unknown },
): Settings {
  const fields = Object.keys(parsers) as (keyof Settings & string)[]
  return Object.fromEntries(fields.map((field) => [field, parsers[field](document[field])])) as Settings
}

/**
 * Parses the fields that a patch changed; the others keep their values, and are not judged. A field that is empty before
 * and after is unchanged.
 */
export function parseChangedFields<Settings extends object>(
  parsers: Parsers<Settings>,
  current: Settings,
  before: JsonObject,
  after: JsonObject,
): Settings {
  const isChanged = (field: string) =>
    !sameJson(before[field], after[field]) && !(isEmpty(before[field]) && isEmpty(after[field]))
  const fields = Object.keys(parsers) as (keyof Settings & string)[]
  return Object.fromEntries(
    fields.map((field) => [field, isChanged(field) ? parsers[field](after[field]) : current[field]]),
  ) as Settings
}
