import type { components } from '../../generated/control.js'

/** Requests in a window. A limit that is absent is unlimited. */
export type RateLimitSettings = components['schemas']['RateLimits']

/** What a limit counts: all requests of an account, those of one operation, or those of one token. */
export type RateLimit = keyof RateLimitSettings
