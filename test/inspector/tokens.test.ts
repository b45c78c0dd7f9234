import t from 'tap'
import { inBrowser } from '../support/browser.js'
import { NOW } from '../support/emulate.js'
import { inspect } from '../support/inspector.js'
import { idOf, keyOf } from '../support/seeds.js'

const HOUR = 3_600_000

await inBrowser(t, (browser) => {
  inspect(t, browser, 'shows a token as soon as the API has made it', async (t, { page, call }) => {
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
  })

  inspect(
    t,
    browser,
    'counts down the time of an old key, which runs out when the clock gets there',
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

      await control('POST', '/clock/advance', { body: { by: '1s' } })
      await old.getByText('expired').waitFor()
      t.match(await call('GET', `/api/v2/tokens/${token._id}`, { key: token.token }), { status: 401 })
    },
  )

  inspect(t, browser, 'counts on by itself while the clock runs', async (t, { page, call }) => {
    const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
    await call('POST', `/api/v2/tokens/${token._id}/reset?expiry=${NOW + 2000}`)
    const old = page.locator('.key', { hasText: token.token.slice(-4) })
    await old.getByText('expires in 00:00:02').waitFor()
    await page.getByRole('button', { name: 'Let it run' }).click()
    await old.getByText('expires in 00:00:01').waitFor()
    await old.getByText('expired').waitFor()
    t.notMatch(await page.locator('#clock-mode').textContent(), 'Frozen')
  })

  inspect(t, browser, 'says in short what became of keys that are dead for good', async (t, { page, call }) => {
    const { body: token } = await call('POST', '/api/v2/tokens', { body: { name: 'ci', role: 'reader' } })
    for (let i = 0; i < 2; i++) await call('POST', `/api/v2/tokens/${token._id}/reset`)
    const row = page.locator('.token', { hasText: token._id })
    await row.getByText('2 revoked').waitFor()
    t.equal(await row.locator('.key.alive').count(), 1)
  })

  inspect(
    t,
    browser,
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
    t,
    browser,
    'shows a hundred tokens at first, and more on demand',
    async (t, { page }) => {
      await page.locator('.token').first().waitFor()
      t.equal(await page.locator('.token').count(), 100)
      await page.getByRole('button', { name: 'Show more, 30 left' }).click()
      await page.locator('.token').nth(129).waitFor()
      t.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0)
    },
    {
      emulator: {
        seed: {
          version: 1,
          accounts: [
            {
              members: [{ email: 'mira@example.com', role: 'owner' }],
              tokens: Array.from({ length: 130 }, (_, i) => ({
                _id: idOf(i + 1),
                key: keyOf(i + 1),
                name: `token ${i}`,
                role: 'admin',
              })),
            },
          ],
        },
      },
    },
  )
})
