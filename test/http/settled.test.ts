import fastify from 'fastify'
import t, { type Test } from 'tap'
import { handleErrors } from '../../src/http/error-handler.js'
import { type SettledOptions, settled } from '../../src/http/plugins/settled.js'

/** A server that answers one question with a change. */
async function serve(t: Test, whenSettled: SettledOptions['whenSettled']) {
  const app = fastify()
  t.teardown(() => app.close())
  app.decorateRequest('refusal', null)
  app.register(settled, { whenSettled })
  handleErrors(app)
  app.get('/', (_, reply) => reply.code(201).send({ created: true }))
  await app.ready()
  return app
}

t.test('an answer waits until the change is settled', async (t) => {
  const waiting: (() => void)[] = []
  const app = await serve(t, (listener) => waiting.push(listener))
  let isAnswered = false
  const asked = app.inject('/').then((answer) => {
    isAnswered = true
    return answer
  })
  while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve))
  t.notOk(isAnswered)
  waiting[0]?.()
  const { statusCode, body } = await asked
  t.strictSame([statusCode, body], [201, '{"created":true}'])
})

t.test('a change that was undone is no success', async (t) => {
  const trouble = [Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })]
  const app = await serve(t, (listener) => listener(trouble.pop()))
  const { statusCode, body } = await app.inject('/')
  t.equal(statusCode, 503)
  t.strictSame(JSON.parse(body), { code: 'unavailable', message: 'The database cannot be used now (SQLITE_FULL).' })
})

t.test('a change that is undone at the end of the turn is no success', async (t) => {
  const undone = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
  let isAsked = false
  const app = await serve(t, (listener) => {
    // The first answer waits for the change, and the one that takes its place for nothing.
    if (isAsked) return listener()
    isAsked = true
    setImmediate(() => listener(undone))
  })
  t.equal((await app.inject('/')).statusCode, 503)
})
