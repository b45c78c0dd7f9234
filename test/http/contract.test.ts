import fastify from 'fastify'
import t from 'tap'
import {
  type ApiDocument,
  documentedParts,
  isPublic,
  operationsOf,
  registerOperations,
  urlOf,
} from '../../src/http/contract.js'

const body = { content: { 'application/json': { schema: { type: 'object' } } } }
const document: ApiDocument = {
  paths: {
    '/api/things/{id}/parts/{part}': {
      get: {
        operationId: 'getPart',
        security: [],
        parameters: [{ $ref: '#/components/parameters/Color' }],
        responses: { '200': {} },
      },
      put: { operationId: 'putPart', requestBody: body, responses: { '204': {}, '400': {} } },
    },
    '/api/lost': {
      get: {
        operationId: 'getLost',
        parameters: [{ $ref: '#/components/parameters/Nothing' }],
        responses: { '200': {} },
      },
    },
  },
  components: { parameters: { Color: { name: 'color', in: 'query', schema: { type: 'string' } } }, schemas: {} },
}

function operation(id: string) {
  const found = operationsOf(document).find((each) => each.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

t.test('lists the operations of a document', async (t) => {
  t.strictSame(
    operationsOf(document).map(({ id, method, path }) => `${id} ${method} ${path}`),
    ['getPart GET /api/things/{id}/parts/{part}', 'putPart PUT /api/things/{id}/parts/{part}', 'getLost GET /api/lost'],
  )
})

t.test('an operation is public when the document asks for no security at all', async (t) => {
  t.equal(isPublic(operation('getPart')), true)
  t.equal(isPublic(operation('putPart')), false)
})

t.test('writes paths as Fastify does, without the prefix', async (t) => {
  t.equal(urlOf(operation('getPart'), '/api'), '/things/:id/parts/:part')
})

t.test('finds what is to be checked', async (t) => {
  await t.test('of the query, where parameters may be shared', async (t) => {
    t.strictSame(documentedParts(document, operation('getPart')), {
      querystring: { type: 'object', properties: { color: { type: 'string' } } },
    })
  })

  await t.test('of the body, which is optional unless the document says otherwise', async (t) => {
    t.hasStrict(documentedParts(document, operation('putPart')), {
      body: { schema: { type: 'object' }, required: false },
    })
  })

  await t.test('and nothing of a parameter that is not there', async (t) => {
    t.throws(() => documentedParts(document, operation('getLost')), {
      message: '#/components/parameters/Nothing is not in the document',
    })
  })
})

t.test('answers each operation with the documented status of its success', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  const seen: object[] = []
  const handlers = { getPart: (call: object) => ({ call }), putPart: (call: object) => void seen.push(call) }
  const operations = [operation('getPart'), operation('putPart')]
  app.register(
    async (api) =>
      registerOperations(api, operations, handlers, { callOf: ({ params }) => ({ params: { ...Object(params) } }) }),
    {
      prefix: '/api',
    },
  )
  const got = await app.inject({ method: 'GET', url: '/api/things/a/parts/b' })
  t.strictSame([got.statusCode, got.json()], [200, { call: { params: { id: 'a', part: 'b' } } }])
  const put = await app.inject({ method: 'PUT', url: '/api/things/a/parts/c', payload: { x: 1 } })
  t.strictSame([put.statusCode, put.body, seen], [204, '', [{ params: { id: 'a', part: 'c' } }]])
})

t.test('does not start with an operation that has no handler', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  t.throws(() => registerOperations(app, [operation('getPart')], {}, { callOf: () => ({}) }), {
    message: 'no handler for getPart',
  })
})
