import t from 'tap'
import { problemsOfSeed } from '../../src/seeds/problems.js'
import { createIds } from '../../src/system.js'
import { idOf, keyOf } from '../support/seeds.js'

t.test('the check of a seed finds nothing wrong with what would load', async (t) => {
  t.strictSame(
    problemsOfSeed({ version: 1, accounts: [{}, { tokens: [{ role: 'reader', key: keyOf(1) }] }] }, createIds()),
    [],
  )
})

t.test('the check of a seed finds what is out of shape, and what does not fit together in any account', async (t) => {
  t.strictSame(problemsOfSeed({ version: 1, accounts: [{ _id: 1 }] }, createIds()), [
    'accounts[0]._id must be 24 lower-case hexadecimal digits such as "5f0c2ab7e4d20f6a1c9e3000" (got 1).',
  ])
  const faults = [{ match: { operationId: 'listTokens', method: 'GET' }, respond: { status: 429 } }]
  t.match(problemsOfSeed({ version: 1, accounts: [{ faults }], faults }, createIds()), [
    /^accounts\[0\]\.faults\[0\]\.match\.operationId must be "getRoot", .* \(got "listTokens"\)\.$/,
    /^faults\[0\]\.match\.operationId must be "getRoot", .* \(got "listTokens"\)\.$/,
  ])
  const token = { role: 'reader', key: keyOf(0) }
  t.strictSame(
    problemsOfSeed(
      { version: 1, accounts: [{ _id: idOf(1) }, { _id: idOf(1), tokens: [token] }, { tokens: [{ role: 'reader' }] }] },
      createIds(),
    ),
    [
      `accounts[1]._id: the account ${idOf(1)} is already used at accounts[0]._id.`,
      'accounts[1].tokens[0].key: the key ending in 0000 is already used at accounts[0].tokens[0].key.',
      'accounts[2].tokens[0] must have key or keyHash.',
    ],
    'the well-known key of the first account counts',
  )
})
