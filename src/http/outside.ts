import type { FastifyInstance } from 'fastify'
import { Refusal } from '../domain/errors.js'
import type { Authentication } from '../service/authenticate.js'
import { date } from './api/hooks/date.js'
import { identify } from './api/hooks/identify.js'
import { type RequestLogOptions, requestLog } from './api/hooks/request-log.js'
import { READ_METHODS } from './contract.js'
import { shownPath } from './not-found.js'

const INSPECTOR = '/_emulator/'

export interface OutsideOptions extends RequestLogOptions {
  readonly authentication: Authentication
}

/**
 * The context of everything outside of `/api/v2` and `/_emulator`. A request to a path there is a mistake, such as a base URL
 * without its path, so it is in the request log and its response says where the API is.
 */
export async function outside(app: FastifyInstance, options: OutsideOptions): Promise<void> {
  app.route({ method: READ_METHODS, url: '/', handler: (_, reply) => void reply.redirect(INSPECTOR) })
  app.register(async (unknown) => {
    await unknown.register(identify, options)
    unknown.register(date, options)
    unknown.register(requestLog, options)
    unknown.setNotFoundHandler(({ method, url }) => {
      throw new Refusal('not_found', `there is no ${method} ${shownPath(url)}: the API is under /api/v2`)
    })
  })
}
