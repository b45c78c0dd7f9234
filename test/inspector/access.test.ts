import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { type Emulation, emulate } from '../support/emulate.js'
import { inInspector } from '../support/inspector.js'
import { keyOf } from '../support/seeds.js'

await inInspector(t, (inspect) => {
  inspect(
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
    'says why the control API is closed',
    async (t, { page }) => {
      const banner = page.getByRole('status').filter({ hasText: 'The control API is closed' })
      await banner.waitFor()
      t.match(await banner.textContent(), /connections from outside, see --control-token and --open-control\.$/)
      t.equal(await page.locator('#connection').textContent(), 'Refused')
    },
    { listen: (emulation) => behindRelay(t, emulation), expected: /status of 403/ },
  )

  inspect(
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

  inspect('shows no key, even one that strayed into an address', async (t, { page, call }) => {
    await call('GET', `/api/v2/tokens/${keyOf(1)}?key=${keyOf(2)}`)
    const row = page.locator('.request').first()
    await row.getByText('/api/v2/tokens/api-…0001').waitFor()
    t.match(await row.textContent(), '?key=api-…0002')
  })

  inspect(
    'tells where a key is to be had, for it has none',
    async (t, { page, url }) => {
      await page.getByText('In a terminal it shows one when it starts. That of the built-in account is in').waitFor()
      await page.getByText('No tokens, so nobody can create one.').waitFor()
      t.equal(await page.locator('#tokens .command code').textContent(), `curl -s ${url}/_emulator/accounts -X POST`)
    },
    { emulator: { seed: { version: 1, accounts: [{ tokens: [] }] } } },
  )
})

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
