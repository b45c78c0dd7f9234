import { openDocument } from './documents.mjs'
import { sentence, table } from './text.mjs'

/** The fields of a schema. @param argument document and schema, such as `control FaultSpec` */
export function schema(argument) {
  const [name, schemaName] = argument.split(' ')
  const { document, resolve } = openDocument(name)
  const { properties = {}, required = [] } = document.components.schemas[schemaName]
  const rows = Object.entries(properties).map(([field, property]) => {
    const must = required.includes(field) ? ', required' : ''
    return [
      `\`${field}\``,
      typeOf(property, resolve) + must,
      sentence(property.description ?? resolve(property).description),
    ]
  })
  return table(['field', 'is', 'what'], rows)
}

/** In words: `text`, `one of a, b`, `list of FaultSpec`. */
export function typeOf(property, resolve) {
  const name = /\/(\w+)$/.exec(property.$ref ?? '')?.[1]
  if (property.allOf) return typeOf(property.allOf[0], resolve)
  const target = resolve(property)
  const orNull = target.nullable ? ' or null' : ''
  if (target.enum) return target.enum.map((value) => `\`${value}\``).join(', ') + orNull
  if (target.oneOf) return [...new Set(target.oneOf.map(alternative))].join(' or ')
  if (target.type === 'array') return `list of ${typeOf(target.items, resolve)}${orNull}`
  if (target.type === 'object') return (name ?? 'object') + orNull
  return (name ?? PLAIN[target.type] ?? 'anything') + orNull

  /** Alternatives have names of their own for error messages. Here the plain type says more. */
  function alternative(each) {
    return PLAIN[resolve(each).type] ?? typeOf(each, resolve)
  }
}

const PLAIN = { string: 'text', integer: 'integer', number: 'number', boolean: 'boolean' }
