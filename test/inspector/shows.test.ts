import t from 'tap'
import type { TokenDocument } from '../../src/seeds/document.js'
import { builtCommand } from '../support/built.js'
import { NOW } from '../support/emulate.js'
import { inInspector, textsOf } from '../support/inspector.js'
import { idOf, keyOf, pinned, seedOf } from '../support/seeds.js'

// The build copies Swagger UI to the place where it is served from.
builtCommand()

const HOUR = 3_600_000

await inInspector(t, (inspect) => {
  inspect('shows a token as soon as the API has made it, and what becomes of its keys', async (t, { page, call }) => {
    await page.getByText('Admin token').waitFor()
    t.equal(await page.locator('#tokens-count').textContent(), '1')
    const { body } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader', serviceToken: true } })
    const row = page.locator('.token', { hasText: body._id })
    await row.waitFor()
    t.equal(await page.locator('.token').first().locator('strong').textContent(), 'ci', 'newest first')
    t.match(await row.textContent(), /ci\s*reader\s*service\s*owner@example\.com/)
    t.match(await row.textContent(), `••••${body.token.slice(-4)}current`)
    t.match(await row.textContent(), 'Never used')
    await call('GET', '/api/v2/tokens', { key: body.token })
    await row.getByText('Used just now').waitFor()
    for (let i = 0; i < 2; i++) await call('POST', `/api/v2/tokens/${body._id}/reset`)
    await row.getByText('2 revoked').waitFor()
    t.equal(await row.locator('.key.alive').count(), 1)
  })

  inspect(
    'shows what a token is for, and its policy on demand',
    async (t, { page, control }) => {
      const row = page.locator('.token')
      await row.getByText('Reads flags for the nightly build').waitFor()
      await row.getByText('Policy of 2 statements').click()
      t.strictSame(await row.locator('.policy li').allTextContents(), [
        'allow viewProject, updateOn on proj/*:env/production',
        'deny all but viewProject on all but proj/web',
      ])
      await control('POST', '/clock/advance', { body: { by: '1h' } })
      await page.locator('#clock-time', { hasText: '01:00:00' }).waitFor()
      await row.locator('.policy li').first().waitFor()
    },
    {
      emulator: {
        seed: seedOf({
          tokens: [
            pinned(1, {
              name: 'nightly',
              description: 'Reads flags for the nightly build',
              inlineRole: [
                { effect: 'allow', resources: ['proj/*:env/production'], actions: ['viewProject', 'updateOn'] },
                { effect: 'deny', notResources: ['proj/web'], notActions: ['viewProject'] },
              ],
            }),
          ],
        }),
      },
    },
  )

  inspect(
    'counts down the time of an old key, which runs out when the clock gets there, moved or running',
    async (t, { page, call, control }) => {
      const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
      await call('POST', `/api/v2/tokens/${token._id}/reset?expiry=${NOW + 25 * HOUR}`)
      const old = page.locator('.key', { hasText: token.token.slice(-4) })
      await old.getByText('expires in 1 d 01:00:00').waitFor()
      t.match(await old.textContent(), '(clock frozen)')

      await page.getByRole('button', { name: '+1 day' }).click()
      await old.getByText('expires in 01:00:00').waitFor()
      await page.getByLabel('Advance by').fill('59m59s')
      await page.getByRole('button', { name: 'Advance' }).click()
      await old.getByText('expires in 00:00:01').waitFor()
      t.match(await call('GET', `/api/v2/tokens/${token._id}`, { key: token.token }), { status: 200 })

      await control('PUT', '/clock', { body: { now: NOW + 25 * HOUR } })
      await old.getByText('expired').waitFor()
      t.match(await call('GET', `/api/v2/tokens/${token._id}`, { key: token.token }), { status: 401 })

      await control('PUT', '/clock', { body: { now: NOW + 25 * HOUR - 3000 } })
      await old.getByText('expires in 00:00:03').waitFor()
      await page.getByRole('button', { name: 'Let it run' }).click()
      await old.getByText(/expires in 00:00:0[12]/).waitFor()
      await old.getByText('expired').waitFor()
    },
  )

  inspect(
    'counts down to the expiry of a token, for its current key and for an old one whose window ends later',
    async (t, { page, call, control }) => {
      const expiry = NOW + 2 * HOUR
      const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader', expiry } })
      const { body: reset } = await call('POST', `/api/v2/tokens/${token._id}/reset?expiry=${NOW + 5 * HOUR}`)
      const current = page.locator('.key', { hasText: reset.token.slice(-4) })
      const old = page.locator('.key', { hasText: token.token.slice(-4) })
      await current.getByText('expires in 02:00:00').waitFor()
      await old.getByText('ends with the token in 02:00:00').waitFor()
      t.match(await old.getAttribute('title'), /^Window until .+05:00:00.*\. Token expires .+02:00:00/)

      await call('PATCH', `/api/v2/tokens/${token._id}`, { body: [{ op: 'remove', path: '/expiry' }] })
      await old.getByText('expires in 05:00:00').waitFor()
      t.equal(await current.getByText('expires in').count(), 0)

      const patch = [{ op: 'add', path: '/expiry', value: NOW + HOUR }]
      await call('PATCH', `/api/v2/tokens/${token._id}`, { body: patch })
      await control('PUT', '/clock', { body: { now: NOW + HOUR } })
      await current.getByText('expired').waitFor()
      await old.getByText('expired').waitFor()
    },
  )

  inspect('shows the hints of a request', async (_, { page, call }) => {
    const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
    await call('POST', `/api/v2/tokens/${token._id}/reset`)
    await page.getByText('reset-without-content-type').waitFor()
    await page.getByText('LaunchDarkly has deprecated resets').waitFor()
  })

  inspect(
    'shows the tokens of the account that is chosen, and its address can be kept',
    async (t, { page, control }) => {
      const { body: other } = await control('POST', '/accounts', {
        body: {
          organization: 'Other Ltd',
          members: [{ email: 'mira@example.com', role: 'owner' }],
          tokens: [{ name: 'theirs', role: 'reader' }],
        },
      })
      await page.getByRole('heading', { name: 'Accounts' }).waitFor()
      await page.locator('#scope').selectOption({ value: other._id })
      await page.getByText('theirs').waitFor()
      t.match(page.url(), `?account=${other._id}`)
      await page.reload()
      await page.getByText('theirs').waitFor()
      await page.getByRole('button', { name: '+1 h' }).click()
      await page.locator('#clock-time', { hasText: '01:00:00' }).waitFor()
      t.match(await control('GET', '/clock'), { body: { now: NOW } }, 'the clock of the server stays')
      t.match(await control('GET', `/accounts/${other._id}/clock`), { body: { now: NOW + HOUR } })
      await page.getByRole('button', { name: 'Follow the server' }).click()
      await page.locator('#clock-time', { hasText: '00:00:00' }).waitFor()

      await page.goBack()
      await page.locator('#scope').selectOption({ value: '' })
      await page.getByRole('button', { name: `Open Other Ltd ${other._id}` }).click()
      await page.getByText('theirs').waitFor()
      await control('DELETE', `/accounts/${other._id}`)
      await page.getByText('The account is gone').waitFor()
      await page.getByText('Admin token').waitFor()
    },
    { expected: /status of 404/ },
  )

  inspect(
    'says so when the address names an account that is not there',
    async (t, { page, url }) => {
      for (const id of ['bogus', '..', idOf(99)]) {
        await page.goto(`${url}/_emulator/?account=${id}`)
        await page.getByText('There is no such account. This is the whole server.').waitFor()
        await page.getByText('Admin token').waitFor()
        t.equal(page.url(), `${url}/_emulator/`)
      }
    },
    { expected: /status of 404/ },
  )

  inspect(
    'shows a hundred tokens at first, and more on demand',
    async (t, { page }) => {
      await page.locator('.token').first().waitFor()
      t.equal(await page.locator('.token').count(), 100)
      await page.getByRole('button', { name: 'Show more, 30 left' }).click()
      await page.locator('.token').nth(129).waitFor()
      t.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0)
    },
    { emulator: { seed: seedOf({ tokens: tokens(130) }) } },
  )

  inspect(
    'keeps many tokens in a box that scrolls, and finds them by their names',
    async (t, { page }) => {
      const rows = page.locator('.token strong')
      await rows.nth(35).waitFor()
      const { height = 0 } = (await page.locator('#tokens').boundingBox()) ?? {}
      t.ok(height > 0 && height < 600, `${height} of 720 pixels`)
      await page.getByRole('button', { name: 'Requests of token 35' }).focus()
      const scrolled = page.evaluate(
        "new Promise((done) => document.querySelector('#tokens-body').addEventListener('scroll', () => done(true)))",
      )
      await page.keyboard.press('End')
      t.equal(await scrolled, true, 'with the keyboard too')
      await page.getByLabel('Filter tokens').fill('TOKEN 7')
      t.strictSame(await textsOf(rows, 1), ['token 7'])
      await page.getByLabel('Filter tokens').fill('nothing like this')
      await page.getByText('No token matches the filter.').waitFor()
    },
    { emulator: { seed: seedOf({ tokens: tokens(36) }) }, context: { viewport: { width: 1280, height: 720 } } },
  )

  inspect('shows requests as they come, newest first, each refusal with its reason', async (t, { page, call }) => {
    await page.getByText('No requests yet').waitFor()
    await call('GET', '/api/v2/tokens?limit=5')
    await page.locator('.request', { hasText: '/api/v2/tokens?limit=5' }).waitFor()
    await call('GET', '/api/v2/tokens', { key: keyOf(99) })
    const refused = page.locator('.request').first()
    await refused.getByText('no token has the key ending in 0063').waitFor()
    t.match(await refused.textContent(), /401.*GET.*no known key.*unauthorized/)
    t.match(await refused.locator('.remedy').textContent(), 'The token was deleted')
    await page
      .locator('#announcer', { hasText: '1 refused request. Latest: 401, no token has the key' })
      .waitFor({ state: 'attached' })
  })

  inspect('filters by text, by refusal and by fault', async (t, { page, call, control }) => {
    await control('POST', '/faults', { body: { match: { operationId: 'getMembers' }, respond: { status: 429 } } })
    await call('GET', '/api/v2/tokens')
    await call('GET', '/api/v2/members')
    await call('GET', `/api/v2/tokens/${idOf(7)}`)
    const rows = page.locator('.request .path')
    await rows.nth(2).waitFor()
    await page.getByRole('button', { name: 'Refused' }).click()
    t.strictSame(await textsOf(rows, 2), [`/api/v2/tokens/${idOf(7)}`, '/api/v2/members'])
    await page.getByRole('button', { name: 'Faults', exact: true }).click()
    t.strictSame(await textsOf(rows, 1), ['/api/v2/members'])
    await page.getByRole('button', { name: 'All' }).click()
    await page.getByLabel('Filter requests').fill('404')
    t.strictSame(await textsOf(rows, 1), [`/api/v2/tokens/${idOf(7)}`])
    await page.getByLabel('Filter requests').fill('nothing like this')
    await page.getByText('No request matches the filter.').waitFor()
    await page.getByRole('button', { name: 'Requests of Admin token' }).click()
    t.equal((await textsOf(rows, 3)).length, 3)
  })

  inspect('stands still while it is paused, and is empty when it was cleared', async (t, { page, call, control }) => {
    await call('GET', '/api/v2/tokens')
    await page.locator('.request').waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await call('GET', '/api/v2/members')
    await page.getByRole('button', { name: 'Resume, 1 new' }).waitFor()
    t.equal(await page.locator('.request').count(), 1)
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.locator('.request').nth(1).waitFor()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('No requests yet').waitFor()
    t.match(await control('GET', '/requests/count'), { body: { count: 0 } })
    await call('GET', '/api/v2/members')
    await page.locator('.request').waitFor()
    await control('DELETE', '/requests')
    await page.getByText('No requests yet').waitFor()
  })

  inspect('tells who changed what', async (t, { page, call }) => {
    await page.getByRole('button', { name: 'Changes' }).click()
    await page.getByText('Nothing was changed yet').waitFor()
    const { body } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
    await call('PATCH', `/api/v2/tokens/${body._id}`, { body: [{ op: 'replace', path: '/name', value: 'nightly' }] })
    const change = page.locator('.change').first()
    await change.getByText('updateAccessTokenName').waitFor()
    t.match(await change.textContent(), /nightly.*name · by owner@example\.com with Admin token/)
  })

  inspect('names the tokens and the accounts at work in the whole server', async (t, { page, call, control }) => {
    const { body: other } = await control('POST', '/accounts', { body: { organization: 'Other Ltd' } })
    const key = other.token.token
    const { body: token } = await call('POST', '/api/v2/tokens', { key, body: { name: 'ci', role: 'reader' } })
    await call('GET', '/api/v2/tokens', { key: token.token })
    await page.locator('.request').first().getByText('ci').waitFor()
    const place = `Other Ltd …${other._id.slice(-6)}`
    t.match(await textsOf(page.locator('.whose'), 2), [`ci${place}`, `Admin token${place}`])
    await call('PATCH', `/api/v2/tokens/${token._id}`, {
      key,
      body: [{ op: 'replace', path: '/name', value: 'nightly' }],
    })
    await page.locator('.request').nth(1).getByText('nightly').waitFor()
    await page.getByLabel('Filter requests').fill('other ltd')
    t.equal((await textsOf(page.locator('.whose'), 3)).length, 3)
    await page.getByRole('button', { name: 'Changes' }).click()
    const change = page.locator('.change').first()
    t.match(await change.textContent(), `name · by owner@example.com with Admin token · ${place}`)
    await control('DELETE', `/accounts/${other._id}`)
    await page.getByRole('button', { name: 'Requests', exact: true }).click()
    await page.locator('.request').first().waitFor({ state: 'detached' })
  })

  inspect('leads to the documentation of the API, and to that of the control API', async (t, { page, url }) => {
    // The documentation shows keys as examples, so it is no page that is watched.
    const docs = await page.context().newPage()
    for (const [name, title] of [
      ['API docs', 'LaunchDarkly access tokens, emulated'],
      ['Control API docs', 'ld-tokens-emulator control API'],
    ] as const) {
      const link = page.getByRole('link', { name, exact: true })
      await docs.goto(new URL((await link.getAttribute('href')) ?? '', url).href)
      t.match(await docs.locator('.info .title').textContent(), title)
    }
  })

  inspect('keeps up with thousands of requests, the focus and what was typed', async (t, { page, emulator, token }) => {
    await page.getByText('No requests yet').waitFor()
    await page.getByLabel('Filter requests').fill('caller')
    const headers = { authorization: token }
    for (let i = 0; i < 20; i++) {
      const hundred = Array.from({ length: 100 }, () =>
        emulator.app.inject({ url: '/api/v2/caller-identity', headers }),
      )
      await Promise.all(hundred)
    }
    await emulator.app.inject({ url: '/api/v2/caller-identity?last', headers })
    await page.locator('.request').first().getByText('?last').waitFor()
    t.equal(await page.locator('.request').count(), 50)
    await page.getByRole('button', { name: 'Show more, 950 left' }).waitFor()
    t.equal(await page.locator('#filter:focus').inputValue(), 'caller')
  })
})

function tokens(count: number): TokenDocument[] {
  return Array.from({ length: count }, (_, i) => pinned(i + 1, { name: `token ${i}`, role: 'admin' }))
}
