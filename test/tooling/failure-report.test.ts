import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { ROOT } from '../support/built.js'

t.test('a failed assertion prints the request that was sent and the answer that came', (t) => {
  const support = JSON.stringify(join(ROOT, 'test/support/emulate.ts'))
  const folder = t.testdir({
    'failing.ts': `
      import t from 'tap'
      import { emulate } from ${support}
      t.test('lists', async (t) => {
        const { call } = await emulate(t)
        await t.test('nothing that is refused', async (t) => {
          t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
          t.match(await call('POST', '/api/v2/tokens', { key: null, body: { name: 'ci' } }), { status: 201 })
        })
      })`,
  })
  const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, join(folder, 'failing.ts')], {
    encoding: 'utf8',
  })
  t.equal(status, 1)
  t.match(stderr, /^sent {5}GET \/api\/v2\/tokens with api-\S+\nreceived 200 \{"items":/)
  t.match(stderr, /\nsent {5}POST \/api\/v2\/tokens without a key \{"name":"ci"\}\nreceived 401 \{.*\}\n$/)
  t.end()
})
