import t from 'tap'
import { emulate, NOW } from '../support/emulate.js'

const ACCOUNT = 'a'.repeat(24)
const ADA = 'b'.repeat(24)
const GONE = 'c'.repeat(24)
const KEEPERS = 'd'.repeat(24)
const RESOURCE = `member/${ADA}`

/** The control API of an account with a member to pull, one who was removed, and a role to give. */
async function setUp(t: Parameters<typeof emulate>[0]) {
  const { call, control, emulator } = await emulate(t, {
    seed: {
      version: 1,
      accounts: [
        {
          _id: ACCOUNT,
          members: [
            { email: 'owner@example.com', role: 'owner' },
            { _id: ADA, email: 'ada@example.com', role: 'writer' },
            { _id: GONE, email: 'gone@example.com', role: 'writer', removed: true },
          ],
          roles: [
            { _id: KEEPERS, key: 'keepers', name: 'Keepers', policy: [] },
            { key: 'others', name: 'Others', policy: [] },
          ],
        },
      ],
    },
  })
  return {
    call,
    control,
    members: emulator.controlService.members,
    events: () => emulator.controlService.events(ACCOUNT, 10),
    ada: async () => (await call('GET', `/api/v2/members/${ADA}`)).body,
  }
}

t.test('gives a member another role', async (t) => {
  const { ada, members } = await setUp(t)
  const before = await ada()
  t.strictSame(members.patch(ACCOUNT, ADA, { role: 'admin' }), {
    _id: ADA,
    email: 'ada@example.com',
    firstName: '',
    lastName: '',
    role: 'admin',
    customRoles: [],
    creationDate: NOW,
    removed: false,
  })
  t.strictSame(await ada(), { ...before, role: 'admin' })
})

t.test('gives a member custom roles by key or id, each once', async (t) => {
  const { ada, members } = await setUp(t)
  const { customRoles } = members.patch(ACCOUNT, ADA, { customRoles: ['others', KEEPERS, 'keepers', 'others'] })
  t.equal(customRoles.length, 2)
  t.equal(customRoles[1], KEEPERS)
  t.match(await ada(), { role: 'writer', customRoles })
  t.match(members.patch(ACCOUNT, ADA, { customRoles: [] }), { customRoles: { length: 0 } })
})

t.test('a member loses a custom role that is deleted, and cannot get it again', async (t) => {
  const { ada, call, members } = await setUp(t)
  members.patch(ACCOUNT, ADA, { customRoles: ['keepers', 'others'] })
  t.match(await call('DELETE', '/api/v2/roles/keepers'), { status: 204 })
  t.match((await ada()).customRoles, { length: 1 })
  t.throws(() => members.patch(ACCOUNT, ADA, { customRoles: [KEEPERS] }), {
    code: 'invalid_request',
    message: `customRoles[0]: there is no custom role "${KEEPERS}"`,
  })
})

t.test('refuses a change that is none, and changes nothing', async (t) => {
  const roles = '"reader", "writer", "admin", "owner" or "no_access"'
  const refusals: [unknown, string][] = [
    [{}, 'the body must have role or customRoles.'],
    [{ role: 'boss' }, `role must be ${roles} (got "boss").`],
    [{ role: null }, `role must be ${roles} (got null).`],
    [{ role: 'admin', customRoles: ['nothing'] }, 'customRoles[0]: there is no custom role "nothing".'],
    [{ customRoles: ['keepers', 5] }, 'customRoles[1] must be text (got 5).'],
    [{ customRoles: 'keepers' }, 'customRoles must be an array (got a string).'],
    [{ role: 'admin', mail: 'x' }, 'the body has an unknown field "mail". Known fields: role, customRoles.'],
    [[], 'the body must be an object (got an array).'],
  ]
  const { ada, control, events } = await setUp(t)
  const before = await ada()
  for (const [body, message] of refusals) {
    t.match(await control('PATCH', `/accounts/${ACCOUNT}/members/${ADA}`, { body }), {
      status: 400,
      body: { code: 'invalid_request', message },
    })
  }
  t.strictSame(await ada(), before)
  t.strictSame(events(), [])
})

t.test('removes a member, once', async (t) => {
  const { call, members } = await setUp(t)
  members.remove(ACCOUNT, ADA)
  t.match(await call('GET', `/api/v2/members/${ADA}`), { status: 404, body: { code: 'not_found' } })
  t.throws(() => members.remove(ACCOUNT, ADA), { code: 'not_found' })
})

t.test('finds no member who was removed or never was', async (t) => {
  const { members } = await setUp(t)
  for (const [accountId, memberId] of [
    [ACCOUNT, GONE],
    [ACCOUNT, 'e'.repeat(24)],
    [ACCOUNT, 'me'],
    ['e'.repeat(24), ADA],
  ] as const) {
    t.throws(() => members.patch(accountId, memberId, { role: 'admin' }), { code: 'not_found' })
    t.throws(() => members.remove(accountId, memberId), { code: 'not_found' })
  }
})

t.test('records what the API of members would do, by nobody', async (t) => {
  const { ada, events, members } = await setUp(t)
  const first = await ada()
  members.patch(ACCOUNT, ADA, { role: 'admin' })
  const second = await ada()
  members.patch(ACCOUNT, ADA, { customRoles: ['keepers'] })
  const third = await ada()
  members.patch(ACCOUNT, ADA, { role: 'reader', customRoles: [] })
  const fourth = await ada()
  members.remove(ACCOUNT, ADA)

  const by = { accountId: ACCOUNT, memberId: null, tokenId: null }
  const access = (action: string) => ({ action, resource: RESOURCE })
  t.strictSame(
    events().map(({ _id, date, ...event }) => event),
    [
      { ...by, accesses: [access('deleteMember')], before: fourth, after: null },
      { ...by, accesses: [access('updateRole'), access('updateCustomRole')], before: third, after: fourth },
      { ...by, accesses: [access('updateCustomRole')], before: second, after: third },
      { ...by, accesses: [access('updateRole')], before: first, after: second },
    ],
  )
})
