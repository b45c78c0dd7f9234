import t from 'tap'
import { MAX_INSTANT, parseDuration, parseInstant } from '../../../src/simulation/clock/duration.js'

const refusal = (message: RegExp) => ({ code: 'invalid_request', message })

t.test('the parser of times reads durations', async (t) => {
  const durations: [unknown, number][] = [
    [0, 0],
    [1500, 1500],
    ['0s', 0],
    ['250ms', 250],
    ['30s', 30_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['2d', 172_800_000],
    ['1d2h3m4s5ms', 93_784_005],
    ['90m', 5_400_000],
  ]
  for (const [value, milliseconds] of durations) t.equal(parseDuration(value, 'by'), milliseconds, `${value}`)
})

t.test('the parser of times refuses what is no duration and names the field', async (t) => {
  for (const value of [
    '',
    '5',
    'soon',
    '-1s',
    '1.5h',
    '30m1h',
    '1 h',
    '1h ',
    '1H',
    '\n',
    -1,
    0.5,
    Number.NaN,
    null,
    {},
  ]) {
    t.throws(
      () => parseDuration(value, 'by'),
      refusal(/^by must be a duration such as "250ms", .* or a number of milliseconds up to 8640+ \(got .*\)\.$/),
    )
  }
  t.throws(() => parseDuration('soon', 'faults[0].ttl'), refusal(/^faults\[0\]\.ttl must .* \(got "soon"\)\.$/))
})

t.test('bounds a duration by the last instant there is', async (t) => {
  t.equal(parseDuration(MAX_INSTANT, 'by'), MAX_INSTANT)
  t.equal(parseDuration('100000000d', 'by'), MAX_INSTANT)
  t.throws(() => parseDuration(MAX_INSTANT + 1, 'by'), refusal(/^by must/))
  t.throws(() => parseDuration('100000000d1ms', 'by'), refusal(/^by must/))
  t.throws(() => parseDuration(`${'9'.repeat(400)}d`, 'by'), refusal(/^by must/))
})

t.test('the parser of times reads instants', async (t) => {
  const midnight = Date.UTC(2026, 0, 1)
  const instants: [unknown, number][] = [
    [0, 0],
    [midnight, midnight],
    [`${midnight}`, midnight],
    ['2026-01-01', midnight],
    ['2026-01-01T00:00Z', midnight],
    ['2026-01-01T12:30:15Z', Date.UTC(2026, 0, 1, 12, 30, 15)],
    ['2026-01-01T12:30:15.250Z', Date.UTC(2026, 0, 1, 12, 30, 15, 250)],
    ['2026-01-01T02:00:00+02:00', midnight],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['1970-01-01', 0],
  ]
  for (const [value, instant] of instants) t.equal(parseInstant(value, 'now'), instant, `${value}`)
})

t.test('the parser of times takes a time without a zone for UTC, wherever the machine stands', async (t) => {
  t.equal(parseInstant('2026-01-01T12:30', 'now'), Date.UTC(2026, 0, 1, 12, 30))
})

t.test('the parser of times refuses what is no instant and names the field', async (t) => {
  const values = [
    '',
    'now',
    '01/02/2026',
    '2026-01',
    '2026-01-01 12:00',
    '2026-01-01T25:00Z',
    '1969-12-31',
    -1,
    1.5,
    null,
  ]
  for (const value of values) {
    t.throws(
      () => parseInstant(value, 'now'),
      refusal(/^now must be ISO 8601 text .* or a number of milliseconds since 1970 from 0 to 8640+ \(got .*\)\.$/),
    )
  }
})

t.test('the parser of times refuses days that no calendar has', async (t) => {
  for (const value of ['2026-02-30', '2025-02-29T00:00:00Z', '2026-13-01', '2026-00-10']) {
    t.throws(() => parseInstant(value, 'since'), refusal(/^since must/))
  }
})

t.test('the parser of times ends with the last instant there is', async (t) => {
  t.equal(parseInstant(MAX_INSTANT, 'now'), MAX_INSTANT)
  t.throws(() => parseInstant(MAX_INSTANT + 1, 'now'), refusal(/^now must/))
  t.throws(() => parseInstant('8640000000000001', 'now'), refusal(/^now must/))
})
