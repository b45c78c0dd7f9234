import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { Test } from 'tap'
import type { EmulatorOptions } from '../../src/emulator.js'
import { inBrowser } from './browser.js'
import { type Emulation, emulate } from './emulate.js'

export interface Inspected extends Emulation {
  /** Where the emulator listens. */
  readonly url: string
  readonly page: Page
}

export interface InspectOptions {
  readonly emulator?: EmulatorOptions
  readonly context?: BrowserContextOptions
  /** Has the emulator listen, and answers where; on a free port of its own if not given. */
  readonly listen?: (emulation: Emulation) => Promise<string>
  /** What is done before the page is opened. */
  readonly before?: (emulation: Emulation) => Promise<unknown>
  /** What the browser will say of answers and connections that the test refuses on purpose. */
  readonly expected?: RegExp
}

/** A whole key: none may reach the page, whatever happens. */
const KEY = /api-[0-9a-f]{8}-[0-9a-f]{4}-/i

/** A test with the inspector of a fresh emulator open in a browser of its own. */
type Inspect = (title: string, test: (t: Test, inspected: Inspected) => Promise<void>, options?: InspectOptions) => void

/**
 * Tests of the inspector. After each, nothing may have gone wrong in the page, no key may have come to it, and it may have
 * asked nobody but the emulator.
 */
export function inInspector(t: Test, tests: (inspect: Inspect) => void): Promise<void> {
  return inBrowser(t, (browser) => {
    tests((title, test, options = {}) => {
      t.test(title, async (t) => {
        const { listen = listenOnPort } = options
        const emulation = await emulate(t, options.emulator)
        await options.before?.(emulation)
        const url = await listen(emulation)
        const context = await browser.newContext({ reducedMotion: 'reduce', ...options.context })
        t.teardown(() => context.close())
        const page = await context.newPage()
        page.setDefaultTimeout(10_000)
        const problems = watch(page, url, options.expected)
        await page.goto(`${url}/_emulator/`)
        await test(t, { ...emulation, url, page })
        t.strictSame(await problems(), [], 'nothing went wrong in the page, and no key came to it')
      })
    })
  })
}

function listenOnPort({ emulator }: Emulation): Promise<string> {
  return emulator.app.listen({ port: 0, host: '127.0.0.1' })
}

/** The texts of rows, once there are so many. */
export async function textsOf(rows: Locator, count: number): Promise<string[]> {
  await rows.nth(count).waitFor({ state: 'detached' })
  if (count > 0) await rows.nth(count - 1).waitFor()
  return rows.allTextContents()
}

/** Answers what went wrong so far. */
function watch(page: Page, url: string, expected = /(?!)/): () => Promise<string[]> {
  const problems: string[] = []
  const answers: Promise<void>[] = []
  const note = (text: string) => {
    if (!expected.test(text)) problems.push(text)
  }
  page.on('pageerror', ({ message }) => note(`threw: ${message}`))
  // Violations of the content security policy come this way too.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`logged: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/_emulator/`)) note(`asked elsewhere: ${request.url()}`)
    if (KEY.test(`${request.url()} ${request.postData() ?? ''}`)) note(`sent a key: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.url().endsWith('/stream')) return
    const read = response.text().then(
      (text) => KEY.test(text) && note(`was sent a key: ${response.url()}`),
      () => {},
    )
    answers.push(read as Promise<void>)
  })
  return async () => {
    await Promise.all(answers)
    // As text, because the types of tests know no page.
    const kept =
      (await page.content()) + (await page.evaluate('JSON.stringify([localStorage, sessionStorage, document.cookie])'))
    if (KEY.test(kept)) note('a key is in the document or in a storage')
    return problems
  }
}
