import t from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import type { Answer } from '../support/answer.js'
import { emulate } from '../support/emulate.js'

interface OperationObject {
  readonly operationId: string
  readonly deprecated?: boolean
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example?: unknown } } }
  readonly responses: Readonly<Record<string, { readonly links?: Readonly<Record<string, LinkObject>> }>>
}

interface LinkObject {
  readonly operationId: string
  readonly parameters: Readonly<Record<string, string>>
}

const paths = accessTokensDocument['paths'] as Record<string, Record<string, OperationObject>>
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

function find(operationId: string) {
  const found = operations.find(({ operation }) => operation.operationId === operationId)
  if (!found) throw new Error(`there is no operation ${operationId}`)
  return found
}

const exampleOf = (operationId: string) => find(operationId).operation.requestBody?.content['application/json'].example

/** Sends the example of an operation, if it has a body. */
async function send(
  call: Awaited<ReturnType<typeof emulate>>['call'],
  operationId: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { path, method } = find(operationId)
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name) => parameters[name] ?? '')
  const body = exampleOf(operationId)
  return call(method, url, body === undefined ? {} : { body })
}

/** The parameters of a link, from the response of the operation that has it. */
function follow({ parameters }: LinkObject, body: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, expression]) => {
      const [, field = ''] = /^\$response\.body#\/(\w+)$/.exec(expression) ?? []
      return [name, body[field] ?? '']
    }),
  )
}

t.test('the example of PATCH works on what the example of POST creates', async (t) => {
  const { call } = await emulate(t)
  const token = await send(call, 'postToken')
  t.equal(token.status, 201)
  t.match(await send(call, 'patchToken', { id: token.body._id }), { status: 200, body: { _id: token.body._id } })
  const role = await send(call, 'postCustomRole')
  t.equal(role.status, 201)
  t.match(await send(call, 'patchCustomRole', { customRoleKey: role.body.key }), { status: 200 })
})

t.test('every link of a create leads to an operation that succeeds', async (t) => {
  for (const operationId of ['postToken', 'postCustomRole']) {
    const links = Object.values(find(operationId).operation.responses['201']?.links ?? {})
    t.ok(links.length >= 3, operationId)
    for (const link of links) {
      const { call } = await emulate(t)
      const { body } = await send(call, operationId)
      const { status } = await send(call, link.operationId, follow(link, body))
      t.ok(status < 300, `${operationId} leads to ${link.operationId}`)
    }
  }
})

t.test('the link of a delete leads to a token that is not found any more', async (t) => {
  const { call } = await emulate(t)
  const { body } = await send(call, 'postToken')
  const { getToken } = find('deleteToken').operation.responses['204']?.links ?? {}
  t.strictSame(getToken, { operationId: 'getToken', parameters: { id: '$request.path.id' } })
  await send(call, 'deleteToken', { id: body._id })
  t.match(await send(call, 'getToken', { id: body._id }), { status: 404, body: { code: 'not_found' } })
})

t.test('a reset is the only deprecated operation', async (t) => {
  const deprecated = operations.filter(({ operation }) => operation.deprecated)
  t.strictSame(
    deprecated.map(({ operation }) => operation.operationId),
    ['resetToken'],
  )
})
