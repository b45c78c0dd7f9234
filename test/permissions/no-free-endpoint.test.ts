import t from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import { invalidRequest, patchFailed } from '../support/refusals.js'
import { allow, denied, deny, hidden, type Outcome, stage } from './stage.js'

type Stage = Awaited<ReturnType<typeof stage>>
type Actor = 'personal' | 'service'

/** An answer, and what it has to be. */
type Verdict = readonly [Outcome, Outcome]

const NOTHING = [
  deny('member/*:token/*', '*'),
  deny('service-token/*', '*'),
  deny('role/*', '*'),
  deny('member/*', '*'),
  deny('acct', '*'),
]

/** Two tokens that may do nothing, and what there is that they could do something to. */
const CAST = {
  members: { nobody: { role: 'no_access' } },
  roles: { keepers: [allow('service-token/*', '*')] },
  tokens: {
    personal: { of: 'nobody', inlineRole: NOTHING },
    service: { of: 'nobody', serviceToken: true, inlineRole: NOTHING },
    beside: { of: 'nobody', role: 'admin' },
    'of a machine': { role: 'admin', serviceToken: true },
    'of the owner': { role: 'reader' },
  },
} as const

const EVERY_TOKEN = ['admin', ...Object.keys(CAST.tokens)]
const VISIBLE: Readonly<Record<Actor, readonly string[]>> = {
  personal: ['personal', 'service', 'beside', 'of a machine'],
  service: ['service', 'of a machine'],
}
const SERVICE_TOKENS: readonly string[] = ['service', 'of a machine']

/** The action that a request needs, or its response when it needs none and the token is visible to the actor. */
type Need = string | ((token: Outcome) => Outcome)

const unchanged = (visible: Outcome): Outcome => visible
const unpatched = (detail: string) => (): Outcome => ({ status: 422, body: patchFailed(detail) })

const TOKEN_PATCHES: readonly (readonly [unknown, Need])[] = [
  [[], unchanged],
  [[{ op: 'test', path: '/name', value: 'x' }], unpatched('Operation 0 test does not apply at "/name".')],
  [
    [{ op: 'test', path: '/serviceToken', value: null }],
    unpatched('Operation 0 test does not apply at "/serviceToken".'),
  ],
  [{ comment: 'why', patch: [] }, unchanged],
  [[{ op: 'replace', path: '/name', value: 'x' }], 'updateAccessTokenName'],
  [[{ op: 'add', path: '/description', value: 'x' }], 'updateAccessTokenDescription'],
  [[{ op: 'replace', path: '/role', value: 'admin' }], 'updateAccessTokenPolicy'],
  [[{ op: 'add', path: '/customRoleIds', value: ['keepers'] }], 'updateAccessTokenPolicy'],
  [[{ op: 'replace', path: '/inlineRole', value: [allow('role/*', '*')] }], 'updateAccessTokenPolicy'],
  [
    [{ op: 'replace', path: '/serviceToken', value: true }],
    (token) => (token.body.serviceToken ? token : unpatched('"/serviceToken" cannot be changed.')()),
  ],
  [[{ op: 'add', path: '/colour', value: null }], unpatched('"/colour" cannot be changed.')],
  [[{ op: 'replace', path: '', value: {} }], unpatched('"/_id" cannot be changed.')],
]

const ROLE_PATCHES: readonly (readonly [unknown, Need])[] = [
  [[], unchanged],
  [{}, unchanged],
  [{ merge: {} }, unchanged],
  [{ patch: [] }, unchanged],
  [{ key: 'x' }, () => ({ status: 400, body: invalidRequest('Could not apply patch. "/key" cannot be changed.') })],
  [{ name: 'x' }, 'updateName'],
  [{ description: 'x' }, 'updateDescription'],
  [{ policy: [] }, 'updatePolicy'],
  [{ basePermissions: 'reader' }, 'updateBasePermissions'],
  [{ resourceCategory: 'any' }, 'updateName'],
  [[{ op: 'replace', path: '/policy/0/effect', value: 'deny' }], 'updatePolicy'],
]

/** What is refused, each in every way there is to ask. */
const MUTATING: Readonly<Record<string, (stage: Stage, actor: Actor) => Promise<readonly Verdict[]>>> = {
  postToken: (scene, actor) =>
    all([
      async () => [
        await scene.create(actor, { role: 'reader' }),
        refused(scene, 'createAccessToken', 'member/*:token/*'),
      ],
      async () => [
        await scene.create(actor, { role: 'reader', serviceToken: true }),
        refused(scene, 'createAccessToken', 'service-token/*'),
      ],
    ]),
  patchToken: (scene, actor) =>
    everyToken(scene, actor, TOKEN_PATCHES, (path, body) => scene.ask(actor, 'PATCH', path, body)),
  deleteToken: (scene, actor) =>
    everyToken(scene, actor, [[undefined, 'deleteAccessToken']], (path) => scene.ask(actor, 'DELETE', path)),
  resetToken: (scene, actor) =>
    everyToken(
      scene,
      actor,
      [undefined, {}, { expiry: Date.UTC(2030, 0, 1) }].map((body) => [body, 'resetAccessToken'] as const),
      (path, body) => scene.ask(actor, 'POST', `${path}/reset`, body),
    ),
  postCustomRole: (scene, actor) =>
    all(
      ['keepers', 'new'].map((key) => async () => [
        await scene.ask(actor, 'POST', '/api/v2/roles', { key, name: 'x', policy: [allow('role/*', '*')] }),
        refused(scene, 'createRole', `role/${key}`),
      ]),
    ),
  patchCustomRole: (scene, actor) =>
    everyRole(scene, ROLE_PATCHES, (path, body) => scene.ask(actor, 'PATCH', path, body)),
  deleteCustomRole: (scene, actor) =>
    everyRole(scene, [[undefined, 'deleteRole']], (path) => scene.ask(actor, 'DELETE', path)),
}

/** What can be read, and all that is shown. */
const READING: Readonly<Record<string, (stage: Stage, actor: Actor) => Promise<readonly Verdict[]>>> = {
  getRoot: async ({ ask }, actor) => [
    await same(
      () => ask(actor, 'GET', '/api/v2/'),
      () => ask('admin', 'GET', '/api/v2/'),
    ),
  ],
  getOpenapiSpec: async ({ ask }, actor) => [
    [await ask(actor, 'GET', '/api/v2/openapi.json'), { status: 200, body: accessTokensDocument }],
  ],
  getVersions: async ({ ask }, actor) => [
    await same(
      () => ask(actor, 'GET', '/api/v2/versions'),
      () => ask('admin', 'GET', '/api/v2/versions'),
    ),
  ],
  getCallerIdentity: async ({ accountId, ask, memberId, tokenId }, actor) => [
    [
      await ask(actor, 'GET', '/api/v2/caller-identity'),
      {
        status: 200,
        body: {
          accountId,
          authKind: 'token',
          tokenKind: 'auth',
          tokenName: actor,
          tokenId: tokenId(actor),
          ...(actor === 'personal' && { memberId: memberId('nobody') }),
          serviceToken: actor === 'service',
        },
      },
    ],
  ],
  getAccount: async ({ accountId, ask }, actor) => [
    [
      await ask(actor, 'GET', '/api/v2/account'),
      { status: 200, body: { _id: accountId, organization: 'Emulated organization' } },
    ],
  ],
  getTokens: async (scene, actor) => {
    const names = ({ status, body }: Outcome): Outcome => ({
      status,
      body: body.items.map((token: { name: string }) => token.name).sort(),
    })
    const expected = { status: 200, body: [...VISIBLE[actor]].sort() }
    return [
      [names(await scene.list(actor)), expected],
      [names(await scene.list(actor, '?showAll=true')), expected],
    ]
  },
  getToken: (scene, actor) =>
    all(
      EVERY_TOKEN.map((name) => async () => {
        const asAdmin = await scene.get('admin', name)
        return [await scene.get(actor, name), VISIBLE[actor].includes(name) ? asAdmin : hidden]
      }),
    ),
  // Members and roles are open to any living key.
  getMembers: async ({ ask }, actor) => [
    await same(
      () => ask(actor, 'GET', '/api/v2/members'),
      () => ask('admin', 'GET', '/api/v2/members'),
    ),
  ],
  getMember: async ({ ask, memberId }, actor) => {
    const nobody = `/api/v2/members/${memberId('nobody')}`
    const owner = `/api/v2/members/${memberId('owner')}`
    return [
      await same(
        () => ask(actor, 'GET', owner),
        () => ask('admin', 'GET', owner),
      ),
      [
        await ask(actor, 'GET', '/api/v2/members/me'),
        actor === 'personal' ? await ask('admin', 'GET', nobody) : hidden,
      ],
    ]
  },
  getCustomRoles: async ({ ask }, actor) => [
    await same(
      () => ask(actor, 'GET', '/api/v2/roles'),
      () => ask('admin', 'GET', '/api/v2/roles'),
    ),
  ],
  getCustomRole: async ({ ask }, actor) => [
    await same(
      () => ask(actor, 'GET', '/api/v2/roles/keepers'),
      () => ask('admin', 'GET', '/api/v2/roles/keepers'),
    ),
  ],
}

const operations = operationsOf(accessTokensDocument as unknown as ApiDocument)

t.test('every operation of the contract is known to change something or only to read', async (t) => {
  t.strictSame(
    operations.map(({ id }) => id).sort(),
    [...Object.keys(MUTATING), ...Object.keys(READING)].sort(),
    'a new operation belongs into one of the two tables above',
  )
  for (const { id, method } of operations) {
    t.equal(id in READING, method === 'GET', `${id} is ${method}`)
  }
})

for (const actor of ['personal', 'service'] as const) {
  for (const { id, method, path } of operations) {
    t.test(`${method} ${path} gives nothing away to a ${actor} token that may do nothing`, async (t) => {
      const scene = await stage(t, CAST)
      const before = await everything(scene)
      const verdicts = await (MUTATING[id] ?? READING[id])?.(scene, actor)
      t.ok(verdicts?.length, 'something is asked')
      for (const [outcome, expected] of verdicts ?? []) {
        t.strictSame(outcome, expected)
        t.notMatch(JSON.stringify(outcome.body), WHOLE_KEY)
      }
      t.strictSame(await everything(scene), before, 'nothing is changed')
      t.strictSame(scene.events(), [])
    })
  }
}

const WHOLE_KEY = /"api-[0-9a-f]{8}-/

/** The account as its admin sees it, without the times at which tokens and members were active. */
async function everything({ ask }: Stage): Promise<unknown> {
  const { body: tokens } = await ask('admin', 'GET', '/api/v2/tokens?showAll=true')
  const { body: members } = await ask('admin', 'GET', '/api/v2/members')
  return {
    tokens: tokens.items.map(({ lastUsed: _, ...token }: { lastUsed: number }) => token),
    members: members.items.map(({ _lastSeen: _, _lastSeenMetadata: __, ...member }: Seen) => member),
    roles: await ask('admin', 'GET', '/api/v2/roles'),
  }
}

interface Seen {
  readonly _lastSeen: number
  readonly _lastSeenMetadata?: object
}

function everyToken(
  scene: Stage,
  actor: Actor,
  bodies: readonly (readonly [unknown, Need])[],
  send: (path: string, body: unknown) => Promise<Outcome>,
): Promise<readonly Verdict[]> {
  const unknown = `/api/v2/tokens/${'f'.repeat(24)}`
  return all([
    ...EVERY_TOKEN.flatMap((name) =>
      bodies.map(([body, need]) => async () => {
        const pattern = SERVICE_TOKENS.includes(name) ? 'service-token/*' : 'member/*:token/*'
        const whenVisible = typeof need === 'string' ? () => refused(scene, need, pattern, name) : need
        const expected = VISIBLE[actor].includes(name) ? whenVisible(await scene.get('admin', name)) : hidden
        return [await send(`/api/v2/tokens/${scene.tokenId(name)}`, body), expected] as const
      }),
    ),
    ...bodies.map(
      ([body]) =>
        async () =>
          [await send(unknown, body), hidden] as const,
    ),
  ])
}

function everyRole(
  scene: Stage,
  bodies: readonly (readonly [unknown, Need])[],
  send: (path: string, body: unknown) => Promise<Outcome>,
): Promise<readonly Verdict[]> {
  return all([
    ...['keepers', scene.roleId('keepers')].flatMap((keyOrId) =>
      bodies.map(([body, need]) => async () => {
        const path = `/api/v2/roles/${keyOrId}`
        const expected =
          typeof need === 'string' ? refused(scene, need, 'role/keepers') : need(await scene.ask('admin', 'GET', path))
        return [await send(path, body), expected] as const
      }),
    ),
    ...bodies.map(
      ([body]) =>
        async () =>
          [await send('/api/v2/roles/unknown', body), hidden] as const,
    ),
  ])
}

/** Refused by the statement of the actor that denies all on this kind of resource. */
function refused({ memberId, tokenId }: Stage, action: string, pattern: string, name?: string): Outcome {
  const id = name === undefined ? '*' : tokenId(name)
  switch (pattern) {
    case 'member/*:token/*':
      return denied(action, `member/${memberId('nobody')}:token/${id}`, deny(pattern, '*'))
    case 'service-token/*':
      return denied(action, `service-token/${id}`, deny(pattern, '*'))
    default:
      return denied(action, pattern, deny('role/*', '*'))
  }
}

async function same(asActor: () => Promise<Outcome>, asAdmin: () => Promise<Outcome>): Promise<Verdict> {
  const outcome = await asActor()
  const expected = await asAdmin()
  if (expected.status !== 200) throw new Error(`the admin was answered with ${expected.status}`)
  return [outcome, expected]
}

/** One after the other. */
async function all(asked: readonly (() => Promise<Verdict>)[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = []
  for (const ask of asked) verdicts.push(await ask())
  return verdicts
}
