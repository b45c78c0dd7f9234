import { AccessTokensApi, Configuration } from 'launchdarkly-api-typescript'

// Run through exec, which sets both.
const { LAUNCHDARKLY_BASE_URL: basePath, LAUNCHDARKLY_ACCESS_TOKEN: apiKey } = process.env
if (!basePath || !apiKey) throw new Error('run this through ld-tokens-emulator exec')
const tokens = new AccessTokensApi(new Configuration({ basePath, apiKey }))

const { data: first } = await tokens.postToken({ name: 'ci', role: 'reader' })

// Create a second token, move your clients to its key, then let the first one expire in an hour.
const { data: second } = await tokens.postToken({ name: 'ci', role: 'reader' })
const expiry = Date.now() + 3_600_000
const { data: expiring } = await tokens.patchToken(first._id, [{ op: 'add', path: '/expiry', value: expiry }])
console.log('expiry' in expiring && expiring.expiry === expiry, first.token !== second.token) // true true
