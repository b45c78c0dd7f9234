import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The command as it ships; built when it is older than its sources, by one of the test files that run side by side. */
export function builtCommand(): string {
  const lock = join(tmpdir(), `building-${ROOT.replaceAll('/', '-')}`)
  while (isStale()) {
    if (!acquire(lock)) continue
    try {
      if (isStale()) build()
    } finally {
      rmdirSync(lock)
    }
  }
  return join(ROOT, 'dist', 'cli.js')
}

function isStale(): boolean {
  const built = changed(join(ROOT, 'dist', '.tsbuildinfo'))
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return sources.some((file) => changed(join(ROOT, 'src', file)) > built)
}

function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Waits a moment when somebody else has it. */
function acquire(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    return false
  }
}

function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  // The compiler leaves its own record alone when nothing came out differently.
  const now = new Date()
  utimesSync(join(ROOT, 'dist', '.tsbuildinfo'), now, now)
}
