import fastify from 'fastify'
import t, { type Test } from 'tap'
import { type ApiDocument, isPublic, operationsOf, type ServedContract, urlOf } from '../../src/http/contract.js'
import { compilersFactory, registerOperations, serializerOf } from '../../src/http/operations.js'

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })
const document: ApiDocument = {
  paths: {
    '/api/things/{id}/parts/{part}': {
      get: {
        operationId: 'getPart',
        security: [],
        responses: { '200': { $ref: '#/components/responses/Part' }, '404': {} },
      },
      put: {
        operationId: 'putPart',
        requestBody: { content: json('Part') },
        responses: { '204': {}, '400': {} },
      },
    },
  },
  components: { schemas: { Part: { type: 'object' } }, responses: { Part: { content: json('Part') } } },
}
const contract: ServedContract = {
  document,
  schemas: document.components.schemas,
  queries: { getPart: { type: 'object', properties: { color: { type: 'string' } } } },
  validators: {
    Part: (value) => Object(value).x === 1,
    getPartQuery: () => true,
  },
  serializers: { Part: (value) => JSON.stringify({ color: Object(value).color, serialized: true }) },
  ignoresUnknownParameters: true,
}

function operation(id: string) {
  const found = operationsOf(document).find((each) => each.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

t.test('the reader of a contract lists the operations of a document', async (t) => {
  t.strictSame(
    operationsOf(document).map(({ id, method, path }) => `${id} ${method} ${path}`),
    ['getPart GET /api/things/{id}/parts/{part}', 'putPart PUT /api/things/{id}/parts/{part}'],
  )
})

t.test('an operation is public when the document asks for no security at all', async (t) => {
  t.equal(isPublic(operation('getPart')), true)
  t.equal(isPublic(operation('putPart')), false)
})

t.test('the reader of a contract writes paths as Fastify does, without the prefix', async (t) => {
  t.equal(urlOf(operation('getPart'), '/api'), '/things/:id/parts/:part')
})

/** A server with both operations. `seen` are the calls of the handler of `putPart`. */
async function serve(t: Test) {
  const app = fastify({ schemaController: { compilersFactory } })
  t.teardown(() => app.close())
  const seen: object[] = []
  const handlers = {
    getPart: ({ query }: { query: object }) => ({ ...query, hash: 'secret' }),
    putPart: (call: object) => void seen.push(call),
  }
  const callOf = ({ params, query, body }: { params: unknown; query: unknown; body: unknown }) => ({
    params: { ...Object(params) },
    query,
    body,
  })
  app.register(
    async (api) =>
      registerOperations(api, [operation('getPart'), operation('putPart')], handlers, { contract, callOf }),
    { prefix: '/api' },
  )
  await app.ready()
  return { app, seen }
}

t.test('a response has the documented status and only the fields of its schema', async (t) => {
  const { app, seen } = await serve(t)
  const got = await app.inject({ method: 'GET', url: '/api/things/a/parts/b?color=red&other=x' })
  t.strictSame([got.statusCode, got.json()], [200, { color: 'red', serialized: true }])
  const put = await app.inject({ method: 'PUT', url: '/api/things/a/parts/c', payload: { x: 1 } })
  t.strictSame([put.statusCode, put.body], [204, ''])
  t.match(seen, [{ params: { id: 'a', part: 'c' }, body: { x: 1 } }])
})

t.test('a body that the schema refuses does not reach the handler', async (t) => {
  const { app, seen } = await serve(t)
  const refused = await app.inject({ method: 'PUT', url: '/api/things/a/parts/c', payload: { x: 2 } })
  t.match([refused.statusCode, refused.json()], [400, { message: 'the body is not valid.' }])
  t.strictSame(seen, [])
})

t.test('an operation without a handler does not start', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  t.throws(() => registerOperations(app, [operation('getPart')], {}, { contract, callOf: () => ({}) }), {
    message: 'no handler for getPart',
  })
})

t.test('a response whose schema has no serializer is an error of the build, not an unfiltered response', async (t) => {
  t.throws(() => serializerOf({}, 'Token')({ hash: 'secret' }), new Error('There is no serializer of Token.'))
})
