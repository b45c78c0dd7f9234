import { type AccessToken, isExpired, LATEST_API_VERSION } from './access-token.js'
import type { Statement } from './decision.js'
import { quote } from './json.js'
import { unreadableSpecifiers } from './statement.js'
import { looksLikeSeconds } from './token-expiry.js'

export type HintCode =
  | 'reset-without-content-type'
  | 'legacy-reset'
  | 'reset-of-expired-token'
  | 'statement-matches-nothing'
  | 'old-api-version'
  | 'expiry-looks-like-seconds'

/** Something about a successful request that may surprise its sender elsewhere, for the request log. */
export interface Hint {
  readonly code: HintCode
  readonly message: string
  /** Whether the real API is known to refuse such a request. */
  readonly refusedByReal: boolean
}

/** The real API refuses a reset without it: the Terraform provider sent raw requests for this reason. */
export const RESET_WITHOUT_CONTENT_TYPE: Hint = {
  code: 'reset-without-content-type',
  message: 'LaunchDarkly refuses a reset without a Content-Type header; send "application/json", also without a body',
  refusedByReal: true,
}

/**
 * Hints about a successful reset.
 * @param token after the reset
 * @param expiry as the request gave it, for the old key
 * @param now on the account's clock
 */
export function hintsOfReset(token: Pick<AccessToken, 'id' | 'expiry'>, expiry: unknown, now: number): readonly Hint[] {
  return [
    hint(
      'legacy-reset',
      'LaunchDarkly has deprecated resets; create a second token, and set the expiry of the first with PATCH',
    ),
    ...(isExpired(token, now)
      ? [
          hint(
            'reset-of-expired-token',
            `the new key does not work, because the token ${token.id} has expired; give the token a later expiry ` +
              'with another token, or create a new one',
          ),
        ]
      : []),
    ...(looksLikeSeconds(expiry)
      ? [
          hint(
            'expiry-looks-like-seconds',
            `the expiry ${expiry} looks like seconds, but counts milliseconds; the old key stopped working at once`,
          ),
        ]
      : []),
  ]
}

/** Hints about the statements that a request wrote, one for each specifier that cannot be read. */
export function hintsOfStatements(statements: readonly Statement[]): readonly Hint[] {
  return unreadableSpecifiers(statements).map(({ statement, specifier }) =>
    hint(
      'statement-matches-nothing',
      `statement ${statement} matches nothing by ${quote(specifier)}, which cannot be read`,
    ),
  )
}

/** @param isOfHeader whether the header LD-API-Version names the version, and not the token */
export function hintsOfVersion(date: number, isOfHeader: boolean): readonly Hint[] {
  if (date === LATEST_API_VERSION) return []
  const source = isOfHeader ? 'by the header LD-API-Version' : 'by the defaultApiVersion of the token'
  return [hint('old-api-version', `the API version is ${date}, ${source}; the only valid one is ${LATEST_API_VERSION}`)]
}

function hint(code: HintCode, message: string): Hint {
  return { code, message, refusedByReal: false }
}
