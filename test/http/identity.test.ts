import t from 'tap'
import { LATEST_API_VERSION } from '../../src/domain/access-token.js'
import { emulate, NOW } from '../support/emulate.js'

const UNKNOWN_KEY = 'api-99999999-9999-4999-8999-999999999999'

t.test('the root document', async (t) => {
  await t.test('the root document links to the resources, without a key', async (t) => {
    const { call } = await emulate(t)
    const link = (href: string) => ({ href, type: 'application/json' })
    const { status, body } = await call('GET', '/api/v2/', { key: null })
    t.strictSame(
      { status, body },
      {
        status: 200,
        body: {
          links: {
            account: link('/api/v2/account'),
            'caller-identity': link('/api/v2/caller-identity'),
            members: link('/api/v2/members'),
            roles: link('/api/v2/roles'),
            self: link('/api/v2'),
            tokens: link('/api/v2/tokens'),
            versions: link('/api/v2/versions'),
          },
        },
      },
    )
  })

  await t.test('every link of the root document leads to a resource', async (t) => {
    const { call } = await emulate(t)
    const { body } = await call('GET', '/api/v2/')
    for (const { href } of Object.values<{ href: string }>(body.links)) {
      const { status } = await call('GET', href)
      t.equal(status, href === '/api/v2' ? 301 : 200, href)
    }
  })

  await t.test('the root document is the same for a key that is refused elsewhere', async (t) => {
    const { call } = await emulate(t)
    for (const key of [UNKNOWN_KEY, 'Bearer x', 'sdk-x']) {
      const { status, body } = await call('GET', '/api/v2/', { key })
      t.match({ status, body }, { status: 200, body: { links: { tokens: { href: '/api/v2/tokens' } } } })
    }
  })

  await t.test('GET /api/v2 redirects to /api/v2/', async (t) => {
    const { call } = await emulate(t)
    const { status, body, headers } = await call('GET', '/api/v2', { key: null })
    t.match({ status, body, headers }, { status: 301, body: undefined, headers: { location: '/api/v2/' } })
  })

  await t.test('the redirect of /api/v2 keeps the query', async (t) => {
    const { call } = await emulate(t)
    const { status, headers } = await call('GET', '/api/v2?a=1&b=%2F')
    t.match({ status, headers }, { status: 301, headers: { location: '/api/v2/?a=1&b=%2F' } })
  })

  await t.test('no path but /api/v2 is redirected', async (t) => {
    const { call } = await emulate(t)
    t.match(await call('GET', '/api/v2/openapi.json', { key: null }), { status: 200, body: { openapi: /^3\./ } })
    t.match(await call('GET', '/api/v2/account/'), { status: 200, body: { organization: 'Emulated organization' } })
    t.match(await call('POST', '/api/v2'), {
      status: 405,
      body: { code: 'method_not_allowed' },
      headers: { allow: 'GET' },
    })
  })
})

t.test('the versions', async (t) => {
  await t.test('GET /versions names the one valid version and the version of the request', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/versions')
    t.strictSame(
      { status, body },
      {
        status: 200,
        body: {
          validVersions: [20240415],
          latestVersion: LATEST_API_VERSION,
          currentVersion: LATEST_API_VERSION,
        },
      },
    )
  })

  await t.test('the current version in GET /versions follows the header LD-API-Version', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/versions', { headers: { 'ld-api-version': '20191212' } })
    t.match({ status, body }, { status: 200, body: { latestVersion: 20240415, currentVersion: 20191212 } })
    t.notOk('beta' in body)
  })

  await t.test('the version beta is told as the latest in GET /versions', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/versions', { headers: { 'ld-api-version': 'beta' } })
    t.match({ status, body }, { status: 200, body: { currentVersion: 20240415, beta: true } })
  })

  await t.test('a version in LD-API-Version that never existed is a 400', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/versions', { headers: { 'ld-api-version': '20240416' } })
    t.strictSame(
      { status, body },
      {
        status: 400,
        body: {
          code: 'invalid_request',
          message:
            'LD-API-Version must be one of 20160426, 20191212, 20210729, 20220603, 20240415 and beta, got "20240416"',
        },
      },
    )
  })

  await t.test(
    'the current version in GET /versions is the default version of the token when there is no header',
    async (t) => {
      const key = 'api-00000000-0000-4000-8000-000000000001'
      const { call } = await emulate(t, {
        seed: { version: 1, accounts: [{ tokens: [{ role: 'reader', key, defaultApiVersion: 20160426 }] }] },
      })
      const { status, body } = await call('GET', '/api/v2/versions', { key })
      t.match({ status, body }, { status: 200, body: { currentVersion: 20160426 } })
    },
  )

  await t.test('GET /versions without a key is a 401', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/versions', { key: null })
    t.strictSame(
      { status, body },
      { status: 401, body: { code: 'unauthorized', message: 'Invalid account ID header' } },
    )
  })
})

t.test('the caller', async (t) => {
  await t.test('caller-identity tells a personal token its account, token and member', async (t) => {
    const { call } = await emulate(t)
    const { body: account } = await call('GET', '/api/v2/account')
    const { body: me } = await call('GET', '/api/v2/members/me')
    const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'mine', role: 'reader' } })
    const { status, body } = await call('GET', '/api/v2/caller-identity', { key: token.token })
    t.strictSame(
      { status, body },
      {
        status: 200,
        body: {
          accountId: account._id,
          authKind: 'token',
          tokenKind: 'auth',
          tokenName: 'mine',
          tokenId: token._id,
          memberId: me._id,
          serviceToken: false,
        },
      },
    )
  })

  await t.test('caller-identity tells a service token no member', async (t) => {
    const { call } = await emulate(t)
    const { body: account } = await call('GET', '/api/v2/account')
    const { body: token } = await call('POST', '/api/v2/tokens', {
      body: { name: 'ci', role: 'reader', serviceToken: true },
    })
    const { status, body } = await call('GET', '/api/v2/caller-identity', { key: token.token })
    t.strictSame(
      { status, body },
      {
        status: 200,
        body: {
          accountId: account._id,
          authKind: 'token',
          tokenKind: 'auth',
          tokenName: 'ci',
          tokenId: token._id,
          serviceToken: true,
        },
      },
    )
  })

  await t.test('caller-identity has no tokenName for a token without a name', async (t) => {
    const { call } = await emulate(t)
    const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: '', role: 'reader' } })
    const { status, body } = await call('GET', '/api/v2/caller-identity', { key: token.token })
    t.match({ status, body }, { status: 200, body: { tokenId: token._id } })
    t.notOk('tokenName' in body)
  })

  await t.test('the tokenId of caller-identity leads to the token, as scanners of leaked keys expect', async (t) => {
    const { call } = await emulate(t)
    const { body: caller } = await call('GET', '/api/v2/caller-identity')
    const { status, body } = await call('GET', `/api/v2/tokens/${caller.tokenId}`)
    t.match({ status, body }, { status: 200, body: { _id: caller.tokenId, ownerId: caller.accountId, lastUsed: NOW } })
  })

  await t.test('caller-identity without a key is a 401 with words of its own', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/caller-identity', { key: null })
    t.strictSame({ status, body }, { status: 401, body: { code: 'unauthorized', message: 'invalid access token' } })
  })

  await t.test('caller-identity with an unknown key is a 401 in the same words as other operations', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/caller-identity', { key: UNKNOWN_KEY })
    t.strictSame({ status, body }, { status: 401, body: { code: 'unauthorized', message: 'Invalid access token' } })
  })
})

t.test('the account', async (t) => {
  await t.test('GET /account has the id and the organization of the account', async (t) => {
    const _id = '5f0c2ab7e4d20f6a1c9e3000'
    const { call } = await emulate(t, { seed: { version: 1, accounts: [{ _id, organization: 'Acme' }] } })
    const { status, body } = await call('GET', '/api/v2/account')
    t.strictSame({ status, body }, { status: 200, body: { _id, organization: 'Acme' } })
  })

  await t.test('GET /account shows the account of the key', async (t) => {
    const key = 'api-00000000-0000-4000-8000-000000000001'
    const { call } = await emulate(t, {
      seed: {
        version: 1,
        accounts: [{ organization: 'One' }, { organization: 'Two', tokens: [{ role: 'reader', key }] }],
      },
    })
    t.match(await call('GET', '/api/v2/account'), { status: 200, body: { organization: 'One' } })
    t.match(await call('GET', '/api/v2/account', { key }), { status: 200, body: { organization: 'Two' } })
  })

  await t.test('GET /account without a key is a 401', async (t) => {
    const { call } = await emulate(t)
    const { status, body } = await call('GET', '/api/v2/account', { key: null })
    t.match({ status, body }, { status: 401, body: { code: 'unauthorized' } })
  })
})
