import { join } from 'node:path'
import t, { type Test } from 'tap'
import { main } from '../../src/cli/main.js'
import { screen } from '../support/terminal.js'

const KEY = 'api-11111111-1111-4111-8111-111111111111'
const ID = '5f0c2ab7e4d20f6a1c9e3000'

async function validate(t: Test, seed: unknown) {
  const file = join(t.testdir({ 'seed.json': JSON.stringify(seed) }), 'seed.json')
  const terminal = screen()
  const code = await main(['validate', file], terminal)
  return { code, out: terminal.out().replace(file, '<file>'), problems: terminal.err().split('\n').slice(0, -1) }
}

t.test('a seed that would load is valid', async (t) => {
  const seeds = [
    { version: 1, accounts: [] },
    { version: 1, accounts: [{}, {}] },
    { version: 1, accounts: [{ tokens: [{ role: 'reader', key: KEY }] }], clock: { now: '2026-01-01' } },
  ]
  for (const seed of seeds) {
    t.strictSame(await validate(t, seed), { code: 0, out: 'The seed <file> is valid.\n', problems: [] })
  }
})

t.test('every problem of the shape is told with its path', async (t) => {
  const seed = {
    version: 2,
    accounts: [
      { members: [{ email: 'mira', role: 'boss' }], tokens: [{ role: 'reader', key: 'secret' }] },
      { colour: 'red' },
    ],
  }
  const { code, out, problems } = await validate(t, seed)
  t.strictSame({ code, out }, { code: 2, out: '' })
  t.strictSame(
    problems.map((problem) => problem.split(' ', 1)[0]?.replace(/:$/, '')),
    [
      'version',
      'accounts[0].members[0].email',
      'accounts[0].members[0].role',
      'accounts[0].tokens[0].key',
      'accounts[1]',
    ],
  )
})

t.test('a problem of all of it is one of the document', async (t) => {
  t.match(await validate(t, []), { code: 2, problems: ['the seed must be an object (got an array).'] })
  t.match(await validate(t, { version: 1, acounts: [] }), {
    code: 2,
    problems: [
      'accounts is missing. It must be an array.',
      'the seed has an unknown field "acounts". Did you mean "accounts"?',
    ],
  })
})

t.test('every reference that leads nowhere is told with its path, in all accounts', async (t) => {
  const seed = {
    version: 1,
    accounts: [
      { tokens: [{ customRoleIds: ['nobody'], key: KEY }] },
      {
        members: [{ email: 'mira@example.com', role: 'owner' }],
        tokens: [{ role: 'reader', memberId: 'ben', key: KEY }],
      },
    ],
  }
  t.strictSame(await validate(t, seed), {
    code: 2,
    out: '',
    problems: [
      'accounts[0].tokens[0].customRoleIds[0]: there is no custom role "nobody".',
      'accounts[1].tokens[0].memberId: there is no member "ben".',
      'accounts[1].tokens[0].key: the key ending in 1111 is already used at accounts[0].tokens[0].key.',
    ],
  })
})

t.test('what is there twice is told with both paths, in one account or in two', async (t) => {
  const token = { role: 'reader', key: KEY }
  t.strictSame(
    await validate(t, {
      version: 1,
      accounts: [
        { _id: ID, tokens: [token, token] },
        { _id: ID, tokens: [token] },
      ],
    }),
    {
      code: 2,
      out: '',
      problems: [
        'accounts[0].tokens[1].key: the key ending in 1111 is already used at accounts[0].tokens[0].key.',
        `accounts[1]._id: the account ${ID} is already used at accounts[0]._id.`,
        'accounts[1].tokens[0].key: the key ending in 1111 is already used at accounts[0].tokens[0].key.',
      ],
    },
  )
})

t.test('the key that an account without tokens gets is taken too', async (t) => {
  const tokens = [{ role: 'reader', key: 'api-00000000-0000-4000-8000-000000000000' }]
  t.strictSame(await validate(t, { version: 1, accounts: [{}, { tokens }] }), {
    code: 2,
    out: '',
    problems: ['accounts[1].tokens[0].key: the key ending in 0000 is already used at accounts[0].tokens[0].key.'],
  })
})

t.test('no key is printed', async (t) => {
  const { code, problems } = await validate(t, { version: 1, accounts: [{ tokens: [{ role: KEY, key: KEY }] }] })
  t.equal(code, 2)
  t.notMatch(problems.join(), KEY)
})

t.test('a cycle, deep nesting and an unsafe member are one sentence each', async (t) => {
  const folder = t.testdir({
    'cycle.yaml': 'version: 1\naccounts:\n  - &a\n    faults: [{ respond: { status: 200, body: *a } }]\n',
    'deep.json': `{"version": 1, "accounts": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    'proto.json': '{"version": 1, "accounts": [{"__proto__": {"organization": "x"}}]}',
  })
  const sentences = {
    'cycle.yaml':
      /^accounts\[0\]\.faults\[0\]\.respond\.body contains itself, in YAML by an alias inside the value of its anchor\.\n$/,
    'deep.json': /^accounts(\[0\])+.*… is nested deeper than 32 levels\.\n$/,
    'proto.json': /^accounts\[0\] has a field "__proto__", which is not allowed\.\n$/,
  }
  for (const [file, sentence] of Object.entries(sentences)) {
    const terminal = screen()
    t.equal(await main(['validate', join(folder, file)], terminal), 2, file)
    t.match(terminal.err(), sentence)
  }
})

t.test('a file that cannot be read or parsed is not valid', async (t) => {
  const folder = t.testdir({ 'seed.json': '{', 'seed.yaml': 'a: [' })
  for (const [file, reason] of [
    ['missing.json', 'cannot be read'],
    ['seed.json', 'is not JSON'],
    ['seed.yaml', 'is not YAML'],
  ] as const) {
    const terminal = screen()
    t.equal(await main(['validate', join(folder, file)], terminal), 2, file)
    t.match(terminal.err(), new RegExp(`^The seed .*${file} ${reason}: .*\\.\n$`))
  }
})
