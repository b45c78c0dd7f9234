/**
 * Resource specifiers, `type/name;tag1,tag2:type/name`: globs in names and tags, case-sensitive, children after their
 * parents ("Using resources" in LaunchDarkly's documentation). The resources here, tokens, members and roles, have no
 * tags, no properties and no role attributes, so a pattern that asks for one matches nothing.
 */

export const ACCOUNT = 'acct'

/** @param tokenId `*` for a token that is about to be created */
export function tokenResource(token: { serviceToken: boolean; memberId: string; id: string }): string {
  return token.serviceToken ? `service-token/${token.id}` : `member/${token.memberId}:token/${token.id}`
}

export function memberResource(memberId: string): string {
  return `member/${memberId}`
}

export function roleResource(roleKey: string): string {
  return `role/${roleKey}`
}

/** Whether `pattern` names the resource `specifier`. */
export function resourceMatches(pattern: string, specifier: string): boolean {
  const patterns = segmentsOf(pattern)
  const segments = segmentsOf(specifier)
  return (
    patterns.length === segments.length &&
    patterns.every((segment, i) => globSegmentMatches(segment, segments[i] as string))
  )
}

/** The types of a specifier without the names: `member:token` of `member/*:token/*`. Undefined when it is malformed. */
export function resourceKind(specifier: string): string | undefined {
  const types = segmentsOf(specifier).map((segment) => SEGMENT.exec(segment)?.[1])
  return types.includes(undefined) ? undefined : types.join(':')
}

/** Glob syntax with `*` for any run of characters; linear in practice, never exponential. */
export function globMatches(pattern: string, text: string): boolean {
  if (pattern === '*') return true
  let p = 0
  let i = 0
  let star = -1
  let resume = 0
  while (i < text.length) {
    if (pattern[p] === '*') {
      star = p++
      resume = i
    } else if (pattern[p] === text[i]) {
      p++
      i++
    } else if (star >= 0) {
      p = star + 1
      i = ++resume
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}

/**
 * `acct` stands alone; every other type has a name, and may have tags or a selector behind a semicolon. The published
 * contract's own example has a slash too many (`:/flag/*`), so one in front is let through.
 */
const SEGMENT = /^(acct$|\/?[a-z][a-z-]*(?=\/[^;]))/

function globSegmentMatches(pattern: string, segment: string): boolean {
  const slash = pattern.indexOf('/')
  return slash < 0 || pattern.includes(';')
    ? pattern === segment
    : segment.startsWith(pattern.slice(0, slash + 1)) && globMatches(pattern.slice(slash + 1), segment.slice(slash + 1))
}

/** Splits at colons, but not at those inside the braces of a selector such as `;{critical:true}`, which it empties. */
function segmentsOf(specifier: string): readonly string[] {
  const known = split.get(specifier)
  if (known) return known
  const plain = specifier.includes('{') ? specifier.replaceAll(/\{[^{}]*\}/g, '{}') : specifier
  const segments = plain.split(':')
  if (split.size >= MAX_SPLIT) split.clear()
  split.set(specifier, segments)
  return segments
}

/** The patterns of a policy come again with every request. */
const split = new Map<string, readonly string[]>()
const MAX_SPLIT = 1000
