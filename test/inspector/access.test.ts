import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { inBrowser } from '../support/browser.js'
import { type Emulation, emulate } from '../support/emulate.js'
import { inspect } from '../support/inspector.js'
import { keyOf } from '../support/seeds.js'

await inBrowser(t, (browser) => {
  inspect(
    t,
    browser,
    'asks for the control token, and keeps it for the tab alone',
    async (t, { page, url }) => {
      const dialog = page.getByRole('dialog', { name: 'Control token' })
      await dialog.waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await dialog.waitFor()
      await dialog.getByLabel('Control token').fill('wrong')
      await dialog.getByRole('button', { name: 'Continue' }).click()
      await page.getByText('The server does not accept this control token.').waitFor()
      await dialog.getByLabel('Control token').fill('s3cret')
      await page.keyboard.press('Enter')
      await page.getByText('Admin token').waitFor()
      await page.getByText('Live', { exact: true }).waitFor()
      t.match(await page.locator('.command code').first().textContent(), '-H "Authorization: $KEY"')
      t.match(await page.locator('#snapshots .command code').textContent(), '-H "Authorization: Bearer $CONTROL_TOKEN"')
      t.notMatch(await page.content(), 's3cret')
      await page.reload()
      await page.getByText('Admin token').waitFor()
      const other = await page.context().newPage()
      await other.goto(`${url}/_emulator/`)
      await other.getByRole('dialog', { name: 'Control token' }).waitFor()
    },
    { emulator: { controlToken: 's3cret' }, expected: /status of 401/ },
  )

  inspect(
    t,
    browser,
    'says why the control plane is closed',
    async (t, { page }) => {
      const banner = page.getByRole('status').filter({ hasText: 'The control plane is closed' })
      await banner.waitFor()
      t.match(await banner.textContent(), /connections from outside, see --control-token and --open-control\.$/)
      t.equal(await page.locator('#connection').textContent(), 'Refused')
    },
    { listen: (emulation) => behindRelay(t, emulation), expected: /status of 403/ },
  )

  inspect(
    t,
    browser,
    'says when the server is gone, and goes on when it is back',
    async (t, { page, url, emulator }) => {
      await page.getByText('Admin token').waitFor()
      await emulator.close()
      await page.getByText('The emulator does not answer. Trying again; what is shown may be old.').waitFor()
      t.equal(await page.locator('#connection').textContent(), 'Reconnecting')
      await page.getByText('Admin token').waitFor()
      const next = await emulate(t)
      await next.emulator.app.listen({ port: Number(new URL(url).port), host: '127.0.0.1' })
      await page.getByText('Live', { exact: true }).waitFor()
      await page.locator('#banner').waitFor({ state: 'hidden' })
      await next.call('GET', '/api/v2/tokens?again')
      await page.locator('.request', { hasText: '?again' }).waitFor()
    },
    { expected: /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/ },
  )

  inspect(t, browser, 'shows no key, even one that strayed into an address', async (t, { page, call }) => {
    await call('GET', `/api/v2/tokens/${keyOf(1)}?key=${keyOf(2)}`)
    const row = page.locator('.request').first()
    await row.getByText('/api/v2/tokens/api-…0001').waitFor()
    t.match(await row.textContent(), '?key=api-…0002')
  })

  inspect(t, browser, 'can be used with the keyboard alone', async (t, { page, call, control }) => {
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
})

/** Presses until the element has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead to ${selector}`)
}

/** Where an emulator can be reached by a way on which it cannot tell who comes from this machine. */
async function behindRelay(t: Test, { emulator }: Emulation): Promise<string> {
  // Not in the test's own folder: the path of a socket has to be short.
  const folder = mkdtempSync(join(tmpdir(), 'emulator-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'sock')
  await emulator.app.listen({ path })
  const relay = createServer((client) => {
    const server = connect(path)
    client.pipe(server).pipe(client)
    for (const socket of [client, server]) socket.on('error', () => {})
  }).listen(0, '127.0.0.1')
  t.teardown(() => relay.close())
  await once(relay, 'listening')
  return `http://127.0.0.1:${(relay.address() as AddressInfo).port}`
}
