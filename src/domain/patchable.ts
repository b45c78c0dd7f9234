import { patchFailed } from './errors.js'
import { isObject, type Json, type JsonObject, quote, sameJson } from './json.js'
import { pointerRoot } from './json-patch.js'

/** The fields of a representation that a patch may change, each with the action that it takes. */
export type Patchable<Action extends string> = Readonly<Record<string, Action>>

/** The actions that a JSON patch needs: one for each field that it writes to, whether or not the value differs. */
export function actionsOfPatch<Action extends string>(
  operations: readonly JsonObject[],
  patchable: Patchable<Action>,
): readonly Action[] {
  const roots = operations.flatMap(({ op, path, from }) => {
    if (op === 'test') return []
    return op === 'move' ? [pointerRoot(path), pointerRoot(from)] : [pointerRoot(path)]
  })
  return actionsOfFields(roots, patchable)
}

/** @param fields empty for the whole document */
export function actionsOfFields<Action extends string>(
  fields: readonly (string | undefined)[],
  patchable: Patchable<Action>,
): readonly Action[] {
  const written = fields.includes('') ? Object.keys(patchable) : fields
  return [...new Set(Object.entries(patchable).flatMap(([field, action]) => (written.includes(field) ? [action] : [])))]
}

/**
 * The patched document, if nothing but patchable fields came out changed.
 * @throws patch_failed naming the path of what cannot be changed
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
