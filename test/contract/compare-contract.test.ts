import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'

const script = fileURLToPath(new URL('../../scripts/compare-contract.mjs', import.meta.url))

interface Correction {
  readonly path: string | readonly string[]
  readonly change: 'added' | 'changed' | 'left out'
  readonly reason: string
}

/** Runs the script on two documents as a developer would; the last line of its output is the sum. */
function compare(t: Test, theirs: object, ours: object, corrections: readonly Correction[] = []) {
  const files = { theirs, ours, corrections }
  const folder = t.testdir(
    Object.fromEntries(Object.entries(files).map(([name, file]) => [name, JSON.stringify(file)])),
  )
  const file = (name: keyof typeof files) => join(folder, name)
  const args = [script, file('theirs'), '--ours', file('ours'), '--corrections', file('corrections')]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, lines: stdout.trimEnd().split('\n').slice(0, -1) }
}

const size = { type: 'string', enum: ['small', 'large'] }
const thing = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, size } }
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const getThing = {
  operationId: 'getThing',
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  responses: { 200: { description: 'A thing', ...json({ $ref: '#/components/schemas/Thing' }) } },
}
const documentWith = ({ operation = getThing as object, schema = thing as object }) => ({
  openapi: '3.0.3',
  paths: { '/things/{id}': { get: operation } },
  components: { schemas: { Thing: schema } },
})
const document = documentWith({})

t.test('a document equals itself', async (t) => {
  t.strictSame(compare(t, document, document), { status: 0, lines: [] })
})

t.test('words, examples, order, defaults and the place of shared parts make no difference', async (t) => {
  const reply = { description: 'In other words', ...json({ $ref: '#/components/schemas/Thing' }) }
  const id = { in: 'path', name: 'id', style: 'simple', explode: false, required: true, schema: { type: 'string' } }
  const other = {
    openapi: '3.0.3',
    paths: {
      '/things/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        get: { operationId: 'getThing', summary: 'Read', responses: { 200: { $ref: '#/components/responses/Thing' } } },
      },
    },
    components: {
      parameters: { Id: id },
      responses: { Thing: reply },
      schemas: {
        Thing: {
          properties: { size: { enum: ['large', 'small'], type: 'string', example: 'small' }, id: { type: 'string' } },
          required: ['id'],
          type: 'object',
        },
      },
    },
  }
  t.strictSame(compare(t, document, other), { status: 0, lines: [] })
})

t.test('an operation that we lack is found', async (t) => {
  const { status, lines } = compare(t, document, { ...document, paths: {} })
  t.equal(status, 1)
  t.match(lines, [/^operations\.getThing: .+ -> nothing$/])
})

t.test('an operation under another path is found', async (t) => {
  const { status, lines } = compare(t, document, { ...document, paths: { '/thing/{id}': { get: getThing } } })
  t.equal(status, 1)
  t.strictSame(lines, ['operations.getThing.route: get /things/{id} -> get /thing/{id}'])
})

t.test('a changed type is found', async (t) => {
  const ours = documentWith({ schema: { ...thing, properties: { id: { type: 'integer' }, size } } })
  t.strictSame(compare(t, document, ours), {
    status: 1,
    lines: ['schemas.Thing.properties.id.type: string -> integer'],
  })
})

t.test('a field that is no longer required is found', async (t) => {
  const theirs = documentWith({ schema: { ...thing, required: ['id', 'size'] } })
  t.strictSame(compare(t, theirs, document), { status: 1, lines: ['schemas.Thing.required.size: listed -> nothing'] })
})

t.test('a wrong enum is found in both directions', async (t) => {
  const properties = { id: { type: 'string' }, size: { type: 'string', enum: ['small', 'huge'] } }
  const { status, lines } = compare(t, document, documentWith({ schema: { ...thing, properties } }))
  t.equal(status, 1)
  t.strictSame(lines, [
    'schemas.Thing.properties.size.enum.large: listed -> nothing',
    'schemas.Thing.properties.size.enum.huge: nothing -> listed',
  ])
})

t.test('a status, a parameter and a body that only one side has are found', async (t) => {
  const theirs = documentWith({ operation: { ...getThing, requestBody: json({ type: 'object' }) } })
  const responses = { ...getThing.responses, 404: { description: 'None' } }
  const ours = documentWith({ operation: { ...getThing, parameters: [], responses } })
  const { status, lines } = compare(t, theirs, ours)
  t.equal(status, 1)
  t.match(lines, [
    /parameters\.path:id: .+ -> nothing$/,
    /requestBody: .+ -> nothing$/,
    /responses\.404: nothing -> \{\}$/,
  ])
})

t.test('operations and schemas that only we have are no difference, since theirs may be an excerpt', async (t) => {
  t.strictSame(compare(t, { openapi: '3.0.3' }, document), { status: 0, lines: [] })
})

t.test('a listed correction is accepted and its reason printed', async (t) => {
  const ours = documentWith({ schema: { ...thing, required: ['id', 'size'] } })
  const correction = { path: ['none', 'schemas.*.required.size'], change: 'added', reason: 'always sent' } as const
  const line = 'schemas.Thing.required.size: nothing -> listed  (correction: always sent)'
  t.strictSame(compare(t, document, ours, [correction]), { status: 0, lines: [line] })
})

t.test('a correction covers neither the opposite change nor places below its path', async (t) => {
  const ours = documentWith({ schema: { ...thing, required: ['id', 'size'] } })
  for (const correction of [
    { path: 'schemas.Thing.required.size', change: 'left out', reason: 'never sent' },
    { path: 'schemas.*', change: 'added', reason: 'too wide' },
  ] as const) {
    t.equal(compare(t, document, ours, [correction]).status, 1, correction.reason)
  }
})

t.test('without a document there is nothing to compare with', async (t) => {
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  t.equal(status, 2)
  t.match(stderr, /^Usage: node scripts/)
})

t.test('our own document equals itself without any correction', async (t) => {
  const contract = fileURLToPath(new URL('../../openapi/access-tokens.yaml', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, contract], { encoding: 'utf8' })
  t.strictSame({ status, stdout }, { status: 0, stdout: '0 differences, 0 of them not listed as corrections.\n' })
})

t.test('an operation that only one side deprecates is found', async (t) => {
  const deprecated = documentWith({ operation: { ...getThing, deprecated: true } })
  t.strictSame(compare(t, deprecated, document), {
    status: 1,
    lines: ['operations.getThing.deprecated: true -> nothing'],
  })
  t.strictSame(compare(t, document, deprecated), {
    status: 1,
    lines: ['operations.getThing.deprecated: nothing -> true'],
  })
  t.strictSame(compare(t, deprecated, deprecated), { status: 0, lines: [] })
})
