import type { Access } from '../domain/errors.js'
import type { Event } from '../domain/event.js'
import type { Json } from '../domain/json.js'
import type { Clock, Ids } from '../domain/ports.js'
import type { Caller } from '../domain/principal.js'
import type { Store } from '../store/store.js'

export type EventLog = ReturnType<typeof createEventLog>

/** Keeps every change: who made it, to what, and how it looked before and after, without secrets. */
export function createEventLog(store: Store, clock: Clock, ids: Ids) {
  return {
    /** @param caller an account alone when a test made the change */
    append: (
      caller: Caller | { readonly accountId: string },
      accesses: readonly Access[],
      before: Json,
      after: Json,
    ): void => {
      const date = clock.now(caller.accountId)
      const event: Event = {
        _id: ids.objectId(date),
        accountId: caller.accountId,
        date,
        memberId: 'token' in caller ? (caller.member?.id ?? null) : null,
        tokenId: 'token' in caller ? caller.token.id : null,
        accesses,
        before,
        after,
      }
      store.events.append(caller.accountId, event)
    },
  }
}
