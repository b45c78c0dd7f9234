import t from 'tap'
import { emulate } from '../support/emulate.js'
import { forbidden } from '../support/refusals.js'
import { ADMIN, idOf, keyOf, OWNER, pinned, READER, seedOf, WRITER } from '../support/seeds.js'

const ACCOUNT = idOf(100)
const TARGET = idOf(50)
const RENAME = { body: [{ op: 'replace', path: '/name', value: 'changed' }] }
const RESOURCE = `service-token/${TARGET}`

/** A role that may do those actions on all tokens. */
const role = (n: number, key: string, ...actions: string[]) => ({
  _id: idOf(n),
  key,
  name: key,
  policy: ['member/*:token/*', 'service-token/*'].map((resource) => ({
    effect: 'allow' as const,
    resources: [resource],
    actions,
  })),
})

t.test('a personal token can never do more than its member', async (t) => {
  await t.test('a personal token with the role admin cannot do more than its member', async (t) => {
    for (const member of [WRITER, READER]) {
      const tokens = [
        pinned(10, { role: 'admin', memberId: member._id }),
        pinned(50, { role: 'reader', serviceToken: true, memberId: OWNER._id }),
      ]
      const { call } = await emulate(t, { seed: seedOf({ members: [OWNER, member], tokens }) })
      const { status, body } = await call('PATCH', `/api/v2/tokens/${TARGET}`, RENAME)
      t.strictSame({ status, body }, { status: 403, body: forbidden('updateAccessTokenName', RESOURCE) })
    }
  })

  await t.test(
    'a personal token can do less or more from the next request on when the role of its member changes',
    async (t) => {
      const tokens = [
        pinned(10, { role: 'admin', memberId: ADMIN._id }),
        pinned(50, { role: 'reader', serviceToken: true }),
      ]
      const seed = seedOf({ _id: ACCOUNT, members: [OWNER, ADMIN], tokens })
      const { call, emulator } = await emulate(t, { seed })
      const rename = () => call('PATCH', `/api/v2/tokens/${TARGET}`, RENAME)
      const listed = async () => (await call('GET', '/api/v2/tokens?showAll=true')).body.totalCount

      await call('POST', '/api/v2/tokens', { body: { role: 'reader' } })
      t.hasStrict(await rename(), { status: 200 })
      emulator.controlService.members.patch(ACCOUNT, ADMIN._id, { role: 'reader' })
      t.hasStrict(await rename(), { status: 403 })
      t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(10)}`), { status: 200, body: { role: 'admin' } })
      emulator.controlService.members.patch(ACCOUNT, ADMIN._id, { role: 'admin' })
      t.hasStrict(await rename(), { status: 200 })
      t.equal(await listed(), 3)
    },
  )

  await t.test('showAll of a personal admin token counts for nothing while its member is no admin', async (t) => {
    const tokens = [
      pinned(10, { role: 'admin', memberId: ADMIN._id }),
      pinned(11, { role: 'reader', memberId: OWNER._id }),
    ]
    const seed = seedOf({ _id: ACCOUNT, members: [OWNER, ADMIN], tokens })
    const { call, emulator } = await emulate(t, { seed })
    const look = async () => [
      (await call('GET', '/api/v2/tokens?showAll=true')).body.totalCount,
      (await call('GET', `/api/v2/tokens/${idOf(11)}`)).status,
    ]
    t.strictSame(await look(), [2, 200])
    emulator.controlService.members.patch(ACCOUNT, ADMIN._id, { role: 'writer' })
    t.strictSame(await look(), [1, 404])
  })

  await t.test(
    'a personal token is limited by the custom roles of its member, which take the place of its base role',
    async (t) => {
      const roles = [role(20, 'renamers', 'updateAccessTokenName')]
      const member = { ...OWNER, customRoles: ['renamers'] }
      const tokens = [
        pinned(10, { role: 'admin', memberId: OWNER._id }),
        pinned(50, { role: 'reader', serviceToken: true }),
        pinned(51, { role: 'reader', memberId: ADMIN._id }),
      ]
      const { call } = await emulate(t, { seed: seedOf({ members: [member, ADMIN], roles, tokens }) })
      t.hasStrict(await call('PATCH', `/api/v2/tokens/${TARGET}`, RENAME), { status: 200 })
      const { status, body } = await call('DELETE', `/api/v2/tokens/${TARGET}`)
      t.strictSame({ status, body }, { status: 403, body: forbidden('deleteAccessToken', RESOURCE) })
      t.hasStrict(await call('GET', `/api/v2/tokens/${idOf(51)}`), { status: 404 })
    },
  )

  await t.test(
    'a personal token follows a custom role of its member when the role is changed or deleted',
    async (t) => {
      const roles = [role(20, 'renamers', 'updateAccessTokenName')]
      const member = { ...WRITER, customRoles: ['renamers'] }
      const tokens = [
        pinned(10, { role: 'admin', memberId: WRITER._id }),
        pinned(11, { role: 'admin', memberId: OWNER._id }),
        pinned(50, { role: 'reader', serviceToken: true }),
      ]
      const { call } = await emulate(t, { seed: seedOf({ members: [OWNER, member], roles, tokens }) })
      const status = async (method: string, options = {}) =>
        (await call(method, `/api/v2/tokens/${TARGET}`, { ...options, key: keyOf(10) })).status

      t.strictSame([await status('PATCH', RENAME), await status('DELETE')], [200, 403])
      const value = [{ effect: 'allow', resources: ['service-token/*'], actions: ['deleteAccessToken'] }]
      await call('PATCH', '/api/v2/roles/renamers', {
        key: keyOf(11),
        body: [{ op: 'replace', path: '/policy', value }],
      })
      t.equal(await status('PATCH', RENAME), 403)
      await call('DELETE', '/api/v2/roles/renamers', { key: keyOf(11) })
      t.equal(await status('DELETE'), 403)
    },
  )
})

t.test(
  'a token made stronger than its creator is made all the same, and then held to what its creator may',
  async (t) => {
    const roles = [role(20, 'creators', 'createAccessToken', 'updateAccessTokenName')]
    const member = { ...WRITER, customRoles: ['creators'] }
    const tokens = [
      pinned(10, { role: 'admin', memberId: WRITER._id }),
      pinned(50, { role: 'reader', serviceToken: true, memberId: OWNER._id }),
    ]
    const seed = seedOf({ members: [OWNER, member], roles, tokens })

    for (const serviceToken of [false, true]) {
      await t.test(
        `a ${serviceToken ? 'service' : 'personal'} token with more than its creator is created, and limited to what its creator may do`,
        async (t) => {
          const { call } = await emulate(t, { seed })
          const { status, body: created } = await call('POST', '/api/v2/tokens', {
            body: { role: 'admin', serviceToken },
          })
          t.hasStrict({ status, created }, { status: 201, created: { role: 'admin', serviceToken } })
          const key = created.token
          t.hasStrict(await call('PATCH', `/api/v2/tokens/${TARGET}`, { ...RENAME, key }), { status: 200 })
          const refused = await call('DELETE', `/api/v2/tokens/${TARGET}`, { key })
          t.strictSame(
            { status: refused.status, body: refused.body },
            { status: 403, body: forbidden('deleteAccessToken', RESOURCE) },
          )
        },
      )
    }
  },
)

t.test('the permissions of a service token are fixed when it is created', async (t) => {
  const tokens = [
    pinned(10, { role: 'admin', memberId: ADMIN._id }),
    pinned(50, { role: 'reader', serviceToken: true, memberId: OWNER._id }),
  ]
  const seed = seedOf({ _id: ACCOUNT, members: [OWNER, ADMIN], tokens })

  await t.test('a service token keeps its permissions when its creator is demoted or removed', async (t) => {
    const { call, emulator } = await emulate(t, { seed })
    const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'admin', serviceToken: true } })
    const rename = () => call('PATCH', `/api/v2/tokens/${TARGET}`, { ...RENAME, key: body.token })
    emulator.controlService.members.patch(ACCOUNT, ADMIN._id, { role: 'reader' })
    t.hasStrict(await rename(), { status: 200 })
    emulator.controlService.members.remove(ACCOUNT, ADMIN._id)
    t.hasStrict(await rename(), { status: 200 })
  })

  await t.test('a service token gets no more permissions when its creator is promoted', async (t) => {
    const roles = [role(20, 'creators', 'createAccessToken')]
    const member = { ...ADMIN, customRoles: ['creators'] }
    const { call, emulator } = await emulate(t, {
      seed: seedOf({ _id: ACCOUNT, members: [OWNER, member], roles, tokens }),
    })
    const { body } = await call('POST', '/api/v2/tokens', { body: { role: 'admin', serviceToken: true } })
    emulator.controlService.members.patch(ACCOUNT, ADMIN._id, { customRoles: [] })
    t.hasStrict(await call('PATCH', `/api/v2/tokens/${TARGET}`, RENAME), { status: 200 })
    const { status } = await call('PATCH', `/api/v2/tokens/${TARGET}`, { ...RENAME, key: body.token })
    t.equal(status, 403)
  })

  await t.test('a service token sees personal tokens only if its creator saw them', async (t) => {
    const roles = [role(20, 'creators', '*')]
    const creators = { ...WRITER, customRoles: ['creators'] }
    const personal = [
      pinned(11, { role: 'admin', memberId: WRITER._id }),
      pinned(12, { role: 'reader', memberId: OWNER._id }),
    ]
    const { call, emulator } = await emulate(t, {
      seed: seedOf({ _id: ACCOUNT, members: [OWNER, ADMIN, creators], roles, tokens: [...tokens, ...personal] }),
    })
    const create = async (n: number) =>
      (await call('POST', '/api/v2/tokens', { key: keyOf(n), body: { role: 'admin', serviceToken: true } })).body.token
    const [ofAdmin, ofCreators] = [await create(10), await create(11)]
    const look = async (key: string) => [
      (await call('GET', '/api/v2/tokens?showAll=true', { key })).body.totalCount,
      (await call('GET', `/api/v2/tokens/${idOf(12)}`, { key })).status,
    ]
    t.strictSame(await look(ofAdmin), [6, 200])
    t.strictSame(await look(ofCreators), [3, 404])
    emulator.controlService.members.patch(ACCOUNT, ADMIN._id, { role: 'reader' })
    emulator.controlService.state.replace(emulator.controlService.state.export())
    t.strictSame(
      [await look(ofAdmin), await look(ofCreators)],
      [
        [6, 200],
        [3, 404],
      ],
    )
  })

  await t.test('a service token created by a token is limited by that token and its member', async (t) => {
    const roles = [role(20, 'creators', 'createAccessToken', 'deleteAccessToken')]
    const creator = pinned(11, { customRoleIds: ['creators'], memberId: ADMIN._id })
    const { call } = await emulate(t, {
      seed: seedOf({ members: [OWNER, ADMIN], roles, tokens: [...tokens, creator] }),
    })
    const { body } = await call('POST', '/api/v2/tokens', {
      key: keyOf(11),
      body: { role: 'admin', serviceToken: true },
    })
    const refused = await call('PATCH', `/api/v2/tokens/${TARGET}`, { ...RENAME, key: body.token })
    t.strictSame(
      { status: refused.status, body: refused.body },
      { status: 403, body: forbidden('updateAccessTokenName', RESOURCE) },
    )
    t.hasStrict(await call('DELETE', `/api/v2/tokens/${TARGET}`, { key: body.token }), { status: 204 })
  })
})

t.test('a custom role counts as it is at the moment of the request, in tokens of both kinds', async (t) => {
  for (const serviceToken of [false, true]) {
    const roles = [role(20, 'renamers', 'updateAccessTokenName')]
    const tokens = [
      pinned(10, { role: 'admin' }),
      pinned(11, { customRoleIds: ['renamers'], serviceToken }),
      pinned(50, { role: 'reader', serviceToken: true }),
    ]
    const { call } = await emulate(t, { seed: seedOf({ members: [OWNER], roles, tokens }) })
    const rename = () => call('PATCH', `/api/v2/tokens/${TARGET}`, { ...RENAME, key: keyOf(11) })
    const setEffect = (effect: string) =>
      call('PATCH', '/api/v2/roles/renamers', { body: [{ op: 'replace', path: '/policy/1/effect', value: effect }] })

    t.hasStrict(await rename(), { status: 200 })
    await setEffect('deny')
    const denied = await rename()
    const reason = {
      effect: 'deny',
      resources: ['service-token/*'],
      actions: ['updateAccessTokenName'],
      role_name: 'renamers',
    }
    t.strictSame(
      { status: denied.status, body: denied.body },
      { status: 403, body: forbidden('updateAccessTokenName', RESOURCE, reason) },
    )
    await setEffect('allow')
    t.hasStrict(await rename(), { status: 200 })

    // A deleted role grants nothing, and the token keeps its id.
    await call('DELETE', '/api/v2/roles/renamers')
    t.hasStrict(await rename(), { status: 403, body: { reason: { effect: 'deny' } } })
    const { status, body } = await call('GET', `/api/v2/tokens/${idOf(11)}`)
    t.strictSame([status, 'customRoleIds' in body], [200, false])
  }
})
