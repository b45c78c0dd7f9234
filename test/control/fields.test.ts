import t from 'tap'
import { defined, digits, fieldsOf, oneOf, text, wholeNumber } from '../../src/control/fields.js'

const refusal = (message: string | RegExp) => ({ code: 'invalid_request', message })

t.test('reads the fields of a document and names them by where they stand', async (t) => {
  const alone = fieldsOf({ n: 3 }, '', ['n', 'other'])
  t.equal(alone.required('n', wholeNumber(0, 9)), 3)
  t.equal(alone.optional('other', wholeNumber(0, 9)), undefined)
  t.throws(() => alone.required('n', wholeNumber(0, 2)), refusal('n must be a whole number from 0 to 2, got 3'))
  t.throws(() => alone.required('other', wholeNumber(0, 2)), refusal(/^other must be .* got nothing$/))
  t.throws(() => fieldsOf({ n: 3 }, 'a[0]', ['n']).required('n', text(5)), refusal(/^a\[0\]\.n must be text/))
})

t.test('takes a field that is undefined for an absent one', async (t) => {
  t.equal(fieldsOf({ n: undefined }, '', ['n']).optional('n', wholeNumber(0, 9)), undefined)
})

t.test('refuses what is not an object', async (t) => {
  for (const value of [null, [], 'text', 1, undefined]) {
    t.throws(() => fieldsOf(value, '', []), refusal(/^the request must be an object, got /))
    t.throws(() => fieldsOf(value, 'clock', []), refusal(/^clock must be an object, got /))
  }
})

t.test('refuses a field of an unknown name and says which there are', async (t) => {
  t.throws(
    () => fieldsOf({ tmies: 1 }, 'faults[2]', ['times', 'every']),
    refusal('faults[2] has an unknown field "tmies": it may have times, every'),
  )
  t.throws(() => fieldsOf(JSON.parse('{"__proto__": 1}'), '', ['n']), refusal(/unknown field "__proto__"/))
})

t.test('takes whole numbers within their bounds only', async (t) => {
  const parse = wholeNumber(1, 3)
  t.equal(parse(1, 'n'), 1)
  t.equal(parse(3, 'n'), 3)
  for (const value of [0, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null]) {
    t.throws(() => parse(value, 'n'), refusal(/^n must be a whole number from 1 to 3, got /))
  }
})

t.test('takes digits for a number where text is all there is', async (t) => {
  const parse = digits(1, 30)
  t.equal(parse('30', 'n'), 30)
  t.equal(parse(30, 'n'), 30)
  for (const value of ['0', '31', '-1', '1e1', ' 1', '', ['1', '2']]) {
    t.throws(() => parse(value, 'n'), refusal(/^n must be a whole number from 1 to 30, got /))
  }
})

t.test('takes text that is neither empty nor too long', async (t) => {
  t.equal(text(3)('abc', 's'), 'abc')
  for (const value of ['', 'abcd', 3]) {
    t.throws(() => text(3)(value, 's'), refusal(/^s must be text of 1 to 3 characters, got /))
  }
})

t.test('takes one of a list of words', async (t) => {
  t.equal(oneOf(['a', 'b'])('b', 's'), 'b')
  t.throws(() => oneOf(['a', 'b'])('c', 's'), refusal('s must be one of a, b, got "c"'))
})

t.test('leaves out what is undefined and nothing else', async (t) => {
  t.strictSame(defined({ a: undefined, b: null, c: 0, d: '' }), { b: null, c: 0, d: '' })
})
