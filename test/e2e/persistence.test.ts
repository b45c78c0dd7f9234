import { join } from 'node:path'
import t from 'tap'
import { start } from '../support/command.js'

t.setTimeout(120_000)

const HOUR = 3_600_000

t.test('a restart on the same file keeps everything', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const flags = ['--database', file, '--now', '2026-01-01']
  const first = await start(t, flags)
  const { body: reader } = await first.call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'ci' } })
  const expiry = Date.UTC(2026, 0, 1) + HOUR
  const { body: rotated } = await first.call('POST', `/api/v2/tokens/${reader._id}/reset?expiry=${expiry}`)
  const { body: gone } = await first.call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
  t.match(await first.call('DELETE', `/api/v2/tokens/${gone._id}`), { status: 204 })
  const { body: before } = await first.call('GET', '/api/v2/tokens')
  t.match(await first.stop(), { code: 0 })

  const second = await start(t, flags)
  t.equal(second.token, first.token)
  t.match(await second.call('GET', '/api/v2/tokens'), { status: 200, body: before })
  for (const key of [reader.token, rotated.token]) {
    t.match(await second.call('GET', '/api/v2/caller-identity', { key }), {
      status: 200,
      body: { tokenId: reader._id },
    })
  }
  t.match(await second.call('GET', '/api/v2/tokens', { key: gone.token }), { status: 401 })
  t.match(await second.stop(), { code: 0 })

  const later = await start(t, ['--database', file, '--now', String(expiry)])
  t.match(await later.call('GET', '/api/v2/tokens', { key: reader.token }), { status: 401 }, 'the window is over')
  t.match(await later.call('GET', '/api/v2/tokens', { key: rotated.token }), { status: 200 })
})

t.test('SIGKILL loses nothing that was answered', async (t) => {
  const file = join(t.testdir(), 'tokens.db')
  const first = await start(t, ['--database', file])
  const answered: { _id: string; token: string }[] = []
  async function createOn(): Promise<void> {
    for (;;) {
      const { status, body } = await first.call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
      t.equal(status, 201)
      if (answered.push(body) === 100) first.child.kill('SIGKILL')
    }
  }
  // Until the connections break.
  const endings = await Promise.allSettled([1, 2, 3, 4].map(createOn))
  t.ok(endings.every(({ status }) => status === 'rejected'))
  t.match(await first.ended, { code: null, signal: 'SIGKILL' })

  const second = await start(t, ['--database', file])
  t.ok(answered.length >= 100)
  for (const { _id, token } of answered) {
    t.match(await second.call('GET', '/api/v2/caller-identity', { key: token }), {
      status: 200,
      body: { tokenId: _id },
    })
  }
})

t.test('a seed fills an empty file, and one that holds data only with --reseed', async (t) => {
  const folder = t.testdir({
    'one.yaml': `
      # YAML, with a comment
      version: 1
      accounts:
        - organization: One
          tokens:
            - {name: nightly, role: admin, key: api-11111111-1111-4111-8111-111111111111}`,
    'two.json': '{"version": 1, "accounts": [{"organization": "Two"}]}',
  })
  const database = ['--database', join(folder, 'tokens.db')]
  const one = await start(t, [...database, '--seed', join(folder, 'one.yaml')])
  t.equal(one.token, 'api-11111111-1111-4111-8111-111111111111')
  t.match(await one.call('GET', '/api/v2/account'), { status: 200, body: { organization: 'One' } })
  await one.stop()

  const kept = await start(t, [...database, '--seed', join(folder, 'two.json')])
  t.equal(kept.token, null, 'its key is not known any more')
  const key = 'api-11111111-1111-4111-8111-111111111111'
  t.match(await kept.call('GET', '/api/v2/account', { key }), { status: 200, body: { organization: 'One' } })
  await kept.stop()

  const two = await start(t, [...database, '--seed', join(folder, 'two.json'), '--reseed'])
  t.match(await two.call('GET', '/api/v2/account'), { status: 200, body: { organization: 'Two' } })
  t.match(await two.call('GET', '/api/v2/account', { key }), { status: 401 })
})
