import t from 'tap'
import { parseClockSettings, parseClockTarget } from '../../src/control/clock-settings.js'

const refusal = (message: string | RegExp) => ({ code: 'invalid_request', message })

t.test('reads the clock of a document', async (t) => {
  t.strictSame(parseClockSettings({ mode: 'real' }, 'clock'), { mode: 'real' })
  t.strictSame(parseClockSettings({ mode: 'offset', offset: -5 }, 'clock'), { mode: 'offset', offset: -5 })
  t.strictSame(parseClockSettings({ mode: 'frozen', now: 5 }, 'clock'), { mode: 'frozen', now: 5 })
})

t.test('freezes the clock of a document that only says when', async (t) => {
  t.strictSame(parseClockSettings({ now: '1970-01-02' }, 'clock'), { mode: 'frozen', now: 86_400_000 })
})

t.test('refuses a clock that does not fit its mode', async (t) => {
  t.throws(() => parseClockSettings('real', 'clock'), refusal(/^clock must be an object/))
  t.throws(
    () => parseClockSettings({ mode: 'slow' }, 'clock'),
    refusal(/^clock\.mode must be one of real, offset, frozen/),
  )
  t.throws(() => parseClockSettings({ mode: 'real', now: 1 }, 'clock'), refusal(/^clock has an unknown field "now"/))
  t.throws(() => parseClockSettings({ mode: 'offset' }, 'clock'), refusal(/^clock\.offset must be a whole number/))
  t.throws(() => parseClockSettings({ mode: 'offset', offset: 8.64e15 + 1 }, 'clock'), refusal(/^clock\.offset must/))
  t.throws(() => parseClockSettings({ mode: 'frozen' }, 'clock'), refusal(/^clock\.now must be epoch milliseconds/))
  t.throws(() => parseClockSettings({ speed: 2 }, 'clock'), refusal(/^clock has an unknown field "speed"/))
})

t.test('reads where a clock is to be set', async (t) => {
  t.strictSame(parseClockTarget({ now: 5 }), { now: 5, mode: 'frozen' })
  t.strictSame(parseClockTarget({ now: '1970-01-02', mode: 'offset' }), { now: 86_400_000, mode: 'offset' })
})

t.test('refuses a target that is none', async (t) => {
  t.throws(() => parseClockTarget({}), refusal(/^now must be epoch milliseconds .* got nothing$/))
  t.throws(() => parseClockTarget({ now: 1, mode: 'real' }), refusal('mode must be one of frozen, offset, got "real"'))
  t.throws(() => parseClockTarget({ now: 1, at: 2 }), refusal(/unknown field "at"/))
  t.throws(() => parseClockTarget(1), refusal(/^the request must be an object/))
})
