import { createEmulator } from '../../dist/index.js'
import { fence, json } from './text.mjs'

export const METHODS = ['get', 'post', 'put', 'patch', 'delete']

const QUERIES = {
  getTokens: 'showAll=true&limit=1',
  resetToken: 'expiry=1767229200000',
  listRequests: 'status=401&limit=1',
  listAccountRequests: 'operationId=getTokens&limit=1',
  countRequests: 'status=401',
  countAccountRequests: 'operationId=postToken',
  listEvents: 'limit=1',
  listAccountEvents: 'limit=1',
  getAccount: 'limit=1',
}

/** Calls an operation of a server that has a bit of everything. @returns the call, and what came back, both in Markdown */
export async function tryOut({ operationId, method, path, requestBody, responses }) {
  const isAboutTls = operationId === 'getAuthority'
  const emulator = await createEmulator({ idSeed: 'docs', now: '2026-01-01', tls: isAboutTls })
  try {
    if (isAboutTls) await emulator.listen()
    const values = await furnish(emulator)
    const control = path.startsWith('/_emulator')
    const query = path in NEITHER || (operationId === 'getAccount' && !control) ? undefined : QUERIES[operationId]
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name) => values(path)[name]) + (query ? `?${query}` : '')
    const body = requestBody?.content['application/json'].example
    const key = control || path in NEITHER ? undefined : emulator.token
    // Only a server of the command `start` can be shut down. Its response has no body.
    if (operationId === 'shutdown') return { request: command(method, url), answer: 'Answers 202.' }
    const response = await emulator.fetch(url, {
      method,
      headers: { ...(key && { authorization: key }), ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
    const success = Object.keys(responses).find((status) => status < 400)
    if (response.status !== Number(success))
      throw new Error(`${operationId}: ${response.status} ${await response.text()}`)
    return { request: command(method, url, key, body), answer: await answerOf(response) }
  } finally {
    await emulator.close()
  }
}

/** Operations that need no key. */
const NEITHER = { '/api/v2/openapi.json': true, '/api/v2': true, '/api/v2/': true }

/** Puts in something of each kind. @returns what the parameters of a path stand for */
async function furnish(emulator) {
  const [{ _id: accountId }] = await emulator.accounts()
  const account = await emulator.account(accountId)
  const call = async (url, body) => {
    const headers = { authorization: emulator.token, 'content-type': 'application/json' }
    return await (await emulator.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  const policy = [{ effect: 'allow', resources: ['service-token/*'], actions: ['*'] }]
  await call('/api/v2/roles', { key: 'deployers', name: 'Deployers', policy })
  const token = await call('/api/v2/tokens', { name: 'deploy', role: 'reader' })
  await emulator.fetch('/api/v2/tokens', { headers: { authorization: emulator.token } })
  await emulator.fetch(`/api/v2/tokens/${token._id}`, {
    headers: { authorization: token.token.replace(/.{4}$/, '0000') },
  })
  const fault = { match: { operationId: 'getToken' }, after: 1, times: 1, respond: { status: 429 } }
  const faults = { server: await emulator.faults.add(fault), account: await account.faults.add(fault) }
  await emulator.snapshot('before-rotation')
  await account.snapshot('before-rotation')
  return (path) => ({
    accountId,
    memberId: account.members[2]._id,
    faultId: faults[path.includes('{accountId}') ? 'account' : 'server']._id,
    name: 'before-rotation',
    id: path.includes('members') ? account.members[2]._id : token._id,
    customRoleKey: 'deployers',
  })
}

function command(method, url, key, body) {
  return [
    ['curl', method !== 'GET' && `-X ${method}`, url.includes('?') ? `"$URL${url}"` : `$URL${url}`]
      .filter(Boolean)
      .join(' '),
    key && `-H "Authorization: $KEY"`,
    body && `-H 'Content-Type: application/json' -d '${json(body, '', 80)}'`,
  ]
    .filter(Boolean)
    .join(' \\\n  ')
}

async function answerOf(response) {
  const type = response.headers.get('content-type') ?? ''
  if (type === 'application/x-pem-file')
    return fence('text', (await response.text()).replace(/\n[^-]+\n/, '\n…\n').trim())
  if (type.startsWith('text/event-stream')) {
    await response.body.cancel()
    return `Answers ${response.status}, and then one event for each request, as it ends.`
  }
  if (response.status === 204) return 'Answers 204.'
  const body = await response.json()
  if (body.openapi) return 'Answers 200 with the document.'
  return `Answers ${response.status}:\n\n${fence('json', json(steady(body)))}`
}

/** What differs from run to run, or from version to version, is told as the contract's examples have it. */
function steady(body) {
  const fixed = { durationMs: 0.8, version: '0.1.0' }
  return JSON.parse(JSON.stringify(body), (key, value) =>
    key in fixed && typeof value === typeof fixed[key] ? fixed[key] : value,
  )
}
