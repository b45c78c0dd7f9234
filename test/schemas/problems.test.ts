import t from 'tap'
import { invalidRequest } from '../../src/domain/errors.js'
import { createProblems, InvalidDocument, MAX_LISTED_PROBLEMS } from '../../src/schemas/problems.js'

t.test('one problem is the message, and several are a list', async (t) => {
  t.equal(new InvalidDocument(['a is wrong.']).message, 'a is wrong.')
  t.equal(new InvalidDocument(['a is wrong.', 'b is wrong.']).message, '2 problems:\n- a is wrong.\n- b is wrong.')
})

t.test('a message lists a limited number of problems, and the error has all', async (t) => {
  const problems = Array.from({ length: MAX_LISTED_PROBLEMS + 5 }, (_, i) => `a[${i}] is wrong.`)
  const error = new InvalidDocument(problems)
  t.strictSame(error.problems, problems)
  t.equal(error.message.split('\n').length, 1 + MAX_LISTED_PROBLEMS + 1)
  t.match(error.message, /\n- a\[19\] is wrong\.\n- and 5 more$/)
})

t.test('a key in a problem is shortened', async (t) => {
  const error = new InvalidDocument(['role must be "reader" (got "api-00000000-0000-4000-8000-00000000abcd").'])
  t.equal(error.message, 'role must be "reader" (got "api-…abcd").')
})

t.test('refusals are collected, and other errors are thrown', async (t) => {
  const problems = createProblems()
  t.equal(
    problems.attempt(() => 5),
    5,
  )
  problems.attempt(() => {
    throw invalidRequest('a is wrong')
  })
  problems.attempt(() => {
    throw new InvalidDocument(['b is wrong.', 'Is c right?'])
  })
  t.strictSame(problems.all, ['a is wrong.', 'b is wrong.', 'Is c right?'])
  t.throws(() => problems.throwIfAny(), { code: 'invalid_request', problems: problems.all })
  const broken = new TypeError('broken')
  t.throws(
    () =>
      problems.attempt(() => {
        throw broken
      }),
    broken,
  )
})
