import { idOf, keyOf, OWNER, pinned } from '../support/seeds.js'

/** A rule that the schema of seeds cannot express. */
export interface CodeRule {
  readonly name: string
  readonly sentence: RegExp
  /** Seeds that the schema accepts and that break this rule only. */
  readonly seeds: readonly unknown[]
}

const TOKEN = pinned(1, { role: 'reader' })
const STATEMENT = { effect: 'allow', resources: ['service-token/*'], actions: ['*'] }

const accounts = (...list: readonly object[]) => ({ version: 1, accounts: list })
const role = (statement: object) => accounts({ roles: [{ key: 'a', name: 'A', policy: [statement] }] })
const fault = (fields: object) => ({ version: 1, accounts: [], faults: [{ delay: 1, ...fields }] })
const respond = (fields: object) => fault({ respond: { status: 200, ...fields } })

/** An array in an array, that many times. */
function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)]
}

/** All rules that only code knows. A seed may be refused by these and by its schema, and by nothing else. */
export const CODE_RULES: readonly CodeRule[] = [
  {
    name: 'a custom role that is referred to must exist in the account',
    sentence: /: there is no custom role ".*\.$/s,
    seeds: [
      accounts({ tokens: [{ key: keyOf(1), customRoleIds: ['nobody'] }] }),
      accounts({ members: [{ ...OWNER, customRoles: ['nobody'] }] }),
    ],
  },
  {
    name: 'a member that is referred to must exist in the account',
    sentence: /: there is no member ".*\.$/s,
    seeds: [accounts({ tokens: [{ ...TOKEN, memberId: 'nobody' }] })],
  },
  {
    name: 'an account with tokens must have a member',
    sentence: / needs a member, but the account has none\.$/,
    seeds: [accounts({ members: [], tokens: [TOKEN] })],
  },
  {
    name: 'an id, a key of a role, and an e-mail address of a present member may be used once in an account',
    sentence: /: ".* is used twice\.$/s,
    seeds: [
      accounts({ members: [OWNER, OWNER] }),
      accounts({ members: [OWNER, { ...OWNER, _id: idOf(2) }] }),
      accounts({ roles: [1, 2].map(() => ({ key: 'a', name: 'A', policy: [] })) }),
    ],
  },
  {
    name: 'an id of an account and a key of a token may be used once in a document',
    sentence: /: the (account|key ending in) \w+ is already used at .*\.$/,
    seeds: [accounts({ _id: idOf(1) }, { _id: idOf(1) }), accounts({ tokens: [TOKEN] }, { tokens: [TOKEN] })],
  },
  {
    name: 'a token of a seed must have a key or its hash',
    sentence: / must have key or keyHash\.$/,
    seeds: [accounts({ tokens: [{ role: 'reader' }] })],
  },
  {
    name: 'the last four characters must be those of the key',
    sentence: /\.token must be the last four characters of the key\.$/,
    seeds: [accounts({ tokens: [{ ...TOKEN, token: '9999' }] })],
  },
  {
    name: 'a resource specifier must begin with a type',
    sentence: /: ".* is not a resource specifier such as "service-token\/\*", of at most 1024 characters\.$/s,
    seeds: [role({ ...STATEMENT, resources: ['*/nonsense'] })],
  },
  {
    name: 'the resource specifiers of a statement must be of one kind',
    sentence: / must not mix kinds of resources: .*\.$/s,
    seeds: [role({ ...STATEMENT, resources: ['service-token/*', 'proj/*'] })],
  },
  {
    name: 'text must be a moment where a moment is expected',
    sentence: /^(.+\.)?(clock\.now|expiry|expiresAt) must be ISO 8601 text .*\.$/s,
    seeds: [
      { version: 1, accounts: [], clock: { now: 'noon' } },
      accounts({ clock: { now: '2026-02-30' } }),
      accounts({ tokens: [{ ...TOKEN, expiry: 'never' }] }),
      accounts({ tokens: [{ ...TOKEN, oldKeys: [{ key: keyOf(2), expiresAt: 'soon' }] }] }),
    ],
  },
  {
    name: 'text must be a duration where a duration is expected',
    sentence: / must be a duration such as .*\.$/s,
    seeds: [
      fault({ delay: 'soon' }),
      fault({ ttl: '5 s' }),
      fault({ delay: { min: 'x', max: 1 } }),
      respond({ status: 429, retryIn: 'later' }),
    ],
  },
  {
    name: 'a delay or a retryIn in text is at most 24 hours, and a time to live in text is longer than 0',
    sentence: / must be (at most 24 hours|longer than 0 ms) \(got .*\)\.$/,
    seeds: [
      fault({ delay: '2d' }),
      fault({ delay: { min: 0, max: '25h' } }),
      respond({ status: 429, retryIn: '25h' }),
      fault({ ttl: '0s' }),
    ],
  },
  {
    name: 'the shortest delay of a range may not exceed the longest',
    sentence: /\.min must not be greater than .*\.max\.$/,
    seeds: [fault({ delay: { min: 2, max: 1 } })],
  },
  {
    name: 'a header of a fault must have a name that HTTP allows and that the server does not compute',
    sentence:
      /\.headers must not have ".*(which is not a header name|because the server computes it from the body)\.$/s,
    seeds: [respond({ headers: { 'a b': '' } }), respond({ headers: { 'Content-Length': '1' } })],
  },
  {
    name: 'a body of a fault has at most 65,536 characters of JSON',
    sentence: /\.body must have at most 65536 characters of JSON \(got \d+\)\.$/,
    seeds: [respond({ body: 'x'.repeat(65_535) })],
  },
  {
    name: 'a body of a fault is nested at most 24 levels deep',
    sentence: /\.body must be nested at most 24 levels deep \(got \d+\)\.$/,
    seeds: [
      respond({ body: nested(25) }),
      accounts({ faults: [{ respond: { status: 500, body: [1, { a: nested(24) }] } }] }),
    ],
  },
  {
    name: 'a document is nested at most 32 levels deep',
    sentence: / is nested deeper than 32 levels\.$/,
    seeds: [respond({ body: nested(40) })],
  },
  {
    name: 'a member may not be called __proto__, and an object may not have constructor.prototype',
    sentence: / has a field "(__proto__|constructor\.prototype)", which is not allowed\.$/,
    seeds: [
      respond({ body: JSON.parse('{"__proto__": {}}') }),
      accounts({ tokens: [{ ...TOKEN, _links: { constructor: { prototype: {} } } }] }),
    ],
  },
]
