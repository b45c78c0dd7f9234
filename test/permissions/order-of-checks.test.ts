import t from 'tap'
import { invalidRequest, patchFailed } from '../support/refusals.js'
import { allow, denied, hidden, type Outcome, stage } from './stage.js'

/** The order of the checks in a PATCH of a token: each case meets the first of several reasons to refuse it. */

const NAME = 'updateAccessTokenName'
const POLICY = 'updateAccessTokenPolicy'

const rename = { op: 'replace', path: '/name', value: 'renamed' }
const promote = { op: 'replace', path: '/role', value: 'admin' }
const testFails = { op: 'test', path: '/name', value: 'other' }
const testPasses = { op: 'test', path: '/serviceToken', value: false }
const readOnly = { op: 'replace', path: '/_id', value: 'x' }
const unknown = { op: 'add', path: '/colour', value: null }
const wrongValue = { op: 'replace', path: '/name', value: 5 }
const wrongRole = { op: 'replace', path: '/role', value: 'owner' }

/** A service token with these actions, its own member's reader token, and another member's personal token. */
function setUp(t: Parameters<typeof stage>[0], ...actions: string[]) {
  return stage(t, {
    members: { other: { role: 'reader' } },
    tokens: {
      actor: {
        serviceToken: true,
        inlineRole: [allow('member/*:token/*', ...actions), allow('service-token/*', ...actions)],
      },
      hidden: { of: 'other', role: 'reader' },
      visible: { role: 'reader', serviceToken: true },
    },
  })
}

const CASES: readonly {
  readonly title: string
  readonly actions: readonly string[]
  readonly body: unknown
  readonly hidden: Outcome
  readonly visible?: Outcome
}[] = [
  {
    title: 'a body that is no patch is a 400 before the token is looked up',
    actions: ['none'],
    body: { comment: {}, patch: [rename] },
    hidden: { status: 400, body: invalidRequest('comment must be a string, got {}') },
    visible: { status: 400, body: invalidRequest('comment must be a string, got {}') },
  },
  {
    title: 'an operation that is no object is a 422 before the token is looked up',
    actions: ['none'],
    body: [rename, null],
    hidden: { status: 422, body: patchFailed('Operation 1 must be an object.') },
    visible: { status: 422, body: patchFailed('Operation 1 must be an object.') },
  },
  {
    title: 'an empty patch needs no action, so it tells nothing about a hidden token',
    actions: ['*'],
    body: [],
    hidden,
  },
  {
    title: 'a test needs no action, so it tells nothing about a hidden token',
    actions: ['*'],
    body: [testPasses],
    hidden,
  },
  {
    title: 'a patch of a read-only field tells nothing about a hidden token',
    actions: ['*'],
    body: [readOnly],
    hidden,
  },
  {
    title: 'one missing action hides the token, whatever else is wrong',
    actions: [NAME],
    body: [rename, promote, testFails],
    hidden,
    visible: { status: 422, body: patchFailed('Operation 2 test does not apply at "/name".') },
  },
  {
    title: 'a failed test comes before a missing action of a visible token',
    actions: ['none'],
    body: [rename, testFails],
    hidden,
    visible: { status: 422, body: patchFailed('Operation 1 test does not apply at "/name".') },
  },
  {
    title: 'a changed read-only field comes before a missing action of a visible token',
    actions: ['none'],
    body: [rename, readOnly],
    hidden,
    visible: { status: 422, body: patchFailed('"/_id" cannot be changed.') },
  },
  {
    title: 'an unknown field is a 422, also with the value null',
    actions: [NAME],
    body: [rename, unknown],
    hidden: { status: 422, body: patchFailed('"/colour" cannot be changed.') },
    visible: { status: 422, body: patchFailed('"/colour" cannot be changed.') },
  },
  {
    title: 'a wrong value of a hidden token is a 400 when all actions are allowed',
    actions: [NAME],
    body: [wrongValue],
    hidden: { status: 400, body: invalidRequest('name must be a string') },
    visible: { status: 400, body: invalidRequest('name must be a string') },
  },
  {
    title: 'of two wrong values in fields that may be changed, the permission field is judged first',
    actions: [NAME, POLICY],
    body: [wrongValue, wrongRole],
    hidden: { status: 400, body: invalidRequest('role must be one of reader, writer, admin, got "owner"') },
  },
]

for (const { title, actions, body, ...expected } of CASES) {
  t.test(title, async (t) => {
    const { events, get, patch } = await setUp(t, ...actions)
    const before = await get('admin', 'hidden')
    t.strictSame(await patch('actor', 'hidden', body as object[]), expected.hidden, 'hidden token')
    if (expected.visible)
      t.strictSame(await patch('actor', 'visible', body as object[]), expected.visible, 'visible token')
    t.strictSame(await get('admin', 'hidden'), before)
    t.strictSame(events(), [])
  })
}

t.test('the first missing action, in the order of the operations, is the one that a 403 names', async (t) => {
  const describe = { op: 'add', path: '/description', value: 'described' }
  const { get, patch, tokenId } = await setUp(t, 'resetAccessToken')
  const resource = `service-token/${tokenId('visible')}`
  t.strictSame(await patch('actor', 'visible', [describe, rename]), denied('updateAccessTokenDescription', resource))
  t.strictSame(await patch('actor', 'visible', [rename, describe]), denied('updateAccessTokenName', resource))
  t.strictSame(await patch('actor', 'visible', [wrongRole, rename]), denied('updateAccessTokenPolicy', resource))
  t.match(await get('actor', 'visible'), { status: 200, body: { name: 'visible' } })
})

t.test('an action is needed for a field that keeps its value, and a 403 comes before a 400 of the value', async (t) => {
  const { patch, tokenId } = await setUp(t, 'none')
  const resource = `service-token/${tokenId('visible')}`
  const same = { op: 'replace', path: '/name', value: 'visible' }
  for (const operation of [same, wrongValue]) {
    t.strictSame(await patch('actor', 'visible', [operation]), denied('updateAccessTokenName', resource))
  }
})

t.test('a patch that changes nothing leaves lastModified as it is, and makes no event', async (t) => {
  const scene = await setUp(t, '*')
  scene.clock.advance('1h')
  for (const [target, operations] of [
    ['visible', []],
    ['visible', [{ op: 'test', path: '/name', value: 'visible' }]],
    ['visible', [{ op: 'replace', path: '/name', value: 'visible' }]],
    ['visible', [{ op: 'replace', path: '/serviceToken', value: true }]],
    ['visible', [rename, { op: 'replace', path: '/name', value: 'visible' }]],
    ['hidden', [{ op: 'add', path: '/customRoleIds', value: [] }]],
    ['hidden', [{ op: 'replace', path: '/role', value: 'reader' }]],
  ] as const) {
    const before = await scene.get('admin', target)
    t.strictSame(await scene.patch('actor', target, operations), before, JSON.stringify(operations))
  }
  t.strictSame(scene.events(), [])
})

t.test('a changed token has a new lastModified and one event with the needed actions', async (t) => {
  const scene = await setUp(t, '*')
  scene.clock.advance('1h')
  const { body: before } = await scene.get('admin', 'hidden')
  const changed = await scene.patch('actor', 'hidden', [promote, rename])
  t.strictSame(changed, {
    status: 200,
    body: { ...before, name: 'renamed', role: 'admin', lastModified: scene.clock.now() },
  })
  const resource = `member/${scene.memberId('other')}:token/${scene.tokenId('hidden')}`
  t.match(scene.events(), [{ accesses: [POLICY, NAME].map((action) => ({ action, resource })) }])
  t.equal(scene.events().length, 1)
})

t.test(
  'deleting and resetting a token that the caller cannot see needs the one action, else it is a 404',
  async (t) => {
    const able = await setUp(t, 'deleteAccessToken', 'resetAccessToken')
    t.match(await able.reset('actor', 'hidden'), { status: 200, body: { token: /^api-.{36}$/ } })
    t.strictSame(await able.remove('actor', 'hidden'), { status: 204, body: undefined })
    const unable = await setUp(t, NAME)
    t.strictSame(await unable.reset('actor', 'hidden'), hidden)
    t.strictSame(await unable.remove('actor', 'hidden'), hidden)
    t.strictSame(
      await unable.remove('actor', 'visible'),
      denied('deleteAccessToken', `service-token/${unable.tokenId('visible')}`),
    )
  },
)
