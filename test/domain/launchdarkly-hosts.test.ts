import t from 'tap'
import { isLaunchDarklyHost } from '../../src/domain/launchdarkly-hosts.js'

t.test('the three hosts of LaunchDarkly are found in any case and with a dot at the end, and no others', async (t) => {
  for (const host of ['app.launchdarkly.com', 'APP.launchdarkly.us', 'app.eu.launchdarkly.com.']) {
    t.ok(isLaunchDarklyHost(host), host)
  }
  for (const host of ['launchdarkly.com', 'sdk.launchdarkly.com', 'app.launchdarkly.com.evil.test', 'localhost', '']) {
    t.notOk(isLaunchDarklyHost(host), host)
  }
})
