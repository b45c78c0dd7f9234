import assert from 'node:assert/strict'

/** The service under test: what your own code does with tokens. `request` is `fetch`, or an emulator's. */
export function tokenClient(request, key) {
  const call = async (method, path, body) => {
    const response = await request(`/api/v2/tokens${path}`, {
      method,
      headers: { Authorization: key, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  return {
    create: async (settings) => (await call('POST', '', settings)).body,
    roll: async (id, expiry) => (await call('POST', `/${id}/reset?expiry=${expiry}`)).body,
    status: async (id) => (await call('GET', `/${id}`)).status,
  }
}

/** The story, for an emulator in this process. */
export async function rollsAKey(emulator) {
  const account = await emulator.createAccount()
  const admin = tokenClient(emulator.fetch, account.token)
  const token = await admin.create({ name: 'deploy', role: 'reader' })

  const { now } = await account.clock.set('2026-01-01')
  const rolled = await admin.roll(token._id, now + 3_600_000)
  const withOldKey = tokenClient(emulator.fetch, token.token)
  const withNewKey = tokenClient(emulator.fetch, rolled.token)
  assert.equal(await withOldKey.status(token._id), 200)
  assert.equal(await withNewKey.status(token._id), 200)

  await account.clock.advance('1h')
  assert.equal(await withOldKey.status(token._id), 401)
  assert.equal(await withNewKey.status(token._id), 200)

  const [refused] = await account.requests.list({ status: 401 })
  assert.match(refused.refusal.rule, /expired at 2026-01-01T01:00:00/)
}
