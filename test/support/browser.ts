import { execFileSync } from 'node:child_process'
import { accessSync, constants, mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import type { Test } from 'tap'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const APPS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const MISSING = 'no browser was found: install chromium, or say where one is with CHROMIUM_PATH'

/** Milliseconds. */
const LONGEST_INSTALL = 4 * 60_000

/** It works offline, so it asks nobody for anything. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
]

/**
 * Runs the tests of a file in a headless browser. Where there is none: CI installs one, or fails; elsewhere the file is
 * skipped, and says why.
 */
export async function inBrowser(t: Test, tests: (browser: Browser) => void): Promise<void> {
  const executablePath = process.env['CI'] ? browserOfCi() : findBrowser()
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

/**
 * One of the test files that run side by side installs it; the others wait, for it is of no use half installed.
 * @throws when that cannot be done
 */
function browserOfCi(): string {
  const lock = join(tmpdir(), 'installing-a-browser')
  while (!acquire(lock)) {}
  try {
    if (findBrowser() === undefined) {
      aptGet('update')
      aptGet('install', '-y', '--no-install-recommends', 'chromium')
    }
    const found = findBrowser()
    if (found === undefined) throw new Error('no browser was found, not even after apt-get installed chromium')
    return found
  } finally {
    rmdirSync(lock)
  }
}

function aptGet(...args: readonly string[]): void {
  try {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    throw new Error(
      `no browser was found, and none can be installed: apt-get ${args.join(' ')} failed with ${(error as Error).message}`,
    )
  }
}

/** Waits a moment when somebody else has it, but not for somebody who was killed. */
function acquire(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
    if (Date.now() - mtimeMs > LONGEST_INSTALL) rmSync(lock, { recursive: true, force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
    return false
  }
}
