import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import t from 'tap'
import { inBrowser } from '../support/browser.js'
import { ROOT } from '../support/built.js'
import { inspect } from '../support/inspector.js'
import { live, START, story } from './story.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const folder = join(ROOT, '.screenshots')
mkdirSync(folder, { recursive: true })

const widths = { wide: 1360, narrow: 360 }

await inBrowser(t, (browser) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, width] of Object.entries(widths)) {
      const options = {
        emulator: { seed: story, now: START },
        before: live,
        context: { colorScheme, viewport: { width, height: 900 } },
      }
      inspect(
        t,
        browser,
        `everybody can read it, ${colorScheme} and ${name}`,
        async (t, { page }) => {
          await page.locator('.request').first().waitFor()
          // As text, because the types of tests know no page; axe leaves its name in the page.
          await page.evaluate(`${axe}; undefined`)
          const violations = await page.evaluate(`axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + failureSummary)]))`)
          t.strictSame(violations, [], 'axe finds nothing')
          const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
          t.equal(await page.evaluate(overflow), 0, 'nothing sticks out at the side')
          await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true })
        },
        options,
      )
    }
  }
})
