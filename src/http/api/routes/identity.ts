import type { FastifyInstance } from 'fastify'
import { LATEST_API_VERSION } from '../../../domain/access-token.js'
import { link } from '../../../domain/representation.js'
import type { operations } from '../../../generated/access-tokens.js'
import type { AccountService } from '../../../service/accounts.js'
import type { Handlers } from '../../contract.js'

type IdentityOperation = 'getRoot' | 'getVersions' | 'getCallerIdentity' | 'getAccount'

/** Who is calling, in which version, and what there is. */
export function identityHandlers(accounts: AccountService): Handlers<Pick<operations, IdentityOperation>> {
  return {
    getRoot: () => ({
      links: {
        account: link('/api/v2/account'),
        'caller-identity': link('/api/v2/caller-identity'),
        members: link('/api/v2/members'),
        roles: link('/api/v2/roles'),
        self: link('/api/v2'),
        tokens: link('/api/v2/tokens'),
        versions: link('/api/v2/versions'),
      },
    }),
    getVersions: ({ apiVersion }) => ({
      // Older versions are past their end of life: an account of 2026 got this one alone.
      validVersions: [LATEST_API_VERSION],
      latestVersion: LATEST_API_VERSION,
      currentVersion: apiVersion.date,
      ...(apiVersion.isBeta && { beta: true }),
    }),
    // Recorded: the kinds `token` and `auth`, and no empty fields; a service token has no memberId.
    getCallerIdentity: ({ caller: { token, member } }) => ({
      accountId: token.accountId,
      authKind: 'token',
      tokenKind: 'auth',
      ...(token.name !== '' && { tokenName: token.name }),
      tokenId: token.id,
      ...(member && { memberId: member.id }),
      serviceToken: token.serviceToken,
    }),
    getAccount: ({ caller }) => accounts.get(caller),
  }
}

/** Seen from the real API: without the slash at the end, the root document is somewhere else. */
export function redirectRoot(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }, reply) => {
    if (!WITHOUT_SLASH.test(url)) return
    // Fastify sets the length of an empty body for GET, but not for HEAD.
    return reply.header('content-length', '0').redirect(url.replace(WITHOUT_SLASH, '/api/v2/'), 301)
  })
}

const WITHOUT_SLASH = /^\/api\/v2(?=\?|$)/
