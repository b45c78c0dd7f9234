import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import { allow, denied, deny, type Outcome, stage } from './stage.js'

const RENAME = 'updateAccessTokenName'

/** What a token with that inline policy is answered when it renames, resets and deletes a service token. */
async function outcomesOf(t: Parameters<typeof stage>[0], inlineRole: readonly Statement[]) {
  const { remove, rename, reset, tokenId } = await stage(t, {
    tokens: { actor: { inlineRole }, target: { role: 'reader', serviceToken: true } },
  })
  return {
    resource: `service-token/${tokenId('target')}`,
    rename: await rename('actor', 'target'),
    reset: await reset('actor', 'target'),
    remove: await remove('actor', 'target'),
  }
}

function statuses({ rename, reset, remove }: { rename: Outcome; reset: Outcome; remove: Outcome }) {
  return [rename.status, reset.status, remove.status]
}

t.test('what no statement mentions is denied', async (t) => {
  const outcomes = await outcomesOf(t, [allow('service-token/*', RENAME)])
  t.strictSame(statuses(outcomes), [200, 403, 403])
  t.strictSame(outcomes.reset, denied('resetAccessToken', outcomes.resource))
})

t.test('an allow on another kind of resource is none', async (t) => {
  for (const pattern of ['member/*:token/*', 'member/*', 'role/*', 'acct', 'proj/*', 'team/*', 'proj/*:env/*']) {
    const outcomes = await outcomesOf(t, [allow(pattern, '*')])
    t.strictSame(outcomes.rename, denied(RENAME, outcomes.resource), pattern)
  }
})

t.test('a deny goes before an allow, and is the reason', async (t) => {
  const statement = deny('service-token/*', RENAME)
  const outcomes = await outcomesOf(t, [allow('service-token/*', '*'), statement])
  t.strictSame(statuses(outcomes), [403, 200, 204])
  t.strictSame(outcomes.rename, denied(RENAME, outcomes.resource, statement))
})

t.test('the order of statements does not matter', async (t) => {
  const statements = [
    allow('service-token/*', '*'),
    deny('service-token/*', RENAME),
    allow('service-token/*', RENAME),
    deny('member/*:token/*', '*'),
  ]
  for (const order of permutations(statements)) {
    t.strictSame(statuses(await outcomesOf(t, order)), [403, 200, 204])
  }
})

t.test('a policy of denies alone allows nothing', async (t) => {
  const statement = deny('service-token/*', RENAME)
  const outcomes = await outcomesOf(t, [statement])
  t.strictSame(outcomes.rename, denied(RENAME, outcomes.resource, statement))
  t.strictSame(outcomes.reset, denied('resetAccessToken', outcomes.resource))
})

t.test('actions are globs', async (t) => {
  const cases: [string[], number[]][] = [
    [['*'], [200, 200, 204]],
    [['update*'], [200, 403, 403]],
    [['updateAccessToken*'], [200, 403, 403]],
    [['*AccessToken'], [403, 200, 204]],
    [['*Token*'], [200, 200, 204]],
    [['re*Access*n'], [403, 200, 403]],
    [
      ['deleteAccessToken', 'update*'],
      [200, 403, 204],
    ],
    [
      ['*', RENAME],
      [200, 200, 204],
    ],
    [['updateaccesstokenname'], [403, 403, 403]],
    [['update'], [403, 403, 403]],
    [['update*Policy'], [403, 403, 403]],
    [['r?setAccessToken'], [403, 403, 403]],
    [['.*'], [403, 403, 403]],
  ]
  for (const [actions, expected] of cases) {
    t.strictSame(statuses(await outcomesOf(t, [allow('service-token/*', ...actions)])), expected, actions.join())
  }
})

t.test('notActions are all but those', async (t) => {
  const cases: [string[], number[]][] = [
    [[RENAME], [403, 200, 204]],
    [
      ['update*', 'deleteAccessToken'],
      [403, 200, 403],
    ],
    [['*'], [403, 403, 403]],
    [['createFlag'], [200, 200, 204]],
  ]
  for (const [notActions, expected] of cases) {
    const statement: Statement = { effect: 'allow', resources: ['service-token/*'], notActions }
    t.strictSame(statuses(await outcomesOf(t, [statement])), expected, notActions.join())
  }
})

t.test('a deny of notActions denies all but those, and is the reason', async (t) => {
  const statement: Statement = { effect: 'deny', resources: ['service-token/*'], notActions: [RENAME] }
  const outcomes = await outcomesOf(t, [allow('service-token/*', '*'), statement])
  t.strictSame(statuses(outcomes), [200, 403, 403])
  t.strictSame(outcomes.reset, denied('resetAccessToken', outcomes.resource, statement))
})

t.test('notResources are all others of their kind', async (t) => {
  const { memberId, rename, tokenId } = await stage(t, {
    tokens: {
      actor: {
        inlineRole: [{ effect: 'allow', notResources: [`service-token/${'c'.repeat(20)}0002`], actions: ['*'] }],
      },
      spared: { role: 'reader', serviceToken: true },
      other: { role: 'reader', serviceToken: true },
      personal: { role: 'reader' },
    },
  })
  t.equal(tokenId('spared'), `${'c'.repeat(20)}0002`)
  t.strictSame(await rename('actor', 'spared'), denied(RENAME, `service-token/${tokenId('spared')}`))
  t.match(await rename('actor', 'other'), { status: 200 })
  t.strictSame(
    await rename('actor', 'personal'),
    denied(RENAME, `member/${memberId('owner')}:token/${tokenId('personal')}`),
  )
})

t.test('a deny of notResources denies all others of their kind, and is the reason', async (t) => {
  const statement: Statement = {
    effect: 'deny',
    notResources: [`service-token/${'c'.repeat(20)}0002`],
    actions: ['*'],
  }
  const { rename, tokenId } = await stage(t, {
    tokens: {
      actor: { inlineRole: [allow('service-token/*', '*'), statement] },
      spared: { role: 'reader', serviceToken: true },
      other: { role: 'reader', serviceToken: true },
    },
  })
  t.match(await rename('actor', 'spared'), { status: 200 })
  t.strictSame(await rename('actor', 'other'), denied(RENAME, `service-token/${tokenId('other')}`, statement))
})

t.test('a deny within the member of a personal token is the reason, with the role it stands in', async (t) => {
  const statement = deny('service-token/*', RENAME)
  const { rename, tokenId } = await stage(t, {
    members: { ada: { role: 'admin', customRoles: ['careful'] } },
    roles: { careful: [allow('service-token/*', '*'), statement] },
    tokens: { actor: { of: 'ada', role: 'admin' }, target: { role: 'reader', serviceToken: true } },
  })
  t.strictSame(
    await rename('actor', 'target'),
    denied(RENAME, `service-token/${tokenId('target')}`, { ...statement, role_name: 'Role careful' }),
  )
})

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))
}
