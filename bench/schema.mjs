import { accessTokensDocument } from '../dist/generated/access-tokens-document.js'

/**
 * A schema of the emulated API's document, with nothing in it that Fastify does not know of itself.
 * @param {string} name
 */
export function schemaOf(name) {
  return plain(accessTokensDocument.components.schemas[name])
}

function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain)
  if (schema === null || typeof schema !== 'object') return schema
  if (schema.$ref) return schemaOf(schema.$ref.split('/').at(-1))
  const known = Object.entries(schema).filter(([key]) => key !== 'example' && key !== 'format')
  return Object.fromEntries(known.map(([key, value]) => [key, plain(value)]))
}
