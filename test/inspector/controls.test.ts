import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import { NOW } from '../support/emulate.js'
import { inInspector, textsOf } from '../support/inspector.js'

const MINUTE = 60_000

await inInspector(t, (inspect) => {
  inspect(
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

  inspect('has presets for what goes wrong most', async (t, { page, control }) => {
    const presets = ['429', '500', 'Slow 2 s', 'Reset connection', 'Hang']
    for (const [i, preset] of presets.entries()) {
      await page.locator('.presets').getByText(preset, { exact: true }).click()
      await page.getByRole('button', { name: 'Add fault' }).click()
      await page.locator('.fault-row').nth(i).waitFor()
    }
    const { body } = await control('GET', '/faults')
    t.equal(body.items.length, presets.length)
    t.match(body.items, [
      { respond: { status: 429 }, times: 1 },
      { respond: { status: 500 }, times: 1 },
      { delay: 2000, times: undefined },
      { connection: 'reset', times: 1 },
      { connection: 'hang', times: 1 },
    ])
    const known = operationsOf(accessTokensDocument as unknown as ApiDocument).map(({ id }) => id)
    const offered = await page.locator('[name=operationId] option:not([value])').allTextContents()
    t.ok(offered.length > 5)
    for (const id of offered) t.ok(known.includes(id), id)
  })

  inspect(
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

  inspect('takes snapshots, goes back to them and deletes them', async (t, { page, call }) => {
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
    'freezes the clock, sets it, lets it run and leads it back to real time',
    async (t, { page, control }) => {
      const clock = async () => (await control('GET', '/clock')).body
      t.strictSame(await clock(), { now: NOW, mode: 'frozen' })
      await page.getByRole('button', { name: '+1 min' }).click()
      await page.getByText('00:01:00').waitFor()
      t.strictSame(await clock(), { now: NOW + MINUTE, mode: 'frozen' })
      await page.getByLabel('Advance by').fill('a while')
      await page.getByRole('button', { name: 'Advance' }).click()
      await page.getByRole('alert').filter({ hasText: 'No span of time. Enter one such as 30s' }).waitFor()
      t.equal(
        await page.locator('[name=by][aria-invalid=true]:focus').inputValue(),
        'a while',
        'what was entered stays',
      )
      await page.getByLabel('Advance by').fill('1h')
      await page.locator('[name=by]:not([aria-invalid])').waitFor()
      await page.getByLabel('Set the clock to').fill('soon')
      await page.keyboard.press('Enter')
      await page.getByRole('alert').filter({ hasText: 'No date or time.' }).waitFor()
      t.equal(await page.locator('.toast.problem').count(), 0)
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
    { expected: /status of 400/ },
  )

  inspect('resets one account or the whole server, but asks before', async (t, { page, call, control }) => {
    const { body: other } = await control('POST', '/accounts', { body: { organization: 'Other Ltd' } })
    const theirs = { key: other.token.token }
    const count = async (options = {}) => (await call('GET', '/api/v2/tokens', options)).body.totalCount
    const body = { name: 'short-lived', role: 'reader' }
    await call('POST', '/api/v2/tokens', { body })
    await call('POST', '/api/v2/tokens', { body, ...theirs })

    await page.locator('#scope').selectOption({ value: other._id })
    await page.getByText('short-lived').waitFor()
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('heading', { name: 'Reset Other Ltd?' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    t.equal(await count(theirs), 2)
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('short-lived').waitFor({ state: 'detached' })
    t.equal(await count(theirs), 1)
    t.equal(await count(), 2)

    await page.locator('#scope').selectOption({ value: '' })
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('heading', { name: 'Reset the whole server?' }).waitFor()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await page.getByText('No requests yet').waitFor()
    t.match(await control('GET', '/requests/count'), { body: { count: 0 } })
    t.match(await control('GET', '/accounts'), { body: { items: [{ tokensCount: 1 }] } })
  })

  inspect('says how it went, once, until it is dismissed', async (t, { page }) => {
    const toasts = page.locator('.toast span')
    for (const [name, time] of [
      ['+1 min', '00:01:00'],
      ['+1 min', '00:02:00'],
      ['+1 h', '01:02:00'],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await page.locator('#clock-time', { hasText: time }).waitFor()
    }
    t.strictSame(await textsOf(toasts, 2), ['The clock is 1m ahead.', 'The clock is 1h ahead.'])
    await page.getByRole('button', { name: 'Dismiss' }).first().click()
    t.strictSame(await textsOf(toasts, 1), ['The clock is 1h ahead.'])
    await page.keyboard.press('Escape')
    t.strictSame(await textsOf(toasts, 0), [])
  })

  inspect('can be pulled with the keyboard alone', async (t, { page, call, control }) => {
    await page.getByText('Admin token').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#tokens:focus').waitFor()

    await tabTo(page, '[name=preset]')
    await page.keyboard.press('ArrowRight')
    await tabTo(page, '[name=operationId]')
    await page.keyboard.type('getTokens')
    await tabTo(page, '#add-fault button')
    await page.keyboard.press('Enter')
    await page.locator('.fault-row').waitFor()
    t.match(await control('GET', '/faults'), {
      body: { items: [{ match: { operationId: 'getTokens' }, times: 1, respond: { status: 500 } }] },
    })
    await page.keyboard.press('Shift+Tab')
    await tabTo(page, '[role=switch]', 'Shift+Tab')
    await call('GET', '/api/v2/members')
    await page.locator('.request').waitFor()
    t.equal(await page.locator('[role=switch]:focus').count(), 1, 'what is drawn again keeps the focus')
    await page.keyboard.press('Space')
    await page.getByText('Forget').waitFor()
    t.match(await control('GET', '/faults'), { body: { items: [] } })

    await tabTo(page, '#reset', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#reset:focus').waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, '#reset-dialog .solid')
    await page.keyboard.press('Enter')
    await page.getByText('No requests yet').waitFor()
  })

  inspect(
    'shows commands that work, and copies them',
    async (t, { page, token, call }) => {
      const run = async (commands: Locator, count: number) => {
        for (const command of await textsOf(commands, count)) {
          // --fail ends the script when an answer is an error.
          const script = command.replace('curl -s', 'curl -sSf')
          const { stderr } = await bash(script, { KEY: token })
          t.equal(stderr, '', command)
        }
      }
      const snapshot = page.locator('#snapshots .command')
      await snapshot.getByRole('button', { name: 'Copy' }).click()
      await page.getByText('Copied.').waitFor()
      t.equal(await page.evaluate('navigator.clipboard.readText()'), await snapshot.locator('code').textContent())

      await page.locator('#scope').selectOption({ index: 1 })
      await page.getByText('No snapshots').waitFor()
      await run(page.locator('.command code'), 3)
      await page.getByRole('button', { name: 'Changes' }).click()
      await run(page.locator('#activity .command code'), 1)
      await page.getByText('createAccessToken').waitFor()
      t.equal((await call('GET', '/api/v2/tokens')).body.totalCount, 2)

      await page.locator('#scope').selectOption({ value: '' })
      await run(page.locator('.command code'), 2)
      await page.locator('.fault-row').waitFor()
      await page.locator('.snapshot').waitFor()
    },
    { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
  )
})

/** Presses until the element has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${selector}`)
}

function bash(script: string, environment: NodeJS.ProcessEnv) {
  return promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { env: { ...process.env, ...environment } })
}
