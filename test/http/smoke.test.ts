import t from 'tap'
import { emulate } from '../support/emulate.js'

t.test('works', async (t) => {
  const { call } = await emulate(t)
  const { status, body } = await call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'ci' } })
  t.match({ status, body }, { status: 201, body: { role: 'reader' } })
  t.match(await call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
})
