import { isDeepStrictEqual } from 'node:util'
import { hashKey } from '../../src/store/key-hash.js'
import type { Reply, Started } from '../support/command.js'
import type { Chance } from './chance.js'

/** A token as the API shows it, without what a kill may cost (`lastUsed`) and with the key's last four characters only. */
export type Rep = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly name: string
  readonly token: string
  readonly lastModified: number
}

/** A key and the moment it dies: never, for the current one. It is unknown when it was in an answer that never came. */
interface Issued {
  readonly key: string | undefined
  readonly hash: string
  readonly until: number
}

interface Held {
  readonly rep: Rep
  /** The last one is the current one. */
  readonly keys: readonly Issued[]
}

export type Asked =
  | { readonly kind: 'create'; readonly name: string; readonly role: string }
  | { readonly kind: 'patch'; readonly id: string; readonly name: string; readonly role: string }
  | { readonly kind: 'reset'; readonly id: string; readonly expiry: number | undefined }
  | { readonly kind: 'delete'; readonly id: string }

/** What a writer finds after a restart. */
export interface Found {
  /** Those of this writer, by id. */
  readonly tokens: ReadonlyMap<string, Rep>
  /** The hash of each token's current key, by its id. */
  readonly currentKeys: ReadonlyMap<string, string>
}

const MAX_HELD = 8
const ROLES = ['reader', 'writer', 'admin']
const DEAD = Number.NEGATIVE_INFINITY

export type Writer = ReturnType<typeof createWriter>

/** A client with tokens of its own that remembers what it was told, and what it asked and was told nothing about. */
export function createWriter(writerName: string, { below, pick }: Chance) {
  const held = new Map<string, Held>()
  const graves: string[] = []
  let doubt: Asked | undefined
  let names = 0

  function choose(now: number): Asked {
    const ids = [...held.keys()]
    const kinds = ['patch', 'patch', 'reset', 'reset', 'delete', ...(ids.length < MAX_HELD ? ['create', 'create'] : [])]
    const kind = ids.length === 0 ? 'create' : pick(kinds)
    const [id, name, role] = [pick(ids), `${writerName} ${names++}`, pick(ROLES)]
    if (kind === 'create') return { kind, name, role }
    if (kind === 'patch') return { kind, id, name, role }
    if (kind === 'reset') return { kind, id, expiry: below(2) === 0 ? undefined : now + below(60_000) }
    return { kind: 'delete', id }
  }

  /** Takes note of a change. @param rep what came of it, undefined for a delete */
  function note(asked: Asked, rep: Rep | undefined, current: Omit<Issued, 'until'>): void {
    const before = 'id' in asked ? held.get(asked.id) : undefined
    const issued = { ...current, until: Number.POSITIVE_INFINITY }
    if (rep === undefined) {
      for (const { key } of before?.keys ?? []) if (key !== undefined) graves.push(key)
      if ('id' in asked) held.delete(asked.id)
      return
    }
    check(asked, before?.rep, rep)
    const keys = before?.keys ?? []
    if (asked.kind === 'patch') held.set(rep._id, { rep, keys })
    else if (asked.kind !== 'reset') held.set(rep._id, { rep, keys: [issued] })
    else {
      const { expiry = DEAD } = asked
      const retired = keys.map((key, i) =>
        i < keys.length - 1 ? key : { ...key, until: expiry > rep.lastModified ? expiry : DEAD },
      )
      held.set(rep._id, { rep, keys: [...retired, issued] })
    }
  }

  /** Whether something that was asked, and perhaps not done, was done. */
  function wasDone(asked: Asked, { tokens, currentKeys }: Found): Rep | 'deleted' | undefined {
    if (asked.kind === 'create') return [...tokens.values()].find(({ name }) => name === asked.name)
    const rep = tokens.get(asked.id)
    if (asked.kind === 'delete') return rep ? undefined : 'deleted'
    const before = held.get(asked.id)
    const changed =
      asked.kind === 'patch' ? rep?.name === asked.name : currentKeys.get(asked.id) !== before?.keys.at(-1)?.hash
    return changed ? rep : undefined
  }

  return {
    /** Does one thing after the other until the server is gone. @param acknowledged called with each answer */
    write: async ({ call }: Started, now: () => number, acknowledged: () => void): Promise<void> => {
      for (;;) {
        doubt = choose(now())
        const { status, body } = await send(call, doubt)
        if (status !== EXPECTED[doubt.kind])
          throw new Error(`${JSON.stringify(doubt)}: ${status} ${JSON.stringify(body)}`)
        const key = body?.token
        note(doubt, body && repOf(body), { key, hash: hashKey(String(key)) })
        doubt = undefined
        acknowledged()
      }
    },

    /** Makes up its mind about what it was told nothing about. @returns whether there was such a thing, and whether it was done */
    settle: (found: Found): 'nothing' | 'done' | 'not done' => {
      const asked = doubt
      doubt = undefined
      if (!asked) return 'nothing'
      const done = wasDone(asked, found)
      if (done === undefined) return 'not done'
      const rep = done === 'deleted' ? undefined : done
      note(asked, rep, { key: undefined, hash: found.currentKeys.get(rep?._id ?? '') ?? '' })
      return 'done'
    },

    tokens: (): readonly Rep[] => [...held.values()].map(({ rep }) => rep),

    /** Every key that it was told, or those of the dead that are drawn, and the token it opens at that time. */
    keys: (now: number): readonly { readonly key: string; readonly opens: string | undefined }[] => [
      ...[...held.values()].flatMap(({ rep, keys }) =>
        keys.flatMap(({ key, until }) =>
          key === undefined ? [] : [{ key, opens: now < until ? rep._id : undefined }],
        ),
      ),
      ...graves.slice(-MAX_HELD).map((key) => ({ key, opens: undefined })),
      ...(graves.length === 0 ? [] : Array.from({ length: MAX_HELD }, () => ({ key: pick(graves), opens: undefined }))),
    ],

    /** Keys that are dead for ever need not be tried each time. */
    bury: (now: number): void => {
      for (const [id, { rep, keys }] of held) {
        for (const { key, until } of keys) if (until <= now && key !== undefined) graves.push(key)
        held.set(id, { rep, keys: keys.filter(({ until }) => until > now) })
      }
    },
  }
}

const EXPECTED = { create: 201, patch: 200, reset: 200, delete: 204 } as const

function send(call: Started['call'], asked: Asked): Promise<Reply> {
  if (asked.kind === 'create') return call('POST', '/api/v2/tokens', { body: { name: asked.name, role: asked.role } })
  const path = `/api/v2/tokens/${asked.id}`
  switch (asked.kind) {
    case 'patch': {
      const replace = (field: 'name' | 'role') => ({ op: 'replace', path: `/${field}`, value: asked[field] })
      return call('PATCH', path, { body: [replace('name'), replace('role')] })
    }
    case 'reset':
      return call('POST', `${path}/reset${asked.expiry === undefined ? '' : `?expiry=${asked.expiry}`}`)
    case 'delete':
      return call('DELETE', path)
  }
}

export function repOf({ lastUsed, ...rep }: Rep): Rep {
  return { ...rep, token: rep.token.slice(-4) }
}

/** Throws unless a change led to what it should have, and to nothing else. */
function check(asked: Asked, before: Rep | undefined, after: Rep): void {
  const { lastModified, token } = after
  const changes = {
    create: 'name' in asked ? { name: asked.name, role: asked.role } : {},
    patch: 'name' in asked ? { name: asked.name, role: asked.role, lastModified } : {},
    reset: { lastModified, token },
    delete: {},
  }[asked.kind]
  const should = { ...(before ?? after), ...changes }
  if (!isDeepStrictEqual(after, should) || lastModified < (before?.lastModified ?? 0)) {
    throw new Error(`${JSON.stringify(asked)} came to ${JSON.stringify(after)} instead of ${JSON.stringify(should)}`)
  }
}
