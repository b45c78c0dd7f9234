import { quote } from '../domain/json.js'
import type { Member } from '../domain/member.js'
import type { CustomRole } from '../domain/roles.js'
import type { Problems } from './problems.js'

/** Finds the id that a name in the document stands for; a name that stands for nothing becomes a problem. */
export type Find = (name: string, at: string) => string

/** The id goes first: a key can be chosen, so one that looks like an id must not stand in for another role. */
export function roleFinder(roles: readonly CustomRole[], deleted: readonly string[], problems: Problems): Find {
  const byKey = new Map(roles.map(({ key, id }) => [key, id]))
  const known = new Set([...deleted, ...roles.map(({ id }) => id)])
  return finder('custom role', (name) => (known.has(name) ? name : byKey.get(name)), problems)
}

/** Who is there goes before who had the e-mail address once. */
export function memberFinder(members: readonly Member[], problems: Problems): Find {
  const [removed, present] = [members.filter((member) => member.removed), members.filter((member) => !member.removed)]
  const found = new Map([...removed, ...present].map(({ email, id }) => [email, id]))
  for (const { id } of members) found.set(id, id)
  return finder('member', (name) => found.get(name), problems)
}

function finder(kind: string, find: (name: string) => string | undefined, problems: Problems): Find {
  return (name, at) => {
    const id = find(name)
    if (id === undefined) problems.add(`${at}: there is no ${kind} ${quote(name)}`)
    return id ?? ''
  }
}
