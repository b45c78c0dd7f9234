// Run through `exec`, which says where the emulator is.
const { LD_EMULATOR_URL: url, LD_ACCESS_TOKEN: key } = process.env

async function call(method, path, { as = key, body } = {}) {
  const response = await fetch(url + path, {
    method,
    headers: { Authorization: as, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: response.status === 204 ? undefined : await response.json() }
}

test('an old key works until its window ends', async () => {
  const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'deploy', role: 'reader' } })
  const { body: clock } = await call('PUT', '/_emulator/clock', { body: { now: '2026-01-01' } })
  const { body: rolled } = await call('POST', `/api/v2/tokens/${token._id}/reset?expiry=${clock.now + 3_600_000}`)
  const path = `/api/v2/tokens/${token._id}`
  expect((await call('GET', path, { as: token.token })).status).toBe(200)
  expect((await call('GET', path, { as: rolled.token })).status).toBe(200)

  await call('POST', '/_emulator/clock/advance', { body: { by: '1h' } })
  expect((await call('GET', path, { as: token.token })).status).toBe(401)
  expect((await call('GET', path, { as: rolled.token })).status).toBe(200)

  const { body: journal } = await call('GET', '/_emulator/requests?status=401&limit=1')
  expect(journal.items[0].refusal.rule).toMatch(/expired at 2026-01-01T01:00:00/)
})
