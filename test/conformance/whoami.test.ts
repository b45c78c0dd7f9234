import t, { type Test } from 'tap'
import { ALLOW, connect, DENY, endingOf, REQUIRED, ROLES, TOKENS, unique } from './target.js'

const IDENTITY = '/api/v2/caller-identity'
const UNKNOWN_KEY = 'api-ffffffff-ffff-4fff-8fff-ffffffffffff'
/** Both tools name the type of a body that they do not send. */
const headers = { 'content-type': 'application/json' }

async function withToken(t: Test, plan: object) {
  const target = await connect(t)
  const name = unique()
  const { status, body: token } = await target.create(TOKENS, { name, ...plan })
  t.match({ status, token }, { status: 201, token: REQUIRED })
  const get = (path: string) => target.call('GET', path, { key: token.token, headers })
  return { ...target, get, name, token }
}

t.test('ldcli whoami says who the member, the token and the organization are', async (t) => {
  const { get, name, token } = await withToken(t, { role: 'reader' })
  const identity = await get(IDENTITY)
  t.match(identity, {
    status: 200,
    body: {
      accountId: token.ownerId,
      memberId: token.memberId,
      authKind: 'token',
      tokenKind: 'auth',
      tokenId: token._id,
      tokenName: name,
    },
  })
  t.notOk(identity.body.serviceToken)

  const { firstName, lastName, email, role } = token._member
  const member = await get(`/api/v2/members/${identity.body.memberId}`)
  t.match(member, { status: 200, body: { _id: token.memberId, firstName, lastName, email, role } })

  const account = await get('/api/v2/account')
  t.match(account, { status: 200, body: { _id: identity.body.accountId, organization: /./ } })
})

t.test('ldcli whoami of a service token has no member to ask for', async (t) => {
  const { get, name, token } = await withToken(t, { role: 'reader', serviceToken: true })
  const identity = await get(IDENTITY)
  t.match(identity, { status: 200, body: { accountId: token.ownerId, tokenName: name, serviceToken: true } })
  t.notOk('memberId' in identity.body)
  t.match(await get('/api/v2/account'), { status: 200, body: { _id: token.ownerId, organization: /./ } })
})

t.test("TruffleHog's analyzer follows a key to its token and the custom roles of that", async (t) => {
  const target = await connect(t)
  const roles = [await target.createRole([ALLOW]), await target.createRole([DENY])]
  const customRoleIds = roles.map(({ key }) => key)
  const { body: created } = await target.create(TOKENS, { name: unique(), customRoleIds })
  const get = (path: string) => target.call('GET', path, { key: created.token, headers })

  const identity = await get(IDENTITY)
  t.match(identity, { status: 200, body: { accountId: String, tokenId: created._id, memberId: created.memberId } })

  const { status, body: token } = await get(`${TOKENS}/${identity.body.tokenId}`)
  t.match(
    { status, token },
    {
      status: 200,
      token: {
        ...REQUIRED,
        ownerId: identity.body.accountId,
        _member: { role: String, email: String },
        name: created.name,
        role: undefined,
        serviceToken: false,
        defaultApiVersion: Number,
        token: endingOf(created.token),
      },
    },
  )

  const policies = new Map<string, unknown>()
  for (const id of token.customRoleIds) {
    const { status, body } = await get(`${ROLES}/${id}`)
    const assignedTo = { membersCount: Number, teamsCount: Number }
    t.match({ status, body }, { status: 200, body: { _id: id, name: String, basePermissions: String, assignedTo } })
    policies.set(body.key, body.policy)
  }
  const [one, two] = roles
  t.strictSame(
    policies,
    new Map([
      [one?.key, [ALLOW]],
      [two?.key, [DENY]],
    ]),
  )
})

for (const plan of [
  { role: 'reader' },
  { role: 'admin', serviceToken: true },
  { inlineRole: [DENY] },
  { inlineRole: [ALLOW], serviceToken: true },
]) {
  t.test(`TruffleHog's analyzer can read the token of its key: ${JSON.stringify(plan)}`, async (t) => {
    const { get, token } = await withToken(t, plan)
    const identity = await get(IDENTITY)
    t.match(identity, { status: 200, body: { tokenId: token._id, accountId: token.ownerId } })
    const { status, body } = await get(`${TOKENS}/${identity.body.tokenId}`)
    const { role, inlineRole, serviceToken } = token
    t.strictSame(
      { status, role: body.role, inlineRole: body.inlineRole, serviceToken: body.serviceToken },
      { status: 200, role, inlineRole, serviceToken },
    )
  })
}

t.test('whoever asks with no key or a dead one is told nothing', async (t) => {
  const { call, token } = await withToken(t, { role: 'reader' })
  for (const key of [null, 'garbage', UNKNOWN_KEY]) {
    for (const path of [IDENTITY, `/api/v2/members/${token.memberId}`, '/api/v2/account', `${TOKENS}/${token._id}`]) {
      t.match(await call('GET', path, { key, headers }), {
        status: 401,
        body: { code: 'unauthorized', message: String },
      })
    }
  }
})
