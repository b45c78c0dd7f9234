// Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN.
const { LD_EMULATOR_URL: url, LD_ACCESS_TOKEN: key } = process.env

async function call(method, path, body, as = key) {
  const response = await fetch(url + path, {
    method,
    headers: { Authorization: as, ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
  })
  return { status: response.status, body: response.status === 204 ? undefined : await response.json() }
}

const { body: token } = await call('POST', '/api/v2/tokens', { name: 'ci', role: 'reader' })
const rolled = await call('POST', `/api/v2/tokens/${token._id}/reset`)
console.log(rolled.status) // 200, with the new key

const refused = await call('GET', `/api/v2/tokens/${token._id}`, undefined, token.token)
console.log(refused.status, refused.body.message) // 401 Invalid access token
