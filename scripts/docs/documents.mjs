import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** openapi/<name>.yaml, and what its references lead to. */
export function openDocument(name) {
  const document = parse(readFileSync(`openapi/${name}.yaml`, 'utf8'))
  return { document, resolve }

  function resolve(object) {
    if (!object?.$ref) return object
    return resolve(
      object.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], document),
    )
  }
}
