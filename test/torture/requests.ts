import fc from 'fast-check'
import type { ApiDocument, Operation } from '../../src/http/contract.js'
import { hostileValues, type Schema, type Schemas, spoil, TRICKS, valuesOf } from './json-values.js'

/** A request as it goes over the wire. Header names may be there more than once. */
export interface Sent {
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [string, string])[]
  /** Latin-1, one character for each byte; undefined for none. */
  readonly body: string | undefined
}

/** What requests are about. */
export interface Pool {
  /** Values for parameters of paths that lead somewhere, by their names. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** Values of the Authorization header. */
  readonly keys: readonly string[]
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly schema: Schema
}

const segments = fc.constantFrom(
  ...TRICKS.map((trick) => encodeURIComponent(trick.toWellFormed())),
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2F',
    '%00',
    '%',
    '%zz',
    '%ff',
    '%C0%AF',
    '*',
    ':id',
    ';a=b',
    '?',
    '#',
    '\\',
    '',
    '%25',
    '+',
  ],
  ...['x'.repeat(2000), 'x'.repeat(15_000), 'x'.repeat(20_000), '%41'.repeat(1000), "'", '"', '<', '[', '{', '|', '^'],
)

const parameterTexts = fc.oneof(
  fc.constantFrom(...TRICKS.map((trick) => encodeURIComponent(trick.toWellFormed())), '%', '%ff', '%00', '+', ''),
  fc.maxSafeInteger().map(String),
)

const strayParameters = fc.constantFrom(
  ...[
    '__proto__=1',
    '__proto__[x]=1',
    'constructor=1',
    'limit=1&limit=2',
    'a=%',
    '&&&',
    '=',
    '?',
    'x[]=1',
    'hasOwnProperty=1',
  ],
  `${'a&'.repeat(2000)}`,
)

const contentTypes = fc.constantFrom(
  ...[
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/json;',
    'application/jsonx',
  ],
  ...['application/json; charset=utf-16', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', ''],
  ...[
    '*/*',
    'application/merge-patch+json',
    'x',
    '/',
    'a/b/c',
    'application/json, text/plain',
    '\xff',
    'x'.repeat(5000),
  ],
)

const oddHeaders = fc.constantFrom<(readonly [string, string])[]>(
  ...['20240415', '20191212', 'beta', '0', '', '20240415, 20191212', 'x'.repeat(5000)].map(
    (value) => ['LD-API-Version', value] as const,
  ),
  ...['PATCH', 'PUT', 'DELETE', 'GET', 'patch', 'CONNECT', '__proto__', ''].map(
    (value) => ['X-HTTP-Method-Override', value] as const,
  ),
  ...['null', 'https://example.com', 'http://localhost', 'x', ''].map((value) => ['Origin', value] as const),
  ...['example.com', '[::1]', '127.0.0.1:1', 'a b', '', '\xff', 'localhost:99999'].map(
    (value) => ['Host', value] as const,
  ),
  ...['', 'Bearer x', 'Basic x', 'api-x', '\xff', 'x'.repeat(9000)].map((value) => ['Authorization', value] as const),
  ['Expect', '100-continue'],
  ['Expect', 'nonsense'],
  ['Prefer', 'code=500'],
  ['Range', 'bytes=0-1'],
  ['If-None-Match', '*'],
  ['If-Match', '"x"'],
  ['Accept', 'text/html'],
  ['Accept-Encoding', 'gzip, br, \xff'],
  ['Content-Encoding', 'gzip'],
  ['Cookie', '='.repeat(4000)],
  ['Access-Control-Request-Method', 'DELETE'],
  ['Access-Control-Request-Headers', '*'],
  // Not without `close`: Node says nothing to a broken request on a connection after an upgrade that nobody took.
  ['Connection', 'upgrade, close'],
  ['Upgrade', 'websocket'],
  ['Connection', 'close'],
  ['X-Forwarded-For', '127.0.0.1'],
  ['X-Forwarded-Host', 'localhost'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
)

/** Requests for an operation: right, almost right, and meant badly. */
export function requestsOf(operation: Operation, document: ApiDocument, pool: Pool): fc.Arbitrary<Sent> {
  const { requestBody } = operation.object
  // The server reads queries from generated schemas, so its types have no parameters.
  const { parameters = [] } = operation.object as { readonly parameters?: readonly Parameter[] }
  const shared = (document.components as { readonly parameters?: Readonly<Record<string, Parameter>> }).parameters ?? {}
  const resolved = parameters.map((each) => (each.$ref ? (shared[nameOf(each.$ref)] as Parameter) : each))
  const schema = requestBody?.content['application/json'].schema
  const schemas = document.components.schemas as Schemas
  return fc.record({
    method: fc.oneof(
      { weight: 40, arbitrary: fc.constant(operation.method) },
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY', 'TRACE', 'PROPFIND', 'LINK'),
    ),
    target: fc.tuple(paths(operation, pool), queries(resolved, schemas)).map(([path, query]) => path + query),
    headers: headers(pool),
    body: bodies(schema, schemas),
  })
}

function paths({ path }: Operation, { ids }: Pool): fc.Arbitrary<string> {
  const pieces = path.split('/').map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1]
    if (name === undefined) return fc.constant(piece)
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...(ids[name] ?? ['x'])) }, segments)
  })
  const plain = fc.tuple(...pieces).map((each) => each.join('/'))
  const bent = fc.tuple(plain, fc.constantFrom(...BENDS)).map(([each, bend]) => bend(each))
  return fc.oneof({ weight: 12, arbitrary: plain }, bent)
}

const BENDS: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `${path}//`,
  (path) => `${path}/..`,
  (path) => `/${path}`,
  (path) => `http://example.com${path}`,
  (path) => path.toUpperCase(),
  (path) => path.replace('s', '%73'),
  (path) => path.replaceAll('/', '%2F'),
  (path) => `${path}.json`,
  (path) => `${path};x=y`,
  (path) => `${path}#x`,
  (path) => `${path}%00`,
  (path) => path.slice(1),
  () => '*',
  () => '/',
  () => '/_emulator/docs/static/..%2f..%2fpackage.json',
]

function queries(parameters: readonly Parameter[], schemas: Schemas): fc.Arbitrary<string> {
  const each = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const right = valuesOf(schema, schemas).map((value) => encodeURIComponent(String(value).toWellFormed()))
      return fc.option(
        fc.oneof(right, right, parameterTexts).map((value) => `${name}=${value}`),
        { freq: 2 },
      )
    })
  const stray = fc.option(strayParameters, { freq: 12 })
  return fc.tuple(stray, ...each).map((given) => {
    const query = given.filter((one) => one !== null).join('&')
    return query === '' ? '' : `?${query}`
  })
}

function headers({ keys }: Pool): fc.Arbitrary<Sent['headers']> {
  const key = fc.oneof({ weight: 8, arbitrary: fc.constant(keys[0] ?? '') }, fc.constantFrom(...keys))
  const type = fc.oneof({ weight: 8, arbitrary: fc.constant('application/json') }, contentTypes)
  const odd = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(oddHeaders, { maxLength: 3 }))
  return fc
    .tuple(key, type, odd)
    .map(([authorization, contentType, rest]) => [
      ...(authorization === '' ? [] : [['Authorization', authorization] as const]),
      ['Content-Type', contentType] as const,
      ...rest,
    ])
}

function bodies(schema: Schema | undefined, schemas: Schemas): fc.Arbitrary<string | undefined> {
  const right = schema ? valuesOf(schema, schemas) : hostileValues
  const text = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('latin1')
  const almost = fc
    .tuple(right, fc.nat(99), hostileValues, fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, place, hostile, how]) => spoil(value, place, hostile, how))
  const broken = fc
    .tuple(right.map(text), fc.nat(), fc.constantFrom(...BREAKS))
    .map(([json, n, spoiled]) => spoiled(json, n))
  const none = fc.constant(undefined)
  return schema
    ? fc.oneof(
        { weight: 8, arbitrary: right.map(text) },
        { weight: 8, arbitrary: almost.map(text) },
        { weight: 3, arbitrary: broken },
        none,
      )
    : fc.oneof({ weight: 12, arbitrary: none }, right.map(text), broken)
}

/** Ways to break a JSON text, each with a number for what is left to choose. */
const BREAKS: readonly ((json: string, n: number) => string)[] = [
  (json, n) => json.slice(0, n % (json.length + 1)),
  (json, n) => insert(json, n, '\xff'),
  (json, n) => insert(json, n, '\xed\xa0\x80'),
  (json, n) => insert(json, n, '\xc0\xaf'),
  (json, n) => insert(json, n, '\0'),
  (json, n) => insert(json, n, '"'),
  (json, n) => insert(json, n, '\\ud800'),
  (json, n) => insert(json, n, ','),
  (json, n) => insert(json, n, '1e999999'),
  (json) => `${json}${json}`,
  (json) => `\xef\xbb\xbf${json}`,
  (json) => Buffer.from(json, 'utf16le').toString('latin1'),
  (json) => json.replace('{', '{"__proto__":{"role":"admin"},'),
  (json) => json.replace('{', '{"constructor":{"prototype":{"x":1}},'),
  (json) => json.replace(/"(\w+)":([^,{}[\]]+)/, '"$1":$2,"$1":null,"$1":$2'),
  (_, n) => '['.repeat(n % 5000),
  (_, n) => `${'{"a":'.repeat(n % 40)}1${'}'.repeat(n % 40)}`,
  (_, n) => '9'.repeat(n % 5000),
  (_, n) => `"${'\\u0000'.repeat(n % 5000)}"`,
  (json, n) => (n % 50 === 0 ? json.padEnd(1_100_000) : json.padEnd(20_000)),
]

function insert(text: string, n: number, piece: string): string {
  const at = n % (text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1)
}
