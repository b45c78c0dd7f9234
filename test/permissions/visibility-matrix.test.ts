import t from 'tap'
import type { Answer } from '../support/answer.js'
import { emulate } from '../support/emulate.js'
import { forbidden, NOT_FOUND } from '../support/refusals.js'
import { idOf, keyOf, pinned, seedOf } from '../support/seeds.js'

/*
 * Every kind of caller meets every kind of token with every operation. What has to come out is computed from the rules
 * below, in the words of LaunchDarkly's API reference and its page on API access tokens, not from the source.
 */

interface Caller {
  readonly memberRole: 'owner' | 'admin' | 'writer' | 'reader'
  readonly tokenRole: 'admin' | 'writer' | 'reader'
  readonly isService: boolean
}

interface Token {
  readonly n: number
  readonly memberId: string
  readonly isService: boolean
}

/** "Tokens can only manage other tokens, including themselves, if they have 'Admin' role", and never beyond their member. */
function manages({ memberRole, tokenRole }: Caller): boolean {
  return tokenRole === 'admin' && (memberRole === 'admin' || memberRole === 'owner')
}

/**
 * "All service tokens and other personal tokens created by the same team member"; with the role admin all of them, and
 * a service token will not "access resources that you do not have permission to" access.
 */
function sees(caller: Caller, token: Token, showsAll = true): boolean {
  if (token.isService || (token.memberId === MEMBER && !caller.isService)) return true
  return showsAll && manages(caller)
}

function resourceOf({ n, memberId, isService }: Token): string {
  return isService ? `service-token/${idOf(n)}` : `member/${memberId}:token/${idOf(n)}`
}

const MEMBER = idOf(1)
const OTHER = idOf(2)
/** The number of the token that calls; operations on itself each have another like it, which may come to harm. */
const CALLER = 10

interface Operation {
  readonly action: string | null
  readonly method: string
  readonly suffix?: string
  readonly body?: unknown
  readonly success: (token: Token) => Partial<Answer>
}

const found = ({ n }: Token) => ({ _id: idOf(n), token: keyOf(n).slice(-4) })

const OPERATIONS: Readonly<Record<string, Operation>> = {
  get: { action: null, method: 'GET', success: (token) => ({ status: 200, body: found(token) }) },
  'patch name': {
    action: 'updateAccessTokenName',
    method: 'PATCH',
    body: [{ op: 'replace', path: '/name', value: 'changed' }],
    success: (token) => ({ status: 200, body: { ...found(token), name: 'changed' } }),
  },
  'patch role': {
    action: 'updateAccessTokenPolicy',
    method: 'PATCH',
    body: [{ op: 'replace', path: '/role', value: 'writer' }],
    success: (token) => ({ status: 200, body: { ...found(token), role: 'writer' } }),
  },
  reset: {
    action: 'resetAccessToken',
    method: 'POST',
    suffix: '/reset',
    success: ({ n }) => ({ status: 200, body: { _id: idOf(n), token: /^api-.{36}$/ } }),
  },
  delete: { action: 'deleteAccessToken', method: 'DELETE', success: () => ({ status: 204, body: undefined }) },
}

/** The targets of the operation of that number: each operation has its own, so that none sees what another did. */
function targetsOf(caller: Caller, operation: number): Readonly<Record<string, Token>> {
  const n = 100 + operation * 10
  return {
    itself: { n, memberId: MEMBER, isService: caller.isService },
    'a personal token of its member': { n: n + 1, memberId: MEMBER, isService: false },
    'a personal token of another member': { n: n + 2, memberId: OTHER, isService: false },
    'a service token of its member': { n: n + 3, memberId: MEMBER, isService: true },
    'a service token of another member': { n: n + 4, memberId: OTHER, isService: true },
  }
}

const callers = (['owner', 'admin', 'writer', 'reader'] as const).flatMap((memberRole) =>
  (['admin', 'writer', 'reader'] as const).flatMap((tokenRole) =>
    [false, true].map((isService): Caller => ({ memberRole, tokenRole, isService })),
  ),
)

for (const caller of callers) {
  const { memberRole, tokenRole, isService } = caller
  const operations = Object.entries(OPERATIONS).map(([name, operation], i) => ({
    name,
    operation,
    targets: targetsOf(caller, i),
  }))
  const itself: Token = { n: CALLER, memberId: MEMBER, isService }
  const tokens = [itself, ...operations.flatMap(({ targets }) => Object.values(targets))]
  const seed = seedOf({
    members: [
      { _id: MEMBER, email: 'caller@example.com', role: memberRole },
      { _id: OTHER, email: 'other@example.com', role: 'admin' },
    ],
    tokens: tokens.map((token) =>
      pinned(token.n, {
        memberId: token.memberId,
        serviceToken: token.isService,
        role: token === itself || operations.some(({ targets }) => targets['itself'] === token) ? tokenRole : 'reader',
      }),
    ),
  })

  t.test(
    `the ${tokenRole} ${isService ? 'service' : 'personal'} token of a member with role ${memberRole}`,
    async (t) => {
      const { call } = await emulate(t, { seed })

      for (const showsAll of [false, true]) {
        const { status, body } = await call('GET', `/api/v2/tokens?limit=1000&showAll=${showsAll}`)
        const expected = tokens.filter((token) => sees(caller, token, showsAll)).map(({ n }) => idOf(n))
        t.strictSame(
          { status, ids: body.items.map(({ _id }: { _id: string }) => _id), totalCount: body.totalCount },
          { status: 200, ids: expected.toReversed(), totalCount: expected.length },
          `lists with showAll=${showsAll}`,
        )
      }

      for (const { name, operation, targets } of operations) {
        for (const [title, target] of Object.entries(targets)) {
          const { method, suffix = '', body } = operation
          const key = title === 'itself' ? keyOf(target.n) : keyOf(CALLER)
          const answer = await call(method, `/api/v2/tokens/${idOf(target.n)}${suffix}`, {
            key,
            ...(body !== undefined && { body }),
          })
          const actual = { status: answer.status, body: answer.body }
          const isFixed = name === 'patch role' && target.isService
          if (!sees(caller, target)) {
            t.strictSame(actual, { status: 404, body: NOT_FOUND }, `does not see, for ${name}, ${title}`)
          } else if (operation.action !== null && (!manages(caller) || isFixed)) {
            const refusal = forbidden(operation.action, resourceOf(target))
            t.strictSame(actual, { status: 403, body: refusal }, `may not ${name} ${title}`)
          } else {
            t.match(actual, operation.success(target), `may ${name} ${title}`)
          }
        }
      }

      for (const serviceToken of [false, true]) {
        const answer = await call('POST', '/api/v2/tokens', { body: { role: 'reader', serviceToken } })
        const actual = { status: answer.status, body: answer.body }
        const kind = serviceToken ? 'service' : 'personal'
        const resource = serviceToken ? 'service-token/*' : `member/${MEMBER}:token/*`
        if (manages(caller) && (serviceToken || !isService)) {
          const created = { memberId: MEMBER, serviceToken, role: 'reader', token: /^api-.{36}$/ }
          t.match(actual, { status: 201, body: created }, `may create a ${kind} token`)
        } else {
          const refusal = forbidden('createAccessToken', resource)
          t.strictSame(actual, { status: 403, body: refusal }, `may not create a ${kind} token`)
        }
      }
    },
  )
}
