import { type Definitions, resolve, rulesOf, type SeedSchema } from './seed-documents.js'

type Members = Record<string, unknown>

/** A change of a document that breaks one rule of its schema. */
export interface Mutation {
  /** The rule and where it is, for the message of a failed test. */
  readonly name: string
  apply(): void
}

/** Every mutation of a document, but not of the document as a whole. Apply one only. */
export function mutationsOf(document: object, schema: SeedSchema, definitions: Definitions): readonly Mutation[] {
  const found: Mutation[] = []
  visitMembers(schema, document as Members, '')
  return found

  function visit(reference: SeedSchema, parent: object, key: string | number, path: string): void {
    const container = parent as Members
    const value = container[key]
    const at = resolve(reference, definitions)
    const set = (name: string, wrong: unknown) =>
      found.push({ name: `${name} at ${path}`, apply: () => void Object.assign(container, { [key]: wrong }) })
    if (at.oneOf) {
      const alternative = at.oneOf.find((each) => fits(resolve(each, definitions), value))
      if (alternative) visit(alternative, parent, key, path)
      return
    }
    for (const [name, wrong] of wrongValues(at, value)) set(name, wrong)
    if (Array.isArray(value)) value.forEach((_, i) => void visit(at.items ?? {}, value, i, `${path}[${i}]`))
    else if (isMembers(value)) visitMembers(at, value, path)
  }

  function visitMembers(at: SeedSchema, value: Members, path: string): void {
    const { properties = {}, required = [], additionalProperties } = at
    if (additionalProperties === false) {
      found.push({ name: `unknown field at ${path}`, apply: () => void Object.assign(value, { colour: 'red' }) })
    }
    for (const name of required) {
      found.push({ name: `missing ${name} at ${path}`, apply: () => void delete value[name] })
    }
    for (const rule of rulesOf(at)) {
      const broken = breakRule(rule, value)
      if (broken) found.push({ name: `rule "${rule.title}" at ${path}`, apply: broken })
    }
    for (const [name, each] of Object.entries(properties)) {
      if (value[name] !== undefined) visit(each, value, name, `${path}.${name}`)
    }
  }
}

/** Values that break one keyword of a schema. */
function wrongValues(at: SeedSchema, value: unknown): readonly (readonly [string, unknown])[] {
  const { type, minimum, maximum, minLength, maxLength, pattern, maxItems, maxProperties } = at
  const wrong: (readonly [string, unknown])[] = []
  if (type !== undefined) wrong.push(['type', type === 'object' ? [] : {}], ['null', null])
  if (at.enum) wrong.push(['enum', typeof at.enum[0] === 'number' ? 999 : 'no such value'])
  if (type === 'integer') wrong.push(['fraction', 0.5])
  if (minimum !== undefined) wrong.push(['minimum', minimum - 1])
  if (maximum !== undefined) wrong.push(['maximum', maximum === 1 ? 2 : maximum * 2])
  if (minLength !== undefined) wrong.push(['minLength', ''])
  if (maxLength !== undefined)
    wrong.push(['maxLength', `${pattern?.startsWith('^[/') ? '/' : ''}${'x'.repeat(maxLength + 1)}`])
  if (pattern !== undefined) wrong.push(['pattern', 'line\nbreak \u20ac?'])
  if (maxItems !== undefined && Array.isArray(value) && value.length > 0) {
    wrong.push(['maxItems', Array(maxItems + 1).fill(value[0])])
  }
  if (maxProperties !== undefined) {
    wrong.push([
      'maxProperties',
      Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, i) => [`x-${i}`, ''])),
    ])
  }
  return wrong
}

/** What breaks a rule about several fields, if the present fields allow it. */
function breakRule(rule: SeedSchema, value: Members): (() => void) | undefined {
  const alternatives = rule.oneOf ?? rule.anyOf ?? []
  const names = alternatives.flatMap(({ required = [] }) => required)
  if (alternatives.some(({ not }) => not !== undefined)) {
    return value['keyHash'] === undefined ? undefined : () => void delete value['token']
  }
  if (alternatives.length > 0) return () => names.forEach((name) => void delete value[name])
  if (rule.not?.properties?.['status']) {
    const broken = rule.not.required?.includes('body') ? { body: 'x', status: 204 } : { retryIn: 1, status: 503 }
    return () => Object.assign(value, broken)
  }
  const both = rule.not?.required ?? []
  const present = both.filter((name) => !isAbsent(value[name]))
  if (present.length !== 1) return undefined
  return () =>
    Object.assign(
      value,
      Object.fromEntries(both.map((name) => [name, present.includes(name) ? value[name] : OTHERS[name]])),
    )
}

/** Values for fields that must not be together. */
const OTHERS: Readonly<Members> = {
  key: 'api-00000000-0000-4000-8000-000000000001',
  keyHash: 'e841b0a8ff470071e9a106483b191efb6850eec0dcf4bfc4d5283f36b2497d9a',
  respond: { status: 500 },
  connection: 'hang',
  role: 'reader',
  customRoleIds: ['token-keepers'],
  inlineRole: [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }],
}

/** An empty list counts as absent. */
function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function fits({ type, properties = {} }: SeedSchema, value: unknown): boolean {
  if (type === 'object') {
    const mode = properties['mode']?.enum?.[0]
    return (
      isMembers(value) &&
      (value['mode'] === undefined
        ? 'now' in properties || mode === undefined
        : value['mode'] === mode || mode === undefined)
    )
  }
  return type === 'integer' ? typeof value === 'number' : typeof value === type
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
