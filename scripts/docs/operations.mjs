import { openDocument } from './documents.mjs'
import { fence, sentence, table } from './text.mjs'
import { METHODS, tryOut } from './try-out.mjs'

/**
 * Every operation of a document, with an example that was called for this page.
 * @param name of the document, such as `control`
 */
export async function operations(name) {
  const { document, resolve } = openDocument(name)
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ ...item[method], path, method: method.toUpperCase() })),
  )
  const sections = []
  for (const tag of document.tags) {
    sections.push(`## ${tag.name}\n\n${sentence(tag.description)}`)
    for (const operation of all) {
      if (operation.tags[0] === tag.name) sections.push(await describe(operation, resolve))
    }
  }
  return [...sections, answers(document)].join('\n\n')
}

async function describe(operation, resolve) {
  const { summary, description, method, path, operationId, parameters = [], responses } = operation
  const { request, answer } = await tryOut(operation)
  const inQuery = parameters.map(resolve).filter((parameter) => parameter.in === 'query')
  const codes = Object.keys(responses).filter((status) => status >= 400)
  return [
    `### ${summary}`,
    `\`${method} ${path}\` (\`${operationId}\`). ${sentence(description)}`,
    inQuery.length > 0 &&
      table(
        ['in the query', 'what'],
        inQuery.map((each) => [`\`${each.name}\``, sentence(each.description)]),
      ),
    fence('sh', request),
    answer,
    codes.length > 0 && `Refusals: ${codes.join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What the refusals mean, once for all. */
function answers({ paths, components }) {
  const used = new Map()
  for (const item of Object.values(paths)) {
    for (const method of METHODS) {
      for (const [status, { $ref = '' }] of Object.entries(item[method]?.responses ?? {})) {
        if (status >= 400) used.set(status, components.responses[$ref.split('/').at(-1)])
      }
    }
  }
  const rows = [...used].sort().map(([status, { description, content }]) => {
    const { example } = content['application/json']
    return [status, sentence(description), example ? `\`${JSON.stringify(example)}\`` : '']
  })
  return `## Refusals\n\n${table(['status', 'means', 'such as'], rows)}`
}
