import { promisify } from 'node:util'
import ld from 'launchdarkly-api'

// Run through exec, which sets both.
const client = new ld.ApiClient(process.env.LAUNCHDARKLY_BASE_URL)
client.authentications.ApiKey.apiKey = process.env.LAUNCHDARKLY_ACCESS_TOKEN
const tokens = new ld.AccessTokensApi(client)
const call = (name, ...args) => promisify(tokens[name].bind(tokens))(...args)

const token = await call('postToken', ld.AccessTokenPost.constructFromObject({ name: 'ci', role: 'reader' }))
const rolled = await call('resetToken', token._id, { expiry: Date.now() + 3_600_000 })
console.log(rolled._id === token._id, rolled.token !== token.token) // true true
await call('deleteToken', token._id)
