import { createHash, timingSafeEqual } from 'node:crypto'
import { Socket } from 'node:net'
import fp from 'fastify-plugin'
import { invalidRequest, Refusal } from '../../domain/errors.js'
import { quote } from '../../domain/json.js'
import { createHostRules } from './hosts.js'

export interface GuardOptions {
  /** What a caller of the control API has to send as `Authorization: Bearer …`. */
  readonly controlToken?: string | undefined
  /** Whether the control API is open without a control token to connections from outside too. */
  readonly openControl?: boolean | undefined
  /** More names under which the control API may be reached, and whose pages may call it; `*.example.com` for all below it. */
  readonly allowHosts?: readonly string[] | undefined
}

/** Keeps pages from elsewhere out of everything under the context, pages and documents included. */
export const guardHosts = fp<GuardOptions>(
  async (app, { allowHosts = [] }) => {
    const { isHostAllowed, isOriginAllowed } = createHostRules(allowHosts)
    app.addHook('onRequest', async ({ headers: { host, origin } }) => {
      if (!isHostAllowed(host)) throw forbidden(`the host ${quote(host)} is not let in, see --allow-host`)
      if (origin !== undefined && !isOriginAllowed(origin, host)) {
        throw forbidden(`pages of the origin ${quote(origin)} are not let in`)
      }
    })
  },
  { name: 'guard-hosts', fastify: '5.x' },
)

/** Lets in who has the control token or, when there is none, who is on this machine. */
export const guardToken = fp<GuardOptions>(
  async (app, { controlToken, openControl = false }) => {
    if (controlToken === '') throw invalidRequest('the control token must not be empty')
    const expected = controlToken === undefined ? undefined : digest(`Bearer ${controlToken}`)
    app.addHook('onRequest', async ({ raw, headers: { authorization = '' } }, reply) => {
      if (expected) {
        if (timingSafeEqual(digest(authorization.replace(/^bearer +/i, 'Bearer ')), expected)) return
        reply.header('www-authenticate', 'Bearer')
        throw new Refusal('unauthorized', 'send the control token as "Authorization: Bearer …"')
      }
      if (openControl || isLocal(raw.socket)) return
      throw forbidden('the control API is closed to connections from outside, see --control-token and --open-control')
    })
  },
  { name: 'guard-token', dependencies: ['guard-hosts'], fastify: '5.x' },
)

/** In process there is no socket. One that is gone has no address any more, and is not let in. */
function isLocal(socket: Socket): boolean {
  return !(socket instanceof Socket) || isLoopbackAddress(socket.localAddress)
}

/** Whether an address of a socket is one of this machine that no other can reach; false for none. */
export function isLoopbackAddress(address = ''): boolean {
  return LOOPBACK.test(address)
}

const LOOPBACK = /^((::ffff:)?127\.[\d.]+|::1)$/

/** Of one length, so that comparing takes the same time whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

export function forbidden(message: string): Refusal {
  return new Refusal('forbidden', message)
}
