import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'
import type { Problems } from '../schemas/problems.js'

/** Finds the id that a name in the document refers to. An unknown name becomes a problem. */
export type Find = (name: string, at: string) => string

/** Finds the ids that the names in a list refer to, each once. */
export type FindAll = (names: readonly string[], at: string) => readonly string[]

/**
 * Finds custom roles. Ids take precedence: users choose keys, and a key that looks like an id must not hide another role.
 * @param deleted ids that are dropped, like those of roles that are deleted while the server runs
 */
export function rolesFinder(roles: readonly CustomRole[], deleted: readonly string[], problems: Problems): FindAll {
  const byKey = new Map(roles.map(({ key, id }) => [key, id]))
  const ids = new Set(roles.map(({ id }) => id))
  const dropped = new Set(deleted.filter((id) => !ids.has(id)))
  const find = finder('custom role', (name) => (ids.has(name) ? name : byKey.get(name)), problems)
  return (names, at) => {
    const found = names.flatMap((name, i) => (dropped.has(name) ? [] : [find(name, `${at}[${i}]`)]))
    return [...new Set(found)]
  }
}

/** Present members take precedence over removed ones with the same e-mail address. */
export function memberFinder(members: readonly Member[], problems: Problems): Find {
  const [removed, present] = [members.filter((member) => member.removed), members.filter((member) => !member.removed)]
  const found = new Map([...removed, ...present].map(({ email, id }) => [email, id]))
  for (const { id } of members) found.set(id, id)
  return finder('member', (name) => found.get(name), problems)
}

function finder(kind: string, find: (name: string) => string | undefined, problems: Problems): Find {
  return (name, at) => {
    const id = find(name)
    if (id === undefined) problems.add(`${at}: there is no ${kind} ${quote(name)}.`)
    return id ?? ''
  }
}
