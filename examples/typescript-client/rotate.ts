import { AccessTokensApi, Configuration } from 'launchdarkly-api-typescript'

// Run through exec, which sets both.
const { LAUNCHDARKLY_BASE_URL: basePath, LAUNCHDARKLY_ACCESS_TOKEN: apiKey } = process.env
if (!basePath || !apiKey) throw new Error('run this through ld-tokens-emulator exec')
const tokens = new AccessTokensApi(new Configuration({ basePath, apiKey }))

const { data: token } = await tokens.postToken({ name: 'ci', role: 'reader' })
const { data: rolled } = await tokens.resetToken(token._id, Date.now() + 3_600_000)
console.log(rolled._id === token._id, rolled.token !== token.token) // true true

await tokens.patchToken(token._id, [{ op: 'replace', path: '/name', value: 'nightly' }])
await tokens.deleteToken(token._id)
