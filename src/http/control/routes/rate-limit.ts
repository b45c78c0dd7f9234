import type { ControlService } from '../../../control/control.js'
import { bothForms, type ControlHandlers } from '../calls.js'

type RateLimitOperation = 'getRateLimit' | 'setRateLimit' | 'clearRateLimit'

export function rateLimitHandlers({ rateLimit }: ControlService) {
  return bothForms<ControlHandlers<RateLimitOperation>>({
    getRateLimit: ({ owner }) => rateLimit.get(owner),
    setRateLimit: ({ owner, body }) => rateLimit.set(owner, body),
    clearRateLimit: ({ owner }) => rateLimit.clear(owner),
  })
}
