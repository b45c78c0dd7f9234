// Run through `exec`, which says where the emulator is.
const { LD_EMULATOR_URL: url } = process.env

async function call(method, path, { key, body } = {}) {
  const response = await fetch(url + path, {
    method,
    headers: { ...(key && { Authorization: key }), 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: response.status === 204 ? undefined : await response.json() }
}

let account, admin, control

// An account of its own, with a clock of its own: Jest runs files side by side against the same emulator.
beforeEach(async () => {
  ;({ body: account } = await call('POST', '/_emulator/accounts'))
  admin = account.token.token
  control = `/_emulator/accounts/${account._id}`
})

test('an old key works until its window ends', async () => {
  const { body: token } = await call('POST', '/api/v2/tokens', { key: admin, body: { name: 'deploy', role: 'reader' } })
  const path = `/api/v2/tokens/${token._id}`
  const { body: clock } = await call('PUT', `${control}/clock`, { body: { now: '2026-01-01' } })
  const { body: rolled } = await call('POST', `${path}/reset?expiry=${clock.now + 3_600_000}`, { key: admin })
  expect((await call('GET', path, { key: token.token })).status).toBe(200)
  expect((await call('GET', path, { key: rolled.token })).status).toBe(200)

  await call('POST', `${control}/clock/advance`, { body: { by: '1h' } })
  expect((await call('GET', path, { key: token.token })).status).toBe(401)
  expect((await call('GET', path, { key: rolled.token })).status).toBe(200)

  const { body: log } = await call('GET', `${control}/requests?status=401&limit=1`)
  expect(log.items[0].refusal.rule).toMatch(/expired at 2026-01-01T01:00:00/)
})
