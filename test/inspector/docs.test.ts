import t from 'tap'
import { inBrowser } from '../support/browser.js'
import { builtCommand } from '../support/built.js'
import { emulate } from '../support/emulate.js'

// The build copies Swagger UI to the place where it is served from.
builtCommand()

await inBrowser(t, (browser) => {
  t.test('/_emulator/docs shows both documents, without errors and without requests to other hosts', async (t) => {
    const { emulator } = await emulate(t)
    const url = await emulator.app.listen({ port: 0, host: '127.0.0.1' })
    const page = await browser.newPage()
    t.teardown(() => page.close())
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    // Violations of the content security policy are logged too.
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text())
    })
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) problems.push(request.url())
    })

    await page.goto(`${url}/_emulator/docs`)
    await page.locator('#operations-Access_tokens-getTokens').waitFor()
    t.match(await page.locator('.info .title').textContent(), 'LaunchDarkly access tokens, emulated')
    t.strictSame(await page.locator('#select option').allTextContents(), ['Emulated API', 'Control API'])
    await page.locator('#operations-Access_tokens-getTokens').click()
    await page.getByRole('button', { name: 'Try it out' }).click()

    await page.locator('#select').selectOption('Control API')
    await page.locator('#operations-Server-getHealth').click()
    t.match(await page.locator('.info .title').textContent(), 'ld-tokens-emulator control API')
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    t.match(await page.locator('.live-responses-table .response .microlight').first().textContent(), '"status": "ok"')
    t.strictSame(problems, [])
  })
})
