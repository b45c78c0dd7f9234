import t from 'tap'
import { inBrowser } from '../support/browser.js'
import { inspect, textsOf } from '../support/inspector.js'
import { idOf, keyOf } from '../support/seeds.js'

await inBrowser(t, (browser) => {
  inspect(
    t,
    browser,
    'shows requests as they come, newest first, each refusal with its reason',
    async (t, { page, call }) => {
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
    },
  )

  inspect(t, browser, 'filters by text, by refusal and by fault', async (t, { page, call, control }) => {
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
    await page.getByLabel('Filter requests').fill('getToken ')
    t.strictSame(await textsOf(rows, 1), [`/api/v2/tokens/${idOf(7)}`])
    await page.getByLabel('Filter requests').fill('nothing like this')
    await page.getByText('No request matches the filter.').waitFor()
  })

  inspect(t, browser, 'leads from a token to its requests', async (t, { page, call }) => {
    const { body } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
    await call('GET', '/api/v2/caller-identity', { key: body.token })
    await page.getByRole('button', { name: 'Requests of ci' }).click()
    t.strictSame(await textsOf(page.locator('.request .path'), 1), ['/api/v2/caller-identity'])
  })

  inspect(
    t,
    browser,
    'stands still while it is paused, and is empty when it was cleared',
    async (t, { page, call, control }) => {
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
    },
  )

  inspect(t, browser, 'tells who changed what', async (t, { page, call }) => {
    await page.getByRole('button', { name: 'Changes' }).click()
    await page.getByText('Nothing was changed yet').waitFor()
    const { body } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
    await call('PATCH', `/api/v2/tokens/${body._id}`, { body: [{ op: 'replace', path: '/name', value: 'nightly' }] })
    const change = page.locator('.change').first()
    await change.getByText('updateAccessTokenName').waitFor()
    t.match(await change.textContent(), /nightly.*name · by owner@example\.com with Admin token/)
  })

  inspect(
    t,
    browser,
    'keeps up with thousands of requests, the focus and what was typed',
    async (t, { page, emulator, token }) => {
      await page.getByText('No requests yet').waitFor()
      await page.getByLabel('Filter requests').fill('caller')
      const headers = { authorization: token }
      for (let i = 0; i < 30; i++) {
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
    },
  )
})
