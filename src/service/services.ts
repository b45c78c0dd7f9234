import type { Clock, Ids } from '../domain/ports.js'
import type { Store } from '../store/store.js'
import { createAccountService } from './accounts.js'
import { createAuthentication } from './authenticate.js'
import { createAuthorizer } from './authorize.js'
import type { EventLog } from './events.js'
import { createMemberService } from './members.js'
import { createRoleService } from './roles.js'
import { createTokenService } from './tokens.js'

/** The operations of the emulated API, and who may call them. */
export function createServices(store: Store, clock: Clock, ids: Ids, events: EventLog) {
  const authorizer = createAuthorizer(store)
  return {
    authentication: createAuthentication(store, clock),
    accounts: createAccountService(store),
    members: createMemberService(store),
    roles: createRoleService(store, clock, ids, authorizer, events),
    tokens: createTokenService(store, clock, ids, authorizer, events),
  }
}
