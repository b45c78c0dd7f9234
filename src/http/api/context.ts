import type { FastifyInstance } from 'fastify'
import { LATEST_API_VERSION } from '../../domain/access-token.js'
import type { operations } from '../../generated/access-tokens.js'
import type { AccountService } from '../../service/accounts.js'
import type { Authentication } from '../../service/authenticate.js'
import type { MemberService } from '../../service/members.js'
import type { RoleService } from '../../service/roles.js'
import type { TokenService } from '../../service/tokens.js'
import { type Handlers, isPublic, isRead, operationsOf } from '../contract.js'
import { emulated } from '../contracts.js'
import { handleUnknownRoutes, notEmulated } from '../not-found.js'
import { type Registration, registerOperations } from '../operations.js'
import { serveDocument } from '../served-document.js'
import { parseApiVersion } from './api-version.js'
import { authenticate } from './hooks/authentication.js'
import { cors } from './hooks/cors.js'
import { date } from './hooks/date.js'
import { type FaultOptions, faults } from './hooks/faults.js'
import { hints, hintsOfWrites } from './hooks/hints.js'
import { identify } from './hooks/identify.js'
import { rateLimit } from './hooks/rate-limit.js'
import { requestLog } from './hooks/request-log.js'
import { identityHandlers, redirectRoot } from './routes/identity.js'
import { memberHandlers } from './routes/members.js'
import { roleHandlers } from './routes/roles.js'
import { tokenHandlers } from './routes/tokens.js'

export interface EmulatedApiOptions extends FaultOptions {
  readonly authentication: Authentication
  readonly accounts: AccountService
  readonly members: MemberService
  readonly roles: RoleService
  readonly tokens: TokenService
}

const all = operationsOf(emulated.document)
/** The operation that answers with the document itself. */
const SPEC = 'getOpenapiSpec'
const registration: Registration = {
  callOf: ({ caller, apiVersion, params, query, body }) => ({ caller, apiVersion, params, query, body }),
  contract: emulated,
}

/** The context of `/api/v2`: everything in it is LaunchDarkly's. */
export async function emulatedApi(app: FastifyInstance, services: EmulatedApiOptions): Promise<void> {
  const { authentication } = services
  app.register(cors)
  app.register(identify, { authentication })
  app.register(date, services)
  app.register(requestLog, services)
  app.register(faults, services)

  const handlers: Handlers<Omit<operations, typeof SPEC>> = {
    ...tokenHandlers(services.tokens),
    ...roleHandlers(services.roles),
    ...memberHandlers(services.members),
    ...identityHandlers(services.accounts),
  }
  app.register(async (open) => {
    redirectRoot(open)
    open.addHook('onRequest', ({ headers }, _, done) => {
      parseApiVersion(headers['ld-api-version'], LATEST_API_VERSION)
      done()
    })
    for (const operation of all.filter(isPublic)) {
      if (operation.id === SPEC) serveDocument(open, operation, emulated.document)
      else registerOperations(open, [operation], handlers, registration)
    }
  })
  app.register(async (guarded) => {
    // Before the routes, because it has a part in each.
    await guarded.register(authenticate, { authentication })
    guarded.register(rateLimit, services)
    await guarded.register(hints)
    const operations = all.filter((operation) => !isPublic(operation))
    registerOperations(guarded, operations.filter(isRead), handlers, registration)
    guarded.register(async (writing) => {
      await writing.register(hintsOfWrites)
      registerOperations(
        writing,
        operations.filter((operation) => !isRead(operation)),
        handlers,
        registration,
      )
    })
    handleUnknownRoutes(guarded, all, notEmulated)
  })
}
