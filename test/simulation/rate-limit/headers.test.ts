import t from 'tap'
import { rateLimitHeaders } from '../../../src/simulation/rate-limit/headers.js'

t.test('the document of a rate limit names the headers of one limit', async (t) => {
  t.strictSame(rateLimitHeaders('token', 5, 0, 7), {
    'X-Ratelimit-Auth-Token-Limit': '5',
    'X-Ratelimit-Auth-Token-Remaining': '0',
    'X-Ratelimit-Auth-Token-Reset': '7',
  })
})
