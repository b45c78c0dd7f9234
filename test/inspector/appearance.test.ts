import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import t from 'tap'
import { ROOT } from '../support/built.js'
import { inInspector } from '../support/inspector.js'
import { live, START, story } from './story.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
/** Ignored by git, for people to look at. */
const folder = join(ROOT, '.screenshots')
mkdirSync(folder, { recursive: true })

await inInspector(t, (inspect) => {
  inspect(
    'everybody can read it, in light and dark, on a wide screen and a narrow one',
    async (t, { page }) => {
      await page.locator('.snapshot').first().waitFor()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        for (const [name, width] of Object.entries({ wide: 1360, narrow: 360 })) {
          await page.setViewportSize({ width, height: 900 })
          await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true })
          t.strictSame(await flaws(page), [], `${colorScheme} and ${name}`)
        }
      }
    },
    { emulator: { seed: story, now: START }, before: live },
  )

  inspect('everybody can read it while it is empty, and its dialogs', async (t, { page }) => {
    await page.getByText('No snapshots').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(folder, `empty-${colorScheme}.png`) })
      t.strictSame(await flaws(page), [], colorScheme)
    }
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.screenshot({ path: join(folder, 'dialog-dark.png') })
    t.strictSame(await flaws(page), [])
  })

  inspect(
    'cuts nothing that it says on a screen of usual width',
    async (t, { page }) => {
      await page.locator('.command').nth(2).waitFor()
      for (const width of [1280, 1024, 375]) {
        await page.setViewportSize({ width, height: 800 })
        t.strictSame(await page.evaluate(CUT), [], `${width} pixels`)
      }
    },
    { context: { viewport: { width: 1280, height: 800 } } },
  )

  inspect(
    'keeps accounts to a few lines on a phone',
    async (t, { page }) => {
      const rows = page.locator('.account')
      await rows.nth(1).waitFor()
      for (const row of await rows.all()) {
        const { height = 0 } = (await row.boundingBox()) ?? {}
        t.ok(height > 0 && height < 100, `${height} pixels`)
      }
      t.strictSame(await flaws(page), [])
    },
    { emulator: { seed: { version: 1, accounts: [{}, {}] } }, context: { viewport: { width: 375, height: 800 } } },
  )
})

/** Commands, choices and placeholders with less room than they need. The last 40 pixels of a field are no room. */
const CUT = `[
  ...[...document.querySelectorAll('.command pre')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
  ...[...document.querySelectorAll('main select')].filter((select) => {
    const { offsetWidth } = select
    select.style.width = 'max-content'
    const needed = select.offsetWidth
    select.style.width = ''
    return needed > offsetWidth
  }),
  ...[...document.querySelectorAll('main [placeholder]')].filter((input) => {
    const pen = document.createElement('canvas').getContext('2d')
    pen.font = getComputedStyle(input).font
    return input.checkVisibility() && pen.measureText(input.placeholder).width > input.clientWidth - 40
  }),
].map(({ outerHTML }) => outerHTML)`

/** What axe finds, and whether anything sticks out at the side. As text, because the types of tests know no page. */
async function flaws(page: Page): Promise<unknown[]> {
  const found = await page.evaluate<unknown[]>(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + failureSummary)]))`)
  const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  return wider === 0 ? found : [...found, `${wider} pixels stick out`]
}
