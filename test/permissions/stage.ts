import type { Test } from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import type { Access } from '../../src/domain/errors.js'
import type { MemberRole } from '../../src/domain/roles.js'
import type { MemberPatch } from '../../src/index.js'
import type { Body } from '../support/body.js'
import { emulate } from '../support/emulate.js'

/** An account by name: members, custom roles by key, and tokens with what they may do. */
interface Cast {
  readonly members?: Readonly<Record<string, { role: MemberRole; customRoles?: readonly string[] }>>
  readonly roles?: Readonly<Record<string, readonly Statement[]>>
  readonly tokens?: Readonly<Record<string, CastToken>>
}

interface CastToken {
  /** The name of its member, the owner unless given. */
  readonly of?: string
  readonly serviceToken?: boolean
  readonly role?: 'reader' | 'writer' | 'admin'
  readonly customRoleIds?: readonly string[]
  readonly inlineRole?: readonly Statement[]
}

export interface Outcome {
  readonly status: number
  readonly body: Body
}

/** A fresh account with that cast, its `owner`, and an `admin` token of the owner. Tokens call and are called by name. */
export async function stage(t: Test, { members = {}, roles = {}, tokens = {} }: Cast = {}) {
  const memberId = pin('a', ['owner', ...Object.keys(members)])
  const roleId = pin('b', Object.keys(roles))
  const tokenId = pin('c', ['admin', ...Object.keys(tokens)])
  const key = (name: string) => `api-00000000-0000-4000-8000-${tokenId(name).slice(-12)}`
  const accountId = 'd'.repeat(24)
  const { call, emulator } = await emulate(t, {
    seed: {
      version: 1,
      accounts: [
        {
          _id: accountId,
          members: Object.entries({ owner: { role: 'owner' }, ...members }).map(([name, member]) => ({
            _id: memberId(name),
            email: `${name}@example.com`,
            ...member,
          })),
          roles: Object.entries(roles).map(([name, policy]) => ({
            _id: roleId(name),
            key: name,
            name: `Role ${name}`,
            policy,
          })),
          tokens: Object.entries({ admin: { role: 'admin' }, ...tokens } satisfies Record<string, CastToken>).map(
            ([name, { of = 'owner', ...token }]: [string, CastToken]) => ({
              _id: tokenId(name),
              name,
              key: key(name),
              memberId: memberId(of),
              ...token,
            }),
          ),
        },
      ],
    },
  })
  const { controlService, clock } = emulator

  async function ask(who: string, method: string, path: string, body?: unknown): Promise<Outcome> {
    const answer = await call(method, path, { key: key(who), body })
    return { status: answer.status, body: answer.body }
  }
  const patch = (who: string, target: string, operations: readonly object[]) =>
    ask(who, 'PATCH', `/api/v2/tokens/${tokenId(target)}`, operations)

  return {
    call,
    ask,
    clock,
    accountId,
    memberId,
    roleId,
    tokenId,
    key,
    list: (who: string, query = '') => ask(who, 'GET', `/api/v2/tokens${query}`),
    get: (who: string, target: string) => ask(who, 'GET', `/api/v2/tokens/${tokenId(target)}`),
    create: (who: string, token: object) => ask(who, 'POST', '/api/v2/tokens', token),
    patch,
    rename: (who: string, target: string) => patch(who, target, [{ op: 'replace', path: '/name', value: 'renamed' }]),
    reset: (who: string, target: string) => ask(who, 'POST', `/api/v2/tokens/${tokenId(target)}/reset`),
    remove: (who: string, target: string) => ask(who, 'DELETE', `/api/v2/tokens/${tokenId(target)}`),
    editRole: (key: string, policy: readonly Statement[]) => ask('admin', 'PATCH', `/api/v2/roles/${key}`, { policy }),
    changeMember: (name: string, change: MemberPatch) =>
      controlService.members.patch(accountId, memberId(name), change),
    removeMember: (name: string) => controlService.members.remove(accountId, memberId(name)),
    events: () => controlService.events(accountId, 1000),
  }
}

export const allow = (resource: string, ...actions: string[]): Statement => ({
  effect: 'allow',
  resources: [resource],
  actions,
})

export const deny = (resource: string, ...actions: string[]): Statement => ({
  ...allow(resource, ...actions),
  effect: 'deny',
})

/** The whole answer to what was not permitted; without a reason, no statement allowed it. */
export function denied(action: string, resource: string, reason: object = { effect: 'deny' }): Outcome {
  const access: Access = { action, resource }
  const message = 'Access to the requested resource was denied'
  return { status: 403, body: { code: 'forbidden', message, access, reason } }
}

export const hidden: Outcome = {
  status: 404,
  body: { code: 'not_found', message: 'Invalid resource identifier' },
}

/** Gives each name an id, and finds it again. */
function pin(digit: string, names: readonly string[]): (name: string) => string {
  const ids = new Map(names.map((name, i) => [name, digit.repeat(20) + String(i).padStart(4, '0')]))
  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`nobody called ${name} is in the cast`)
    return id
  }
}
