import { quote } from '../domain/json.js'
import { lengthOf } from '../domain/text.js'
import { chooseAlternative } from './alternatives.js'
import type { Contract, Schema, SchemaError } from './contract.js'
import { expected, found } from './expectation.js'
import { nearest } from './nearest.js'
import { follow, nameOf, type Place, within } from './path.js'

/**
 * Every problem of a value, each a sentence that starts with its path. None when the value is valid.
 * @param name of the schema, or of the query of an operation
 */
export function describe(contract: Contract, name: string, value: unknown, place: Place): readonly string[] {
  const validate = contract.validators[name]
  if (!validate) throw new Error(`There is no validator of ${name}.`)
  if (validate(value)) return []
  const errors = relevant(validate.errors ?? [])
  const sentences = errors.flatMap((error) => sentencesOf(contract, error, follow(place, error.instancePath, value)))
  // Refused is refused, even if an unknown keyword leaves nothing to say.
  return sentences.length > 0 ? [...new Set(sentences)] : [`${nameOf(place)} is not valid.`]
}

/** An error inside one alternative of a rule. The error of the rule itself follows it. */
const INSIDE_RULE = /\/allOf\/\d+\/(oneOf|anyOf)\/\d+\//
/** A rule about several fields. */
const RULE = /\/allOf\/\d+\/(oneOf|anyOf|not)$/

/** Without the errors that only follow from others. */
function relevant(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(isChoice).map(({ instancePath }) => instancePath)
  const ofOtherType = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  )
  return errors.filter((error) => {
    const { instancePath, schemaPath } = error
    if (INSIDE_RULE.test(schemaPath)) return false
    // The alternative that was meant is validated again, on its own.
    if (choices.some((choice) => instancePath.startsWith(`${choice}/`))) return false
    if (choices.includes(instancePath)) return isChoice(error)
    return !(RULE.test(schemaPath) && ofOtherType.has(instancePath))
  })
}

function isChoice({ keyword, schemaPath }: SchemaError): boolean {
  return keyword === 'oneOf' && !RULE.test(schemaPath)
}

function sentencesOf(contract: Contract, error: SchemaError, place: Place): readonly string[] {
  const { data, parentSchema } = error
  if (!isChoice(error)) return [sentenceOf(contract, error, place)]
  const alternative = chooseAlternative(contract, parentSchema, data)
  if (typeof alternative === 'string') return describe(contract, alternative, data, place)
  const { field, schema } = alternative
  return field === undefined
    ? [wrongValue(contract, schema, data, place)]
    : [wrongValue(contract, schema, Object(data)[field], within(place, field))]
}

function sentenceOf(
  contract: Contract,
  { keyword, params, parentSchema, schemaPath, data }: SchemaError,
  place: Place,
) {
  const at = nameOf(place)
  if (RULE.test(schemaPath)) return `${at} must have ${parentSchema.title}${present(parentSchema, data)}.`
  const limit = params['limit']
  switch (keyword) {
    case 'required':
      return missing(contract, parentSchema, String(params['missingProperty']), place)
    case 'additionalProperties':
      return unknownField(at, String(params['additionalProperty']), Object.keys(parentSchema.properties ?? {}))
    case 'maxLength':
      return `${at} must have at most ${limit} characters (got ${lengthOf(String(data))}).`
    case 'maxItems':
      return `${at} must have at most ${limit} items (got ${Object(data).length}).`
    case 'maxProperties':
      return `${at} must have at most ${limit} fields (got ${Object.keys(Object(data)).length}).`
    default:
      return wrongValue(contract, parentSchema, data, place)
  }
}

/** The fields of a rule that are there, such as ` (got none)`; an empty list counts as absent. Empty for a rule without alternatives. */
function present({ oneOf = [] }: Schema, data: unknown): string {
  const names = oneOf.flatMap(({ required = [] }) => required)
  const given = names.filter((name) => ![undefined, 0].includes(lengthIn(data, name)))
  return names.length === 0 ? '' : ` (got ${given.join(' and ') || 'none'})`
}

/** The length of a list, 1 for any other value, undefined for an absent field. */
function lengthIn(data: unknown, field: string): number | undefined {
  const value: unknown = Object(data)[field]
  if (Array.isArray(value)) return value.length
  return value === undefined ? undefined : 1
}

function wrongValue(contract: Contract, schema: Schema, value: unknown, place: Place): string {
  const sentence = `${nameOf(place)} must be ${expected(contract, schema)}${found(value, schema)}.`
  const texts = (schema.enum ?? []).filter((choice) => typeof choice === 'string')
  return sentence + didYouMean(value, texts)
}

function missing(contract: Contract, { properties = {} }: Schema, field: string, place: Place): string {
  const schema = properties[field] ?? {}
  return `${nameOf(within(place, field))} is missing. It must be ${expected(contract, schema)}.`
}

function unknownField(at: string, field: string, fields: readonly string[]): string {
  const sentence = `${at} has an unknown field ${quote(field)}.`
  return sentence + (didYouMean(field, fields) || ` Known fields: ${fields.join(', ')}.`)
}

function didYouMean(value: unknown, names: readonly string[]): string {
  const name = typeof value === 'string' ? nearest(value, names) : undefined
  return name === undefined ? '' : ` Did you mean ${quote(name)}?`
}
