import t from 'tap'
import { childEnvironment } from '../../src/cli/child-environment.js'

const KEY = 'api-00000000-0000-4000-8000-000000000000'
const LOOPBACK = '127.0.0.1,::1,localhost'
const PLAIN = { url: 'http://127.0.0.1:1', token: KEY, controlToken: undefined, trust: {}, proxy: undefined }
const PROXY = 'http://127.0.0.1:2'

t.test('a command gets the environment, the address of the emulator and its key', async (t) => {
  t.match(childEnvironment({ HOME: '/home/me', LD_ACCESS_TOKEN: 'old' }, PLAIN), {
    HOME: '/home/me',
    LD_EMULATOR_URL: PLAIN.url,
    LD_ACCESS_TOKEN: KEY,
    LAUNCHDARKLY_ACCESS_TOKEN: KEY,
  })
})

t.test('a command gets no key and no authority of another emulator', async (t) => {
  const env = { LD_ACCESS_TOKEN: 'old', LAUNCHDARKLY_ACCESS_TOKEN: 'old', LD_EMULATOR_CA: 'old.pem' }
  const child = childEnvironment(env, { ...PLAIN, token: null })
  t.strictSame(
    Object.keys(env).map((name) => child[name]),
    [undefined, undefined, undefined],
  )
  const trust = { LD_EMULATOR_CA: 'ca.pem' }
  t.equal(childEnvironment(env, { ...PLAIN, trust })['LD_EMULATOR_CA'], 'ca.pem')
})

t.test('a command gets the control token of its emulator, and none of another emulator', async (t) => {
  for (const [inherited, controlToken] of [
    ['of another', 's3cret'],
    ['', 'x'],
    ['of another', undefined],
  ] as const) {
    const env = { LD_EMULATOR_CONTROL_TOKEN: inherited }
    t.equal(childEnvironment(env, { ...PLAIN, controlToken })['LD_EMULATOR_CONTROL_TOKEN'], controlToken)
  }
})

t.test('the loopback names are added to the hosts that are reached without a proxy', async (t) => {
  for (const [env, NO_PROXY, no_proxy] of [
    [{}, LOOPBACK, LOOPBACK],
    [{ NO_PROXY: '' }, LOOPBACK, LOOPBACK],
    [{ NO_PROXY: 'corp.test, .corp' }, `corp.test,.corp,${LOOPBACK}`, `corp.test,.corp,${LOOPBACK}`],
    [{ no_proxy: 'localhost' }, 'localhost,127.0.0.1,::1', 'localhost,127.0.0.1,::1'],
    [{ NO_PROXY: 'upper', no_proxy: 'lower' }, `upper,${LOOPBACK}`, `lower,${LOOPBACK}`],
    [{ NO_PROXY: '*' }, '*', '*'],
  ] as const) {
    t.match(childEnvironment(env, PLAIN), { NO_PROXY, no_proxy })
  }
})

t.test('proxies of the environment stay without --intercept', async (t) => {
  const env = { HTTPS_PROXY: 'http://proxy.test', ALL_PROXY: 'socks5://proxy.test' }
  t.match(childEnvironment(env, PLAIN), env)
  t.notOk('http_proxy' in childEnvironment(env, PLAIN))
})

t.test('with --intercept the only proxy is ours, and only the loopback names are reached without it', async (t) => {
  const ours = {
    ...Object.fromEntries(['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy'].map((name) => [name, PROXY])),
    NO_PROXY: LOOPBACK,
    no_proxy: LOOPBACK,
    NODE_USE_ENV_PROXY: '1',
  }
  for (const list of ['*', '.launchdarkly.com', 'app.launchdarkly.com']) {
    const env = { https_proxy: 'http://proxy.test', NO_PROXY: list, no_proxy: list }
    t.match(childEnvironment(env, { ...PLAIN, proxy: PROXY }), ours)
  }
  t.notOk('ALL_PROXY' in childEnvironment({}, { ...PLAIN, proxy: PROXY }))
  const all = { ALL_PROXY: 'socks5://proxy.test', all_proxy: 'socks5://proxy.test' }
  t.match(childEnvironment(all, { ...PLAIN, proxy: PROXY }), { ALL_PROXY: PROXY, all_proxy: PROXY, ...ours })
})
