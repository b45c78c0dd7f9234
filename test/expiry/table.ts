import type { Test } from 'tap'
import { NOW } from '../support/emulate.js'
import { forbidden, NOT_FOUND, patchFailed } from '../support/refusals.js'
import { idOf, keyOf, OWNER, READER } from '../support/seeds.js'
import { ACCOUNT, ADMIN, EXPIRER, HOUR, OF_READER, RENAMER, SERVICE, TARGET, urlOf, type World } from './world.js'

interface Row {
  readonly title: string
  readonly test: (t: Test, world: World) => Promise<void>
}

const E = NOW + 10 * HOUR
const set = (value: unknown) => ({ op: 'replace', path: '/expiry', value })
const remove = { op: 'remove', path: '/expiry' }
const windowUntil = (end: number) => `?expiry=${end}`

/** Every case of the expiry of tokens and of the windows of old keys. Each row marks where the state must outlive something. */
export const table: readonly Row[] = [
  {
    title: 'every key of a token works until its expiry, and is a 401 from then on',
    test: async (t, world) => {
      t.strictSame(await world.statusesAt(keyOf(TARGET), NOW, E), [200, 200], 'without an expiry')
      await world.setClock(NOW)
      const { body } = await world.reset(windowUntil(E + 5 * HOUR))
      await world.expire(E)
      await world.checkpoint()
      for (const key of [keyOf(TARGET), body.token]) {
        t.strictSame(await world.statusesAt(key, NOW, E - 1, E, E + 1), [200, 200, 401, 401])
      }
    },
  },
  {
    title: 'a clock that is set back before the expiry makes the keys work again',
    test: async (t, world) => {
      await world.expire(E)
      t.strictSame(await world.statusesAt(keyOf(TARGET), E), [401])
      await world.checkpoint()
      t.strictSame(await world.statusesAt(keyOf(TARGET), E, E - 1, E), [401, 200, 401])
    },
  },
  {
    title: 'PATCH sets a later expiry by add or replace, whether one is set or not',
    test: async (t, world) => {
      for (const [i, op] of (['add', 'replace', 'add', 'replace'] as const).entries()) {
        const value = E + i
        const { status, body } = await world.patch([{ op, path: '/expiry', value }])
        t.hasStrict({ status, body }, { status: 200, body: { expiry: value } })
        await world.checkpoint()
        t.strictSame(await world.get(), { status, body })
        if (i === 1) await world.patch([remove])
      }
    },
  },
  {
    title: 'PATCH with the expiry that the token has changes nothing, also when it is past',
    test: async (t, world) => {
      await world.expire(E)
      for (const now of [NOW + HOUR, E + HOUR]) {
        await world.setClock(now)
        await world.checkpoint()
        const before = await world.get()
        t.strictSame(await world.expire(E), before)
      }
    },
  },
  {
    title: 'PATCH with anything but an integer ahead is a 400 with the time on the account clock',
    test: async (t, world) => {
      await world.setClock(NOW + 1)
      await world.checkpoint()
      const before = await world.get()
      for (const value of [NOW + 1, NOW, 0, -1, E + 0.5, String(E), true, {}, 8.64e15 + 1]) {
        for (const op of ['add', 'replace']) {
          const message = new RegExp(
            `^expiry must be .+\\)\\. It is ${NOW + 1} .+ on the account's clock, which is frozen\\.$`,
          )
          t.match(await world.patch([{ op, path: '/expiry', value }]), {
            status: 400,
            body: { code: 'invalid_request', message },
          })
        }
      }
      t.match(await world.expire(Math.floor(E / 1000)), {
        status: 400,
        body: { message: /, which looks like seconds\)/ },
      })
      t.strictSame(await world.get(), before)
    },
  },
  {
    title: 'PATCH with remove clears an expiry, and is a 422 without one',
    test: async (t, world) => {
      await world.expire(E)
      await world.checkpoint()
      const { status, body } = await world.patch([remove])
      t.strictSame([status, 'expiry' in body], [200, false])
      t.strictSame(await world.statusesAt(keyOf(TARGET), E + HOUR), [200])
      await world.checkpoint()
      t.strictSame(await world.patch([remove]), {
        status: 422,
        body: patchFailed('Operation 0 there is nothing at "/expiry" to remove.'),
      })
    },
  },
  {
    title: 'PATCH with null by add or replace clears an expiry, and changes nothing without one',
    test: async (t, world) => {
      for (const op of ['add', 'replace']) {
        await world.expire(E)
        await world.checkpoint()
        const { status, body } = await world.patch([{ op, path: '/expiry', value: null }])
        t.strictSame([status, 'expiry' in body], [200, false])
        await world.setClock(NOW + HOUR)
        const before = await world.get()
        t.strictSame(await world.patch([{ op, path: '/expiry', value: null }]), before)
        await world.setClock(NOW)
      }
    },
  },
  {
    title: 'a test passes with null without an expiry, and with its number',
    test: async (t, world) => {
      const test = (value: unknown) => world.patch([{ op: 'test', path: '/expiry', value }])
      await world.checkpoint()
      t.match(await test(null), { status: 200 })
      t.match(await test(E), { status: 422 })
      await world.expire(E)
      await world.checkpoint()
      t.match(await test(E), { status: 200 })
      t.match(await test(null), { status: 422 })
    },
  },
  {
    title: 'changing an expiry without updateAccessTokenExpiry is a 403 if the token is visible, else a 404',
    test: async (t, world) => {
      await world.expire(E, SERVICE)
      await world.expire(E, OF_READER)
      await world.checkpoint()
      const denial = (n: number, resource: string) => forbidden('updateAccessTokenExpiry', `${resource}/${idOf(n)}`)
      for (const operation of [set(E + 1), set(E), set(0), set(null), remove, { ...set(E + 1), op: 'add' }]) {
        const outcome = await world.patch([operation], SERVICE, keyOf(RENAMER))
        t.strictSame(outcome, { status: 403, body: denial(SERVICE, 'service-token') })
        const hidden = await world.patch([operation], OF_READER, keyOf(RENAMER))
        t.strictSame(hidden, { status: 404, body: NOT_FOUND })
      }
      const test = { op: 'test', path: '/expiry', value: E }
      t.match(await world.patch([test], SERVICE, keyOf(RENAMER)), { status: 200 })
      t.match(await world.patch([{ ...test, value: 1 }, set(E + 1)], SERVICE, keyOf(RENAMER)), { status: 422 })
      t.match(await world.patch([set(E + 1)], OF_READER, keyOf(EXPIRER)), { status: 200, body: { expiry: E + 1 } })
      t.match(await world.patch([set(0)], OF_READER, keyOf(EXPIRER)), { status: 400 })
    },
  },
  {
    title: 'an expiry together with a changed read-only field is a 422',
    test: async (t, world) => {
      await world.checkpoint()
      t.strictSame(await world.patch([set(E), { op: 'replace', path: '/lastUsed', value: 1 }]), {
        status: 422,
        body: patchFailed('"/lastUsed" cannot be changed.'),
      })
      t.notOk('expiry' in (await world.get()).body)
    },
  },
  {
    title: 'the expiry of a service token can be changed with the action on service-token/*',
    test: async (t, world) => {
      const { status, body } = await world.expire(E, SERVICE, keyOf(EXPIRER))
      t.hasStrict({ status, body }, { status: 200, body: { expiry: E, role: 'reader', serviceToken: true } })
      await world.checkpoint()
      t.strictSame(await world.statusesAt(keyOf(SERVICE), E - 1, E), [200, 401])
    },
  },
  {
    title: 'an admin token that sets its own expiry is a 401 from that time on',
    test: async (t, world) => {
      t.match(await world.expire(E, ADMIN), { status: 200, body: { expiry: E } })
      await world.checkpoint()
      t.strictSame(await world.statusesAt(keyOf(ADMIN), E - 1, E), [200, 401])
    },
  },
  {
    title: 'an expired token cannot act on itself; an old key within its window can',
    test: async (t, world) => {
      const { body } = await world.reset(windowUntil(NOW + HOUR), ADMIN)
      await world.checkpoint()
      t.match(await world.expire(E, ADMIN, keyOf(ADMIN)), { status: 200 }, 'the old key, in its window')
      await world.setClock(E)
      for (const key of [keyOf(ADMIN), body.token]) {
        t.match(await world.expire(null, ADMIN, key), { status: 401 })
        t.match(await world.call('DELETE', urlOf(ADMIN), { key }), { status: 401 })
      }
    },
  },
  {
    title: 'another token renames, reads, lists and deletes an expired token',
    test: async (t, world) => {
      await world.expire(E)
      await world.setClock(E + HOUR)
      await world.checkpoint()
      t.match(await world.patch([{ op: 'replace', path: '/name', value: 'old' }]), {
        status: 200,
        body: { name: 'old' },
      })
      t.match(await world.get(), { status: 200, body: { name: 'old', expiry: E } })
      const list = await world.call('GET', '/api/v2/tokens')
      const ids = list.body.items.map(({ _id }: { _id: string }) => _id)
      t.strictSame(
        { status: list.status, ids, totalCount: list.body.totalCount },
        { status: 200, ids: [RENAMER, EXPIRER, SERVICE, TARGET, ADMIN].map(idOf), totalCount: 5 },
      )
      t.strictSame(list.body.items.map(({ expiry }: { expiry?: number }) => expiry).filter(Boolean), [E])
      t.match(await world.call('DELETE', urlOf(TARGET)), { status: 204 })
    },
  },
  {
    title: 'nothing is written the moment the expiry passes',
    test: async (t, world) => {
      await world.expire(E)
      await world.checkpoint()
      const [before, events] = [await world.get(), await world.events()]
      await world.setClock(E)
      await world.statusOf()
      t.strictSame(await world.get(), before)
      t.strictSame(await world.events(), events)
    },
  },
  {
    title: 'POST takes an expiry ahead, null and none, and refuses anything else before it looks at permissions',
    test: async (t, world) => {
      const { status, body } = await world.create({ role: 'reader', expiry: E })
      t.hasStrict({ status, body }, { status: 201, body: { expiry: E } })
      for (const token of [{ role: 'reader' }, { role: 'reader', expiry: null }]) {
        const created = await world.create(token)
        t.strictSame([created.status, 'expiry' in created.body], [201, false])
      }
      await world.checkpoint()
      for (const expiry of [NOW, NOW - 1, 0, -1, E + 0.5, String(E), true, 8.64e15 + 1]) {
        for (const key of [keyOf(ADMIN), keyOf(TARGET)]) {
          t.match(await world.create({ role: 'reader', expiry }, key), {
            status: 400,
            body: { code: 'invalid_request', message: /^expiry must be / },
          })
        }
      }
      t.match(await world.create({ role: 'reader', expiry: E }, keyOf(TARGET)), {
        status: 403,
        body: { access: { action: 'createAccessToken' } },
      })
      t.strictSame(await world.statusesAt(body.token, NOW, E - 1, E), [200, 200, 401])
    },
  },
  {
    title: 'after a reset without a window, the new key works until the expiry, and the old one is dead for ever',
    test: async (t, world) => {
      await world.expire(E)
      const { status, body } = await world.reset()
      t.hasStrict({ status, body }, { status: 200, body: { expiry: E } })
      await world.checkpoint()
      t.strictSame(await world.statusesAt(body.token, NOW, E - 1, E), [200, 200, 401])
      t.strictSame(await world.statusesAt(keyOf(TARGET), NOW, E), [401, 401])
      t.match(await world.get(), { status: 200, body: { expiry: E } })
    },
  },
  {
    title: 'an old key works until its window ends or its token expires, whichever is earlier',
    test: async (t, world) => {
      for (const [window, end] of [
        [E - HOUR, E - HOUR],
        [E + HOUR, E],
      ] as const) {
        await world.setClock(NOW)
        const { body: created } = await world.create({ role: 'reader', expiry: E })
        await world.call('POST', `/api/v2/tokens/${created._id}/reset${windowUntil(window)}`)
        await world.checkpoint()
        t.strictSame(await world.statusesAt(created.token, NOW, end - 1, end), [200, 200, 401])
      }
    },
  },
  {
    title: 'when the expiry is extended or removed, an old key works until the end of its window again',
    test: async (t, world) => {
      await world.expire(E)
      await world.reset(windowUntil(E + 5 * HOUR))
      for (const value of [E + 2 * HOUR, null]) {
        await world.setClock(E)
        t.equal(await world.statusOf(keyOf(TARGET)), value === null ? 200 : 401)
        t.match(await world.expire(value), { status: 200 })
        await world.checkpoint()
        const end = value ?? E + 5 * HOUR
        t.strictSame(await world.statusesAt(keyOf(TARGET), E, end - 1, end), [200, 200, 401])
      }
    },
  },
  {
    title: 'a reset of an expired token gives a key that does not work yet, with a hint that names the cure',
    test: async (t, world) => {
      await world.expire(E)
      await world.setClock(E + HOUR)
      await world.checkpoint()
      const { status, body } = await world.reset()
      t.match({ status, body }, { status: 200, body: { expiry: E, token: /^api-.{36}$/ } })
      t.ok((await world.lastHints()).includes('reset-of-expired-token'))
      t.equal(await world.statusOf(body.token), 401)
      await world.expire(E + 2 * HOUR)
      await world.checkpoint()
      t.equal(await world.statusOf(body.token), 200)
    },
  },
  {
    title: 'a past expiry of a reset revokes the old key at once, unlike a past expiry of a patch',
    test: async (t, world) => {
      const { status } = await world.reset(windowUntil(NOW - 1))
      t.equal(status, 200)
      await world.checkpoint()
      t.strictSame(await world.statusesAt(keyOf(TARGET), NOW, NOW - HOUR), [401, 401])
    },
  },
  {
    title: 'a key that a reset revoked stays revoked when the clock is set back before the reset',
    test: async (t, world) => {
      await world.setClock(NOW + HOUR)
      await world.reset()
      await world.checkpoint()
      t.strictSame(await world.statusesAt(keyOf(TARGET), NOW, NOW + HOUR, E), [401, 401, 401])
    },
  },
  {
    title: 'the last use and the time a member was last seen do not move after a 401',
    test: async (t, world) => {
      await world.statusOf(keyOf(OF_READER))
      await world.expire(E, OF_READER)
      await world.setClock(E + HOUR)
      await world.checkpoint()
      t.equal(await world.statusOf(keyOf(OF_READER)), 401)
      t.match(await world.get(OF_READER), { status: 200, body: { lastUsed: NOW } })
      t.match(await world.call('GET', `/api/v2/members/${READER._id}`), {
        status: 200,
        body: { _lastSeen: NOW, _lastSeenMetadata: { tokenId: idOf(OF_READER) } },
      })
    },
  },
  {
    title: 'a request with an expired key belongs to its account: its clock, its faults and its request log',
    test: async (t, world) => {
      await world.expire(E)
      await world.setClock(E)
      await world.checkpoint()
      await world.control('DELETE', '/requests')
      t.equal(await world.statusOf(keyOf(TARGET)), 401)
      const { body } = await world.control('GET', '/requests')
      t.match(body.items, [{ at: E, tokenId: idOf(TARGET), status: 401 }])
      await world.control('POST', '/faults', { respond: { status: 429 }, match: { tokenId: idOf(TARGET) } })
      t.equal(await world.statusOf(keyOf(TARGET)), 429)
    },
  },
  {
    title: 'caller-identity of a token with an expiry has no expiresAt',
    test: async (t, world) => {
      await world.expire(E)
      await world.checkpoint()
      const { status, body } = await world.call('GET', '/api/v2/caller-identity', { key: keyOf(TARGET) })
      t.strictSame(
        { status, fields: Object.keys(body).sort() },
        {
          status: 200,
          fields: ['accountId', 'authKind', 'memberId', 'serviceToken', 'tokenId', 'tokenKind', 'tokenName'],
        },
      )
    },
  },
  {
    title: 'a reset with an expiry below 10^11 revokes the old key, with a hint that it looks like seconds',
    test: async (t, world) => {
      const seconds = Math.floor(E / 1000)
      t.match(await world.reset(windowUntil(seconds)), { status: 200 })
      t.ok((await world.lastHints()).includes('expiry-looks-like-seconds'))
      await world.checkpoint()
      t.equal(await world.statusOf(keyOf(TARGET)), 401)
    },
  },
  {
    title: 'the request log tells an expired token from an ended window, by the earlier of the two',
    test: async (t, world) => {
      const expired = `the token ${idOf(TARGET)} expired at ${new Date(E).toISOString()}`
      const ended = (end: number) =>
        `the old key ending in 000b expired at ${new Date(end).toISOString()}, when its window ended`
      const { body } = await world.reset(windowUntil(E - HOUR))
      await world.expire(E)
      await world.setClock(E + HOUR)
      await world.checkpoint()
      t.equal(await world.reasonOf(keyOf(TARGET)), ended(E - HOUR))
      t.equal(await world.reasonOf(body.token), expired)
      await world.expire(E + 2 * HOUR)
      await world.expire(null)
      t.equal(await world.reasonOf(keyOf(TARGET)), ended(E - HOUR))
      await world.setClock(NOW)
      await world.expire(E - 2 * HOUR)
      await world.setClock(E)
      t.equal(
        await world.reasonOf(keyOf(TARGET)),
        expired.replace(String(new Date(E).toISOString()), new Date(E - 2 * HOUR).toISOString()),
      )
    },
  },
  {
    title: 'the request log names the expiry of a token before the removal of its member',
    test: async (t, world) => {
      await world.expire(E, OF_READER)
      await world.control('DELETE', `/members/${READER._id}`)
      await world.checkpoint()
      t.match(await world.reasonOf(keyOf(OF_READER)), /^the token is personal and its member .+ was removed$/)
      await world.setClock(E)
      t.match(await world.reasonOf(keyOf(OF_READER)), /^the token .+ expired at /)
    },
  },
  {
    title: 'an event about an expiry names its action, and has the expiry before and after',
    test: async (t, world) => {
      await world.expire(E)
      const access = { action: 'updateAccessTokenExpiry', resource: `member/${OWNER._id}:token/${idOf(TARGET)}` }
      t.match(await world.events(), [{ accesses: [access], before: { expiry: undefined }, after: { expiry: E } }])
      await world.patch([remove])
      t.match(await world.events(), [{ accesses: [access], before: { expiry: E }, after: { expiry: undefined } }, {}])
    },
  },
  {
    title: 'an expired service token counts towards serviceTokenLimit until it is deleted',
    test: async (t, world) => {
      const service = { role: 'reader', serviceToken: true }
      const { status, body } = await world.create({ ...service, expiry: E })
      t.equal(status, 201)
      await world.setClock(E + HOUR)
      await world.checkpoint()
      t.match(await world.create(service), { status: 400, body: { message: /service token limit of 4/ } })
      t.match(await world.call('DELETE', `/api/v2/tokens/${body._id}`), { status: 204 })
      t.match(await world.create(service), { status: 201 })
    },
  },
  {
    title: 'a key that was revoked, or whose token was deleted, works in another account that pins it',
    test: async (t, world) => {
      await world.reset('', TARGET)
      await world.call('DELETE', urlOf(OF_READER))
      for (const key of [TARGET, OF_READER].map(keyOf)) {
        const { status, body } = await world.pinElsewhere(key)
        t.equal(status, 201)
        await world.checkpoint()
        t.equal(await world.statusOf(key), 200)
        t.equal(await world.accountOf(key), body._id)
      }
    },
  },
  {
    title: 'a key whose window has ended or whose token has expired cannot be pinned elsewhere: it may work again',
    test: async (t, world) => {
      await world.reset(windowUntil(NOW + HOUR), TARGET)
      await world.expire(E, OF_READER)
      await world.setClock(E + HOUR)
      await world.checkpoint()
      for (const key of [TARGET, OF_READER].map(keyOf)) {
        t.equal(await world.statusOf(key), 401)
        t.match(await world.pinElsewhere(key), {
          status: 409,
          body: { code: 'conflict', message: new RegExp(`is in use in the account ${ACCOUNT}$`) },
        })
      }
    },
  },
  {
    title: 'a reset or restore that would revive a key pinned elsewhere is a 409 that names both accounts',
    test: async (t, world) => {
      const key = keyOf(TARGET)
      await world.control('PUT', '/snapshots/before')
      await world.reset('', TARGET)
      const { body: other } = await world.pinElsewhere(key)
      const before = await world.get()
      for (const path of ['/reset', '/snapshots/before/restore']) {
        const { status, body } = await world.control('POST', path)
        const message = `the key ending in 000b of the account ${ACCOUNT} is now used by the account ${other._id}`
        t.strictSame({ status, body }, { status: 409, body: { code: 'conflict', message } })
      }
      await world.checkpoint()
      t.strictSame(await world.get(), before)
      t.equal(await world.accountOf(key), other._id)
    },
  },
  {
    title: 'a key that several accounts revoked and none can use belongs to the one that revoked it last',
    test: async (t, world) => {
      const key = keyOf(TARGET)
      await world.setClock(E)
      await world.reset('', TARGET)
      const { body: other } = await world.pinElsewhere(key)
      await world.call('POST', `/api/v2/tokens/${other.token._id}/reset`, { key })
      await world.checkpoint()
      if (!world.forgetsRevokedKeys) t.equal(await world.accountOf(key), other._id)
      t.equal(await world.statusOf(key), 401)
    },
  },
]
