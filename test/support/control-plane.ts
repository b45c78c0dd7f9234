import fastify, { type FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { EmulatorParts } from '../../src/emulator.js'
import { parseBodies } from '../../src/http/body.js'
import { type ControlApiOptions, controlApi } from '../../src/http/control/context.js'
import { handleErrors } from '../../src/http/errors.js'
import { compilersFactory } from '../../src/http/operations.js'

/** The control API of an emulator on a server of its own, with options that an emulator has no names for. */
export async function controlPlaneOf(
  t: Test,
  { controlService }: EmulatorParts,
  options: Partial<ControlApiOptions>,
): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true, schemaController: { compilersFactory } })
  t.teardown(() => app.close())
  app.decorateRequest('refusal', null)
  parseBodies(app)
  handleErrors(app)
  app.register(controlApi, {
    controlService,
    closing: new AbortController().signal,
    ...options,
    prefix: '/_emulator',
  })
  await app.ready()
  return app
}
