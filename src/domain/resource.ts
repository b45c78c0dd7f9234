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

/** The longest specifier that is stored. */
export const MAX_SPECIFIER_LENGTH = 1024

/**
 * Whether a text can be a specifier at all: it begins with a type and has no control characters. Role files, the vendor's
 * own examples too, contain typos such as `env/:flag/*`; the emulator stores what it cannot read, so that one typo does not
 * make a whole role fail.
 */
export function isSpecifier(text: string): boolean {
  return text.length <= MAX_SPECIFIER_LENGTH && /^\/?[A-Za-z]/.test(text) && !/\p{Cc}/u.test(text)
}

/** The types of a specifier without the names: `member:token` of `member/*:token/*`. Undefined if it cannot be read. */
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

/** Types that have no name. */
const NAMELESS = 'acct|ip-allowlist'

/**
 * Every other type has a name, and may have tags and selectors behind a semicolon. An example in LaunchDarkly's published
 * document has a slash too many (`:/flag/*`), so one in front is accepted.
 */
const SEGMENT = new RegExp(`^((?:${NAMELESS})$|\\/?[a-z][a-z-]*(?=\\/[^;]))`)

function globSegmentMatches(pattern: string, segment: string): boolean {
  const slash = pattern.indexOf('/')
  return slash < 0 || pattern.includes(';')
    ? pattern === segment
    : segment.startsWith(pattern.slice(0, slash + 1)) && globMatches(pattern.slice(slash + 1), segment.slice(slash + 1))
}

/**
 * Splits at the colons that start a segment. A colon inside the braces of `;{critical:true}` or `${roleAttribute/x}`, whose
 * content is dropped, or inside a selector such as `;view:frontend` does not: no type follows it.
 */
function segmentsOf(specifier: string): readonly string[] {
  const plain = specifier.includes('{') ? specifier.replaceAll(/\{[^{}]*\}/g, '{}') : specifier
  return plain.split(SEPARATOR)
}

const SEPARATOR = new RegExp(`:(?=\\/?[a-z][a-z-]*\\/|(?:${NAMELESS})(?:$|[:;]))`)
