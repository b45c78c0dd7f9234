import t from 'tap'
import { inBrowser } from '../support/browser.js'
import { NOW } from '../support/emulate.js'
import { inspect } from '../support/inspector.js'

const MINUTE = 60_000

await inBrowser(t, (browser) => {
  inspect(
    t,
    browser,
    'adds a fault that the API feels, counts it, and switches it off and on',
    async (t, { page, call, control }) => {
      await page.getByText('Nothing goes wrong').waitFor()
      await page.getByRole('combobox', { name: 'On' }).selectOption('getTokens')
      await page.getByRole('button', { name: 'Add fault' }).click()
      const row = page.locator('.fault-row')
      await row.getByText('Never fired').waitFor()
      t.match(await row.textContent(), /Answer 429.*getTokens · 1 time/)

      t.match(await call('GET', '/api/v2/tokens'), { status: 429, body: { code: 'rate_limited' } })
      t.match(await call('GET', '/api/v2/tokens'), { status: 200 })
      await row.getByText('Spent, fired 1×').waitFor()
      await page.locator('.request .badge.fault').waitFor()

      await row.getByRole('switch').click()
      await row.getByText('Forget').waitFor()
      t.match(await control('GET', '/faults'), { body: { items: [] } })
      await row.getByRole('switch').click()
      await row.getByText('Never fired').waitFor()
      t.match(await call('GET', '/api/v2/tokens'), { status: 429 })
      await row.getByRole('switch', { checked: true }).click()
      await row.getByRole('button', { name: 'Forget' }).click()
      await page.getByText('Nothing goes wrong').waitFor()
    },
  )

  inspect(t, browser, 'has presets for what goes wrong most', async (t, { page, control }) => {
    const presets = ['429', '500', 'Slow 2 s', 'Reset connection', 'Hang']
    for (const [i, preset] of presets.entries()) {
      await page.locator('.presets').getByText(preset, { exact: true }).click()
      await page.getByRole('button', { name: 'Add fault' }).click()
      await page.locator('.fault-row').nth(i).waitFor()
    }
    const { body } = await control('GET', '/faults')
    t.match(body.items, [
      { respond: { status: 429 }, times: 1 },
      { respond: { status: 500 }, times: 1 },
      { delay: 2000, times: undefined },
      { connection: 'reset', times: 1 },
      { connection: 'hang', times: 1 },
    ])
  })

  inspect(
    t,
    browser,
    'shows an account the faults of the server too, with all that they may have',
    async (t, { page, control }) => {
      const { body } = await control('GET', '/accounts')
      const { body: mine } = await control('POST', `/accounts/${body.items[0]._id}/faults`, {
        body: {
          match: { path: '/api/v2/tokens/*', tokenId: '5f0c2ab7e4d20f6a1c9e3001' },
          after: 2,
          every: 3,
          probability: 0.5,
          ttl: '1h30m',
          delay: { min: 100, max: 1500 },
        },
      })
      await control('POST', '/faults', { body: { connection: 'drip', delay: '5s', times: 3 } })
      await page.locator('#scope').selectOption({ index: 1 })
      const texts = page.locator('.fault-row')
      await texts.nth(1).waitFor()
      t.match(
        await texts.nth(0).textContent(),
        'Delay 100 ms to 1 s 500 ms/api/v2/tokens/* token …9e3001 · after 2 · 1 in 3 · 50 % · for 1 h 30 min',
      )
      t.match(await texts.nth(1).textContent(), 'Connection: drip after 5 swhole serverevery request · 3 times')
      await texts.nth(0).getByRole('switch').click()
      await page.getByRole('button', { name: 'Forget' }).waitFor()
      t.match(await control('DELETE', `/accounts/${body.items[0]._id}/faults/${mine._id}`), { status: 404 })
    },
  )

  inspect(t, browser, 'takes snapshots, goes back to them and deletes them', async (t, { page, call }) => {
    await page.getByText('No snapshots').waitFor()
    await page.getByLabel('Name of the snapshot').fill('before/after?')
    await page.getByRole('button', { name: 'Take snapshot' }).click()
    await page.locator('.snapshot', { hasText: '2026-01-01 00:00:00 UTC' }).waitFor()
    await call('POST', '/api/v2/tokens', { body: { name: 'short-lived', role: 'reader' } })
    await page.getByText('short-lived').waitFor()
    await page.getByRole('button', { name: 'Restore before/after?' }).click()
    await page.getByText('short-lived').waitFor({ state: 'detached' })
    t.match(await call('GET', '/api/v2/tokens'), { body: { totalCount: 1 } })
    await page.getByRole('button', { name: 'Delete before/after?' }).click()
    await page.getByText('No snapshots').waitFor()
  })

  inspect(
    t,
    browser,
    'freezes the clock, sets it, lets it run and leads it back to real time',
    async (t, { page, control }) => {
      const clock = async () => (await control('GET', '/clock')).body
      t.strictSame(await clock(), { now: NOW, mode: 'frozen' })
      await page.getByRole('button', { name: '+1 min' }).click()
      await page.getByText('00:01:00').waitFor()
      t.strictSame(await clock(), { now: NOW + MINUTE, mode: 'frozen' })
      await page.getByLabel('Set the clock to').fill('2030-02-28T12:30')
      await page.getByRole('button', { name: 'Set', exact: true }).click()
      await page.getByText('12:30:00').waitFor()
      t.match(await page.locator('#clock-date').textContent(), 'Thu 28 Feb 2030, UTC')
      await page.getByRole('button', { name: 'Let it run' }).click()
      await page.getByText('Moved, running').waitFor()
      await page.getByText('12:30:01').waitFor()
      await page.getByRole('button', { name: 'Freeze' }).click()
      await page.getByText('Frozen', { exact: true }).waitFor()
      t.match(await clock(), { mode: 'frozen' })
      await page.getByRole('button', { name: 'Real time' }).click()
      await page.locator('#clock-mode', { hasText: 'Real time' }).waitFor()
      t.match(await clock(), { mode: 'real' })
    },
  )

  inspect(
    t,
    browser,
    'says what is wrong with what was entered, and keeps it',
    async (t, { page }) => {
      await page.getByLabel('Advance by').fill('a while')
      await page.getByRole('button', { name: 'Advance' }).click()
      await page.locator('.toast.problem', { hasText: 'By must be a whole number of milliseconds' }).waitFor()
      t.equal(await page.getByLabel('Advance by').inputValue(), 'a while')
    },
    { expected: /status of 400/ },
  )

  inspect(t, browser, 'resets the server, but asks before', async (t, { page, call, control }) => {
    await call('POST', '/api/v2/tokens', { body: { name: 'short-lived', role: 'reader' } })
    await page.getByText('short-lived').waitFor()
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('heading', { name: 'Reset the whole server?' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    t.equal((await call('GET', '/api/v2/tokens')).body.totalCount, 2)
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('short-lived').waitFor({ state: 'detached' })
    await page.getByText('No requests yet').waitFor()
    t.match(await control('GET', '/requests/count'), { body: { count: 0 } })
  })

  inspect(t, browser, 'resets one account alone', async (t, { page, call, control }) => {
    const { body: other } = await control('POST', '/accounts', { body: { organization: 'Other Ltd' } })
    for (const key of [undefined, other.token.token]) {
      await call('POST', '/api/v2/tokens', { ...(key && { key }), body: { name: 'short-lived', role: 'reader' } })
    }
    await page.locator('#scope').selectOption({ value: other._id })
    await page.getByText('short-lived').waitFor()
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('heading', { name: 'Reset Other Ltd?' }).waitFor()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('short-lived').waitFor({ state: 'detached' })
    t.equal((await call('GET', '/api/v2/tokens', { key: other.token.token })).body.totalCount, 1)
    t.equal((await call('GET', '/api/v2/tokens')).body.totalCount, 2)
  })
})
