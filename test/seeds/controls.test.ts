import t from 'tap'
import { createProblems } from '../../src/schemas/problems.js'
import { type ControlSeed, resolveControls } from '../../src/seeds/controls.js'

function resolve(document: ControlSeed) {
  const problems = createProblems()
  const controls = resolveControls(document, { path: 'accounts[0]', whole: 'the seed' }, problems)
  return problems.all.length > 0 ? problems.all : controls
}

t.test('a clock with only a moment is frozen there', async (t) => {
  t.strictSame(resolve({ clock: { now: '1970-01-02' } }), { clock: { mode: 'frozen', now: 86_400_000 } })
  t.strictSame(resolve({ clock: { mode: 'frozen', now: 5 } }), { clock: { mode: 'frozen', now: 5 } })
})

t.test('a running clock, faults and rate limits do not change', async (t) => {
  const controls = { clock: { mode: 'offset', offset: -5 }, faults: [{ delay: 1 }], rateLimit: { global: 1 } } as const
  t.strictSame(resolve(controls), controls)
  t.strictSame(resolve({ clock: { mode: 'real' } }), { clock: { mode: 'real' } })
  t.strictSame(resolve({}), {})
})

t.test('every wrong instant and duration is reported with its path', async (t) => {
  t.match(resolve({ clock: { now: '2026-02-30' }, faults: [{ delay: 1 }, { delay: 'soon' }] }), [
    /^accounts\[0\]\.clock\.now must be ISO 8601 text .* \(got "2026-02-30"\)\.$/,
    /^accounts\[0\]\.faults\[1\]\.delay must be a duration .* \(got "soon"\)\.$/,
  ])
})
