import { AccessTokensApi, Configuration } from 'launchdarkly-api-typescript'

// Run through exec, which sets both.
const { LAUNCHDARKLY_BASE_URL: basePath, LAUNCHDARKLY_ACCESS_TOKEN: apiKey } = process.env
if (!basePath || !apiKey) throw new Error('run this through ld-tokens-emulator exec')
const tokens = new AccessTokensApi(new Configuration({ basePath, apiKey }))

const { data: old } = await tokens.postToken({ name: 'ci', role: 'reader' })

// Reset the key of the token. The old key works for one more hour.
const { data: reset } = await tokens.resetToken(old._id, Date.now() + 3_600_000)
console.log(reset._id === old._id, reset.token !== old.token) // true true
