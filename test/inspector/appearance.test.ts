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
          t.strictSame(await violations(page), [], `axe finds nothing, ${colorScheme} and ${name}`)
          const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
          t.equal(await page.evaluate(overflow), 0, 'nothing sticks out at the side')
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
      t.strictSame(await violations(page), [], `axe finds nothing, ${colorScheme}`)
    }
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.screenshot({ path: join(folder, 'dialog-dark.png') })
    t.strictSame(await violations(page), [], 'axe finds nothing in the dialog')
  })
})

/** Of the rules of axe. As text, because the types of tests know no page. */
function violations(page: Page): Promise<unknown> {
  return page.evaluate(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + failureSummary)]))`)
}
