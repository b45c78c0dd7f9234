import t from 'tap'
import { completeSeed } from '../../src/seeds/built-in.js'
import { createIds } from '../../src/system.js'

const KEY = 'api-11111111-1111-4111-8111-111111111111'
const OTHER = 'api-22222222-2222-4222-8222-222222222222'

t.test('a given admin key replaces the key of the first admin token of the seed', async (t) => {
  const document = { version: 1, accounts: [{ tokens: [{ role: 'admin', key: KEY }] }] } as const
  t.match(completeSeed(document, createIds(), OTHER), [{ tokens: [{ role: 'admin', key: OTHER }] }])
})

t.test('a given admin key goes to a new token if every admin token of the seed has expired', async (t) => {
  const document = { version: 1, accounts: [{ tokens: [{ role: 'admin', key: KEY, expiry: 1 }] }] } as const
  t.match(
    completeSeed(document, createIds(), OTHER, () => true),
    [
      {
        tokens: [
          { role: 'admin', key: KEY },
          { role: 'admin', key: OTHER },
        ],
      },
    ],
  )
})
