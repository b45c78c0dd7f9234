import t from 'tap'
import { emulate } from '../support/emulate.js'

t.test('an empty Origin is answered like none', async (t) => {
  const { call } = await emulate(t)
  for (const [method, path, status] of [
    ['GET', '/api/v2/tokens', 200],
    ['OPTIONS', '/api/v2/tokens', 204],
    ['GET', '/api/v2/nothing', 404],
  ] as const) {
    const answer = await call(method, path, { headers: { origin: '' } })
    t.match(answer, { status, headers: { 'access-control-allow-origin': '*' } })
  }
})
