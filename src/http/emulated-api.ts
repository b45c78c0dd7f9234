import type { FastifyInstance } from 'fastify'
import { LATEST_API_VERSION } from '../domain/access-token.js'
import type { operations } from '../generated/access-tokens.js'
import type { AccountService } from '../service/accounts.js'
import type { Authentication } from '../service/authenticate.js'
import type { MemberService } from '../service/members.js'
import type { RoleService } from '../service/roles.js'
import type { TokenService } from '../service/tokens.js'
import { parseApiVersion } from './api-version.js'
import { type Handlers, isPublic, operationsOf } from './contract.js'
import { emulated } from './contracts.js'
import { handleUnknownRoutes, notEmulated } from './not-found.js'
import { type Registration, registerOperations } from './operations.js'
import { authenticate } from './plugins/authentication.js'
import { cors } from './plugins/cors.js'
import { date } from './plugins/date.js'
import { type FaultOptions, faults } from './plugins/faults.js'
import { hints } from './plugins/hints.js'
import { identify } from './plugins/identify.js'
import { journal } from './plugins/journal.js'
import { rateLimit } from './plugins/rate-limit.js'
import { identityHandlers, redirectRoot } from './routes/identity.js'
import { memberHandlers } from './routes/members.js'
import { roleHandlers } from './routes/roles.js'
import { tokenHandlers } from './routes/tokens.js'
import { serveDocument } from './served-document.js'

export interface EmulatedApi extends FaultOptions {
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
export async function emulatedApi(app: FastifyInstance, services: EmulatedApi): Promise<void> {
  const { authentication } = services
  app.register(cors)
  app.register(identify, { authentication })
  app.register(date, services)
  app.register(journal, services)
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
    guarded.register(hints)
    const operations = all.filter((operation) => !isPublic(operation))
    registerOperations(guarded, operations, handlers, registration)
    handleUnknownRoutes(guarded, all, notEmulated)
  })
}
