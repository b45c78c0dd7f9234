import fc from 'fast-check'
import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import { evaluate, type Permissions, type Policy, withoutRepeats } from '../../src/domain/policy.js'

/**
 * A second evaluator, written from the documentation alone and to be read, not to be fast: a statement, a policy, a layer
 * and permissions are each the set of requests that they allow.
 */
interface Request {
  readonly action: string
  readonly resource: string
}

const union = <T>(sets: readonly Set<T>[]): Set<T> => new Set(sets.flatMap((set) => [...set]))
const without = <T>(set: Set<T>, other: Set<T>): Set<T> => new Set([...set].filter((each) => !other.has(each)))

function allowedBy(permissions: Permissions, all: readonly Request[]): Set<Request> {
  const layers = permissions.map((layer) => union(layer.map((policy) => allowedByPolicy(policy, all))))
  return new Set(all.filter((request) => layers.length > 0 && layers.every((layer) => layer.has(request))))
}

function allowedByPolicy({ statements }: Policy, all: readonly Request[]): Set<Request> {
  const spokenOf = (effect: string) =>
    union(statements.filter((each) => each.effect === effect).map((each) => requestsOf(each, all)))
  return without(spokenOf('allow'), spokenOf('deny'))
}

/** The requests that a statement speaks of. */
function requestsOf(statement: Statement, all: readonly Request[]): Set<Request> {
  const { resources = [], notResources = [], actions = [], notActions = [] } = statement
  const kinds = new Set(notResources.map(kindOf))
  return new Set(
    all
      .filter(({ action }) =>
        notActions.length > 0
          ? notActions.every((glob) => !toRegExp(glob).test(action))
          : actions.some((glob) => toRegExp(glob).test(action)),
      )
      .filter(({ resource }) =>
        // A statement speaks of one kind of resource: what it excepts, it excepts from that kind.
        notResources.length > 0
          ? kinds.has(kindOf(resource)) && notResources.every((pattern) => !names(pattern, resource))
          : resources.some((pattern) => names(pattern, resource)),
      ),
  )
}

function names(pattern: string, resource: string): boolean {
  // No resource here has tags or properties.
  if (pattern.includes(';')) return false
  const [patterns, segments] = [pattern.split(':'), resource.split(':')]
  if (patterns.length !== segments.length || kindOf(pattern) !== kindOf(resource)) return false
  return segments.every((segment, i) => toRegExp(patterns[i] ?? '').test(segment))
}

function kindOf(specifier: string): string {
  const withoutTags = specifier.replace(/;(\{[^}]*\}|[^:])*/g, '')
  return withoutTags.replace(/\/[^:]*/g, '')
}

const regExps = new Map<string, RegExp>()

function toRegExp(glob: string): RegExp {
  const known = regExps.get(glob)
  if (known) return known
  const literals = glob.split('*').map((literal) => literal.replace(/[^\w]/g, '\\$&'))
  const regExp = new RegExp(`^${literals.join('.*')}$`, 's')
  regExps.set(glob, regExp)
  return regExp
}

const ACTIONS = [
  ...['createAccessToken', 'deleteAccessToken', 'resetAccessToken', 'updateAccessTokenName', 'updateAccessTokenPolicy'],
  ...['createRole', 'deleteRole', 'updateName', 'updatePolicy'],
]

/** A name, or a glob that may match it: any run of its characters replaced by an asterisk. */
const globOf = (names: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    names,
    fc.constant('*'),
    fc
      .tuple(names, fc.nat(8), fc.nat(8))
      .map(([name, start, length]) => `${name.slice(0, start)}*${name.slice(start + length)}`),
  )

const id = fc.string({ unit: fc.constantFrom('a', 'b', '0'), minLength: 1, maxLength: 3 })
const action = fc.constantFrom(...ACTIONS)

/** A specifier of each kind, with names from `name`. */
const specifierOf = (name: fc.Arbitrary<string>, tag: fc.Arbitrary<string>): fc.Arbitrary<string>[] => {
  const segment = (type: string) => fc.tuple(name, tag).map(([name, tag]) => `${type}/${name}${tag}`)
  return [
    fc.tuple(segment('member'), segment('token')).map((segments) => segments.join(':')),
    segment('service-token'),
    segment('member'),
    segment('role'),
    fc.constant('acct'),
  ]
}

const TAGS = fc.oneof(
  { weight: 30, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(';a', ';a,b*', ';*', ';{critical:true}', ';{a:b,c:d}') },
)
const resource = fc.oneof(...specifierOf(fc.oneof(id, fc.constant('*')), fc.constant('')))
/** Patterns of one kind, as the parser lets them in; sometimes of several, because the evaluator does not depend on it. */
const patterns = fc.oneof(
  ...specifierOf(globOf(id), TAGS).map((pattern) => fc.array(pattern, { minLength: 1, maxLength: 3 })),
  fc.array(fc.oneof(...specifierOf(globOf(id), TAGS)), { minLength: 1, maxLength: 3 }),
)
const actions = fc.array(globOf(action), { minLength: 1, maxLength: 3 })

const statement: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom('allow', 'allow', 'deny'),
    fc.oneof(
      { weight: 2, arbitrary: fc.record({ resources: patterns }) },
      { weight: 1, arbitrary: fc.record({ notResources: patterns }) },
    ),
    fc.oneof(
      { weight: 2, arbitrary: fc.record({ actions }) },
      { weight: 1, arbitrary: fc.record({ notActions: actions }) },
    ),
  )
  .map(([effect, on, what]) => ({ effect: effect as Statement['effect'], ...on, ...what }))
const policy: fc.Arbitrary<Policy> = fc.record(
  { name: fc.constantFrom('Dev', 'Ops'), statements: fc.array(statement, { maxLength: 5 }) },
  { requiredKeys: ['statements'] },
)
const layer = fc.array(policy, { maxLength: 3 })
const permissions: fc.Arbitrary<Permissions> = fc.oneof(
  fc.array(layer, { maxLength: 3 }),
  fc.tuple(fc.array(policy, { minLength: 1, maxLength: 4 })),
)
const requests = fc.array(fc.record({ action, resource }), { minLength: 4, maxLength: 8 })

t.test('decides any request as the reference does, and gives a reason that holds', async (t) => {
  const numbers = { permissions: 0, requests: 0, allowed: 0, deniedByStatement: 0, deniedByDefault: 0 }
  fc.assert(
    fc.property(permissions, requests, (permissions, requests) => {
      const allowed = allowedBy(permissions, requests)
      numbers.permissions++
      for (const request of requests) {
        const decision = evaluate(permissions, request.action, request.resource)
        if (decision.allowed !== allowed.has(request)) return false
        // Twice the same layers are the same layers.
        const repeated = withoutRepeats([...permissions, ...permissions])
        if (evaluate(repeated, request.action, request.resource).allowed !== decision.allowed) return false
        if (!holds(decision.reason, decision.allowed, permissions, request)) return false
        numbers.requests++
        if (decision.allowed) numbers.allowed++
        else if (Object.keys(decision.reason).length > 1) numbers.deniedByStatement++
        else numbers.deniedByDefault++
      }
      return true
    }),
    { numRuns: 10_000, seed: 20_260_101 },
  )
  t.comment(numbers)
  t.ok(numbers.permissions >= 10_000 && numbers.requests >= 40_000)
  for (const number of [numbers.allowed, numbers.deniedByStatement, numbers.deniedByDefault]) t.ok(number > 4_000)
})

/** Whether a reason is one of the statements, of the right effect and about the request, or none where none speaks. */
function holds(reason: object, allowed: boolean, permissions: Permissions, request: Request): boolean {
  const failing = permissions.find((layer) => !allowedBy([layer], [request]).has(request))
  const deciding = (allowed ? permissions.at(-1) : failing) ?? []
  const candidates = deciding.flatMap(({ name, statements }) =>
    statements
      .filter(({ effect }) => effect === (allowed ? 'allow' : 'deny'))
      .filter((statement) => requestsOf(statement, [request]).size > 0)
      .map((statement) => (name === undefined ? statement : { ...statement, role_name: name })),
  )
  if (candidates.length === 0) return !allowed && JSON.stringify(reason) === '{"effect":"deny"}'
  return candidates.some((each) => JSON.stringify(each) === JSON.stringify(reason))
}
