import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import t from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import { inBrowser } from '../support/browser.js'
import { inspect, textsOf } from '../support/inspector.js'

const run = promisify(execFile)

await inBrowser(t, (browser) => {
  for (const scope of ['the server', 'an account']) {
    inspect(
      t,
      browser,
      `every command that it shows works, for ${scope}`,
      async (t, { page, token, call }) => {
        if (scope === 'an account') await page.locator('#scope').selectOption({ index: 1 })
        await page.getByText('No snapshots').waitFor()
        const commands = await textsOf(page.locator('.command code'), 3)
        await page.getByRole('button', { name: 'Changes' }).click()
        await page.getByText('Nothing was changed yet').waitFor()
        commands.push(...(await textsOf(page.locator('#activity .command code'), 1)))
        for (const command of commands) {
          const script = command.replace('curl -s', 'curl -sSf')
          const env = { ...process.env, KEY: token, CONTROL_TOKEN: 's3cret' }
          const { stderr } = await run('bash', ['-euo', 'pipefail', '-c', script], { env })
          t.equal(stderr, '', command)
        }
        await page.getByText('createAccessToken').waitFor()
        await page.locator('.fault-row').waitFor()
        await page.locator('.snapshot').waitFor()
        t.equal((await call('GET', '/api/v2/tokens')).body.totalCount, 2)
      },
      { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
    )
  }

  inspect(
    t,
    browser,
    'copies a command',
    async (t, { page }) => {
      await page.locator('#snapshots').getByRole('button', { name: 'Copy' }).click()
      await page.getByText('Copied.').waitFor()
      const shown = await page.locator('#snapshots .command code').textContent()
      t.equal(await page.evaluate('navigator.clipboard.readText()'), shown)
    },
    { context: { permissions: ['clipboard-read', 'clipboard-write'] } },
  )

  inspect(t, browser, 'offers operations of the API that exist', async (t, { page }) => {
    const known = operationsOf(accessTokensDocument as unknown as ApiDocument).map(({ id }) => id)
    const offered = await page.locator('[name=operationId] option:not([value])').allTextContents()
    t.ok(offered.length > 5)
    t.strictSame(
      offered.filter((id) => !known.includes(id)),
      [],
    )
  })
})
