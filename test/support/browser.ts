import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import type { Test } from 'tap'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const APPS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const MISSING = 'There is no browser. Install chromium, or set CHROMIUM_PATH.'

/** It works offline, so it asks nobody for anything. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

/** Runs the tests of a file in a headless browser. Without one, the file is skipped and prints why. */
export async function inBrowser(t: Test, tests: (browser: Browser) => void): Promise<void> {
  const executablePath = findBrowser()
  if (executablePath === undefined) {
    t.plan(0, MISSING)
    return
  }
  // Playwright gives it a profile of its own; what else it writes goes here.
  const home = mkdtempSync(join(tmpdir(), 'browser-'))
  const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, HOME: home } })
  t.teardown(async () => {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  })
  tests(browser)
}

function findBrowser(): string | undefined {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH !== undefined) {
    if (isExecutable(CHROMIUM_PATH)) return CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, which cannot be run`)
  }
  return [...FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPS].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
