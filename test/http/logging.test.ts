import t from 'tap'
import { withoutKeys } from '../../src/http/logging.js'

const KEY = 'api-00000000-0000-4000-8000-000000001234'

t.test('nothing is logged unless asked', async (t) => {
  t.equal(withoutKeys(undefined), false)
  t.equal(withoutKeys(false), false)
})

t.test('lines are shortened whatever the options are', async (t) => {
  for (const logger of [true, { level: 'trace' }]) {
    const options = Object(withoutKeys(logger))
    t.equal(options.level, logger === true ? undefined : 'trace')
    t.equal(options.hooks.streamWrite(`{"url":"/${KEY}?key=${KEY}"}\n`), '{"url":"/api-…1234?key=api-…1234"}\n')
  }
})
