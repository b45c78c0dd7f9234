import fastify, { type onSendHookHandler } from 'fastify'
import t, { type Test } from 'tap'
import { handleErrors } from '../../src/http/error-handler.js'
import { type SettledOptions, settled } from '../../src/http/plugins/settled.js'

type Listener = Parameters<SettledOptions['whenSettled']>[0]

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

t.test('a change that is undone at the end of its turn is no success', async (t) => {
  const undone = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
  const app = fastify()
  t.teardown(() => app.close())
  app.decorateRequest('refusal', null)
  let waiting: Listener[] | undefined
  app.register(settled, { whenSettled: (listener) => (waiting ? waiting.push(listener) : listener()) })
  handleErrors(app)
  app.get('/', (_, reply) => {
    const listeners: Listener[] = []
    waiting = listeners
    setImmediate(() => {
      // From now on nothing waits.
      waiting = undefined
      for (const listener of listeners) listener(undone)
    })
    reply.code(201).send({ created: true })
  })
  t.equal((await app.inject('/')).statusCode, 503)
})

t.test('answers of one turn leave together', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  const order: string[] = []
  const note =
    (what: string): onSendHookHandler =>
    ({ url }, _reply, payload, done) => {
      order.push(`${url} ${what}`)
      done(null, payload)
    }
  app.addHook('onSend', note('is ready'))
  app.register(settled, { whenSettled: (listener) => listener() })
  app.register(async (routes) => {
    routes.addHook('onSend', note('left'))
    for (const url of ['/a', '/b']) routes.get(url, (_, reply) => reply.send())
  })
  await app.ready()
  await Promise.all([app.inject('/a'), app.inject('/b')])
  t.strictSame(order, ['/a is ready', '/b is ready', '/a left', '/b left'])
})
