import t from 'tap'
import type { Statement } from '../../src/domain/decision.js'
import { roleAttribute } from '../support/role-attribute.js'
import { allow, denied, stage } from './stage.js'

// The ids of the cast, as the stage numbers them.
const OWNER = `${'a'.repeat(20)}0000`
const PERSONAL = `${'c'.repeat(20)}0002`
const OTHER_PERSONAL = `${'c'.repeat(20)}0003`
const SERVICE = `${'c'.repeat(20)}0004`
const OTHER_SERVICE = `${'c'.repeat(20)}0005`
const TARGETS = ['personal', 'other personal', 'service', 'other service']

/** Which tokens a token can rename that may do anything on these resources. */
async function reached(t: Parameters<typeof stage>[0], pattern: string): Promise<readonly string[]> {
  const { rename, tokenId } = await stage(t, {
    tokens: {
      actor: { inlineRole: [allow(pattern, '*')] },
      personal: { role: 'reader' },
      'other personal': { role: 'reader' },
      service: { role: 'reader', serviceToken: true },
      'other service': { role: 'reader', serviceToken: true },
    },
  })
  t.strictSame(TARGETS.map(tokenId), [PERSONAL, OTHER_PERSONAL, SERVICE, OTHER_SERVICE])
  const renamed: string[] = []
  for (const target of TARGETS) {
    const outcome = await rename('actor', target)
    if (outcome.status === 200) renamed.push(target)
    else {
      const resource = target.endsWith('service') ? 'service-token' : `member/${OWNER}:token`
      t.strictSame(outcome, denied('updateAccessTokenName', `${resource}/${tokenId(target)}`))
    }
  }
  return renamed
}

const PERSONALS = ['personal', 'other personal']
const SERVICES = ['service', 'other service']
const REACH: readonly [string, readonly string[]][] = [
  ['service-token/*', SERVICES],
  [`service-token/${SERVICE}`, ['service']],
  [`service-token/${'c'.repeat(20)}*`, SERVICES],
  ['service-token/*0004', ['service']],
  ['service-token/*00*5', ['other service']],
  ['service-token/service', []],
  [`service-token/${SERVICE.toUpperCase()}`, []],
  [`service-token/${PERSONAL}`, []],
  ['member/*:token/*', PERSONALS],
  [`member/${OWNER}:token/*`, PERSONALS],
  [`member/${OWNER}:token/${PERSONAL}`, ['personal']],
  [`member/*:token/${OTHER_PERSONAL}`, ['other personal']],
  ['member/*0000:token/*3', ['other personal']],
  [`member/${'a'.repeat(20)}0001:token/*`, []],
  [`member/${OWNER}:token/${SERVICE}`, []],
  ['member/*', []],
  ['token/*', []],
  ['member/*:service-token/*', []],
]

for (const [pattern, names] of REACH) {
  t.test(`${pattern} is ${names.length === 0 ? 'no token' : names.join(' and ')}`, async (t) => {
    t.strictSame(await reached(t, pattern), names)
  })
}

t.test('an id picks one role by its key', async (t) => {
  const { ask } = await stage(t, {
    roles: { 'ops-one': [], 'ops-two': [], other: [] },
    tokens: { actor: { inlineRole: [allow('role/ops-*', 'updateName'), allow('role/other', 'updateDescription')] } },
  })
  const rename = (role: string) => ask('actor', 'PATCH', `/api/v2/roles/${role}`, { name: 'Renamed' })
  t.match(await rename('ops-one'), { status: 200, body: { name: 'Renamed' } })
  t.match(await rename('ops-two'), { status: 200, body: { name: 'Renamed' } })
  t.strictSame(await rename('other'), denied('updateName', 'role/other'))
})

t.test('a role is authorised by its key when it is called by its id', async (t) => {
  const { ask, roleId } = await stage(t, {
    roles: { keepers: [] },
    tokens: {
      able: { inlineRole: [allow('role/keepers', 'updateName')] },
      unable: { inlineRole: [allow(`role/${'b'.repeat(20)}0000`, 'updateName')] },
    },
  })
  const path = `/api/v2/roles/${roleId('keepers')}`
  t.strictSame(await ask('unable', 'PATCH', path, { name: 'Renamed' }), denied('updateName', 'role/keepers'))
  t.match(await ask('able', 'PATCH', path, { name: 'Renamed' }), { status: 200 })
})

t.test('to create takes a permission on tokens that have no id yet', async (t) => {
  const { create } = await stage(t, {
    tokens: {
      able: { inlineRole: [allow('service-token/*', 'createAccessToken')] },
      unable: { inlineRole: [allow('service-token/c*', 'createAccessToken')] },
    },
  })
  const token = { role: 'reader', serviceToken: true }
  t.match(await create('able', token), { status: 201 })
  t.strictSame(await create('unable', token), denied('createAccessToken', 'service-token/*'))
})

// Tokens have no tags, no properties and no role attributes: what asks for one is kept, and matches none of them.
const SELECTORS = [
  'service-token/*;qa_*',
  'service-token/*;*',
  'service-token/*;{critical:true}',
  `service-token/${SERVICE};tag`,
  `service-token/${roleAttribute('tokens')}`,
]
for (const pattern of SELECTORS) {
  t.test(`${pattern} is stored and matches no token`, async (t) => {
    const inlineRole: readonly Statement[] = [allow(pattern, '*')]
    const { create, get } = await stage(t, { tokens: { stored: { inlineRole } } })
    t.match(await create('admin', { inlineRole }), { status: 201, body: { inlineRole } })
    t.match(await get('admin', 'stored'), { status: 200, body: { inlineRole } })
    t.strictSame(await reached(t, pattern), [])
  })
}

t.test('a selector on a parent matches no token either', async (t) => {
  for (const pattern of ['member/*;{admin:true}:token/*', 'member/*;ops:token/*', 'member/*:token/*;qa']) {
    t.strictSame(await reached(t, pattern), [], pattern)
  }
})

t.test('a deny with a selector denies no token', async (t) => {
  const { rename } = await stage(t, {
    tokens: {
      actor: {
        inlineRole: [
          allow('service-token/*', '*'),
          { effect: 'deny', resources: ['service-token/*;qa_*'], actions: ['*'] },
        ],
      },
      target: { role: 'reader', serviceToken: true },
    },
  })
  t.match(await rename('actor', 'target'), { status: 200 })
})
