import type { Test } from 'tap'
import {
  type Client,
  type ConnectedEmulator,
  type ControlApi,
  type CreatedAccount,
  EmulatorError,
  type EmulatorOptions,
} from '../../src/index.js'
import { call, HOUR, KEY, NOW } from './calls.js'

/** What an emulator in process and one far away have in common. */
export type Subject = Client & Pick<ConnectedEmulator, 'fetch'>

/** A fresh emulator, closed when the test ends. */
export type Open = (t: Test, options?: EmulatorOptions) => Promise<Subject>

/** The same for an emulator in process and one far away: the control API are the same. */
export function testLevers(t: Test, open: Open): void {
  t.test('accounts', (t) => testAccounts(t, open))
  t.test('an account made from a document', (t) => testDocuments(t, open))
  t.test('members', (t) => testMembers(t, open))
  for (const owner of ['server', 'account'] as const) {
    t.test(`the controlService of the ${owner}`, async (t) => {
      t.test('the clock', (t) => testClock(t, () => openOwner(t, open, owner)))
      t.test('faults', (t) => testFaults(t, () => openOwner(t, open, owner)))
      t.test('the request log', (t) => testRequests(t, () => openOwner(t, open, owner)))
      t.test('the live request log', (t) => testStream(t, () => openOwner(t, open, owner)))
      t.test('rate limits', (t) => testRateLimit(t, () => openOwner(t, open, owner)))
      t.test('events', (t) => testEvents(t, () => openOwner(t, open, owner)))
      t.test('state, reset and snapshots', (t) => testState(t, () => openOwner(t, open, owner)))
    })
  }
  t.test('refusals', (t) => testRefusals(t, open))
  t.end()
}

interface Owned {
  readonly emulator: Subject
  readonly account: CreatedAccount
  /** Those of the server or of the account. */
  readonly controlService: ControlApi<object>
  /** An account that the control API of the account must not touch. */
  readonly other: CreatedAccount
}

async function openOwner(t: Test, open: Open, owner: 'server' | 'account'): Promise<Owned> {
  const emulator = await open(t)
  const account = await emulator.createAccount()
  const controlService: ControlApi<object> =
    owner === 'server' ? (emulator as ControlApi<object>) : (account as ControlApi<object>)
  return { emulator, account, controlService, other: await emulator.createAccount() }
}

async function testAccounts(t: Test, open: Open): Promise<void> {
  t.test('a new account has four members, no roles, and an admin key that works', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount()

    t.match(account, { id: /^[0-9a-f]{24}$/, organization: String, roles: [], token: /^api-/ })
    t.same(account.members.map(({ role }) => role).sort(), ['admin', 'owner', 'reader', 'writer'])
    t.same(
      account.tokens.map(({ token }) => token),
      [account.token],
    )
    t.match(await call(emulator, account.token, 'GET', '/api/v2/account'), { status: 200, body: { _id: account.id } })
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
  })

  t.test('accounts are listed in numbers, oldest first', async (t) => {
    const emulator = await open(t)
    const { id } = await emulator.createAccount()

    const accounts = await emulator.accounts()
    t.equal(accounts.length, 2)
    t.match(accounts[1], { _id: id, membersCount: 4, rolesCount: 0, tokensCount: 1 })
  })

  t.test('an account that exists can be looked up, and has every lever but no key', async (t) => {
    const emulator = await open(t)
    const { id, token, organization, members } = await emulator.createAccount()

    const account = await emulator.account(id)
    t.match(account, { id, organization, members, roles: [] })
    t.notOk('token' in account)
    await account.clock.set(0)
    t.match(await call(emulator, token, 'POST', '/api/v2/tokens', { role: 'reader' }), {
      status: 201,
      body: { creationDate: 0 },
    })
  })

  t.test("an account's key is that of its first admin token, else of its first", async (t) => {
    const emulator = await open(t)
    const keyOf = async (...roles: readonly ('admin' | 'reader')[]) => {
      const { tokens, token } = await emulator.createAccount({ tokens: roles.map((role) => ({ role })) })
      return tokens.findIndex((known) => known.token === token)
    }
    t.equal(await keyOf('reader', 'admin', 'admin'), 1)
    t.equal(await keyOf('reader', 'reader'), 0)
  })

  t.test('an account shows its tokens in pages, with the state of their keys', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount()
    await call(emulator, account.token, 'POST', '/api/v2/tokens', { name: 'newest', role: 'reader' })

    t.match(await account.get({ limit: 1 }), { _id: account.id, tokensCount: 2, tokens: [{ name: 'newest' }] })
    const { tokens } = await account.get({ offset: 1 })
    t.match(tokens, [{ token: account.token.slice(-4), keys: [{ state: 'alive', current: true }] }])
    t.equal(tokens.length, 1)
  })

  t.test('a deleted account is gone with its keys', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount()
    await account.delete()

    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 401 })
    await t.rejects(emulator.account(account.id), { status: 404, code: 'not_found' })
    await t.rejects(account.delete(), { status: 404, code: 'not_found' })
  })
}

async function testDocuments(t: Test, open: Open): Promise<void> {
  t.test('its keys are the pinned ones', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount({
      organization: 'Example Ltd',
      members: [{ email: 'mira@example.com', role: 'owner' }],
      roles: [{ key: 'none', name: 'None', policy: [] }],
      tokens: [{ name: 'first', role: 'admin', key: KEY }, { role: 'reader' }],
    })

    t.match(account, { organization: 'Example Ltd', token: KEY, roles: [{ key: 'none' }] })
    t.equal(account.members.length, 1)
    t.match(account.tokens, [{ name: 'first', token: KEY }, { token: /^api-/ }])
    t.match(await call(emulator, KEY, 'GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
  })

  t.test('an account whose tokens have only hashes has no known key', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount({
      tokens: [
        { role: 'admin', keyHash: 'e841b0a8ff470071e9a106483b191efb6850eec0dcf4bfc4d5283f36b2497d9a', token: '0001' },
      ],
    })

    t.same(account.tokens, [])
    t.throws(() => account.token, { message: /no key of the account can be used/ })
  })

  t.test('a key that is in use is refused with its path', async (t) => {
    const emulator = await open(t)
    const seed = { tokens: [{ role: 'admin', key: KEY }] } as const
    await emulator.createAccount(seed)

    await t.rejects(emulator.createAccount(seed), { status: 409, code: 'conflict', message: /tokens\[0\]\.key/ })
    t.equal((await emulator.accounts()).length, 2)
  })

  t.test('an unknown field is refused with its path', async (t) => {
    const emulator = await open(t)
    const seed = { members: [{ email: 'mira@example.com', role: 'owner', age: 42 }] } as const
    await t.rejects(emulator.createAccount(seed), {
      status: 400,
      code: 'invalid_request',
      message: /members\[0\] has an unknown field "age"/,
    })
  })
}

async function testMembers(t: Test, open: Open): Promise<void> {
  t.test('a member with another role clamps the personal tokens', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount()
    const owner = account.members.find(({ role }) => role === 'owner')?._id ?? ''

    t.match(await account.patchMember(owner, { role: 'reader' }), { _id: owner, role: 'reader' })
    t.match(await call(emulator, account.token, 'POST', '/api/v2/tokens', { role: 'reader' }), { status: 403 })
  })

  t.test('the personal tokens of a removed member are refused', async (t) => {
    const emulator = await open(t)
    const account = await emulator.createAccount()
    const owner = account.members.find(({ role }) => role === 'owner')?._id ?? ''

    await account.removeMember(owner)
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 401 })
    await t.rejects(account.removeMember(owner), { status: 404, code: 'not_found' })
    await t.rejects(account.patchMember(owner, { role: 'admin' }), { status: 404, code: 'not_found' })
  })
}

async function testClock(t: Test, open: () => Promise<Owned>): Promise<void> {
  async function creationDate({ emulator, account }: Owned): Promise<number> {
    return (await call(emulator, account.token, 'POST', '/api/v2/tokens', { role: 'reader' })).body.creationDate
  }

  for (const target of [NOW, '2026-01-01', '2026-01-01T01:00:00+01:00', new Date(NOW), { now: NOW }] as const) {
    t.test(`it is set to ${JSON.stringify(target)} and stands still there`, async (t) => {
      const owned = await open()
      t.same(await owned.controlService.clock.set(target), { now: NOW, mode: 'frozen' })
      t.same(await owned.controlService.clock.get(), { now: NOW, mode: 'frozen' })
      t.equal(await creationDate(owned), NOW)
    })
  }

  t.test('it runs on from where it is set', async (t) => {
    const { controlService } = await open()
    const { now, mode } = await controlService.clock.set({ now: NOW, mode: 'offset' })
    t.equal(mode, 'offset')
    t.ok(now >= NOW && now < NOW + HOUR)
  })

  t.test('it is moved forward', async (t) => {
    const owned = await open()
    await owned.controlService.clock.set(NOW)
    t.same(await owned.controlService.clock.advance('1h'), { now: NOW + HOUR, mode: 'frozen' })
    t.same(await owned.controlService.clock.advance(1), { now: NOW + HOUR + 1, mode: 'frozen' })
    t.equal(await creationDate(owned), NOW + HOUR + 1)
  })

  t.test('cleared, the server shows real time and an account follows the server', async (t) => {
    const { emulator, controlService } = await open()
    const wall = Date.now()
    await controlService.clock.set(0)
    t.equal(await controlService.clock.clear(), undefined)
    const { now, mode } = await controlService.clock.get()
    if (controlService === emulator) t.ok(mode === 'real' && now >= wall && now < wall + HOUR)
    else t.same({ now, mode }, await emulator.clock.get())
  })

  t.test('what is no time is refused', async (t) => {
    const { controlService } = await open()
    await t.rejects(controlService.clock.set('tomorrow'), { status: 400, code: 'invalid_request', message: /now/ })
    await t.rejects(controlService.clock.advance(-1), { status: 400, code: 'invalid_request', message: /by/ })
  })
}

async function testFaults(t: Test, open: () => Promise<Owned>): Promise<void> {
  t.test('one that is added fires, and says how often', async (t) => {
    const { emulator, account, controlService } = await open()
    const fault = await controlService.faults.add({
      match: { operationId: 'getTokens' },
      times: 1,
      respond: { status: 429 },
    })

    t.match(fault, { _id: String, times: 1, matched: 0, fired: 0, state: 'active' })
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), {
      status: 429,
      body: { code: 'rate_limited' },
    })
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 200 })
    t.match(await controlService.faults.list(), [{ ...fault, matched: 1, fired: 1, state: 'exhausted' }])
  })

  t.test('one that is removed fires no more, the others do', async (t) => {
    const { emulator, account, controlService } = await open()
    const { _id } = await controlService.faults.add({ respond: { status: 401 } })
    await controlService.faults.add({ respond: { status: 429 } })

    t.equal(await controlService.faults.remove(_id), undefined)
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 429 })
    await t.rejects(controlService.faults.remove(_id), { status: 404, code: 'not_found' })
  })

  t.test('none is left when they are cleared', async (t) => {
    const { emulator, account, controlService } = await open()
    await controlService.faults.add({ respond: { status: 503 } })

    t.equal(await controlService.faults.clear(), undefined)
    t.same(await controlService.faults.list(), [])
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 200 })
  })

  t.test('one that would do nothing is refused', async (t) => {
    const { controlService } = await open()
    await t.rejects(controlService.faults.add({}), { status: 400, code: 'invalid_request' })
  })
}

async function testRequests(t: Test, open: () => Promise<Owned>): Promise<void> {
  async function openUsed() {
    const owned = await open()
    const { emulator, account, controlService } = owned
    await controlService.clock.set(NOW)
    await call(emulator, account.token, 'GET', '/api/v2/tokens?limit=1')
    await controlService.clock.advance(HOUR)
    await call(emulator, account.token, 'GET', '/api/v2/tokens/0123456789abcdef01234567')
    return owned
  }

  t.test('the requests are listed, newest first, with the reason of every refusal', async (t) => {
    const { account, controlService } = await openUsed()
    const entries = await controlService.requests.list()
    t.match(entries, [
      { operationId: 'getToken', status: 404, at: NOW + HOUR, refusal: { code: 'not_found' } },
      {
        operationId: 'getTokens',
        status: 200,
        at: NOW,
        path: '/api/v2/tokens',
        query: 'limit=1',
        accountId: account.id,
      },
    ])
    t.equal(entries.length, 2)
  })

  t.test('only those that match are listed and counted', async (t) => {
    const { account, controlService } = await openUsed()
    const tokenId = account.tokens[0]?._id ?? ''
    for (const [filters, count] of [
      [{}, 2],
      [{ operationId: 'getToken' }, 1],
      [{ method: 'get' }, 2],
      [{ method: 'POST' }, 0],
      [{ path: '/api/v2/tokens' }, 1],
      [{ path: '/api/v2/tokens*' }, 2],
      [{ status: 404 }, 1],
      [{ tokenId }, 2],
      [{ since: NOW + 1 }, 1],
      [{ since: '2026-01-01T01:00:00Z' }, 1],
      [{ since: new Date(NOW + HOUR + 1) }, 0],
      [{ status: 200, since: NOW + 1 }, 0],
    ] as const) {
      t.equal((await controlService.requests.list(filters)).length, count, JSON.stringify(filters))
      t.equal(await controlService.requests.count(filters), count, JSON.stringify(filters))
    }
    t.match(await controlService.requests.list({ limit: 1 }), [{ operationId: 'getToken' }])
  })

  t.test('the request log is empty when it is cleared', async (t) => {
    const { controlService } = await openUsed()
    t.equal(await controlService.requests.clear(), undefined)
    t.equal(await controlService.requests.count(), 0)
  })

  t.test('a filter that is none is refused', async (t) => {
    const { controlService } = await open()
    await t.rejects(controlService.requests.list({ limit: 0 }), {
      status: 400,
      code: 'invalid_request',
      message: /limit/,
    })
    await t.rejects(controlService.requests.count({ status: 99 }), {
      status: 400,
      code: 'invalid_request',
      message: /status/,
    })
  })
}

async function testStream(t: Test, open: () => Promise<Owned>): Promise<void> {
  t.test('it has every request from now on, as the request log will have it', async (t) => {
    const { emulator, account, controlService } = await open()
    await call(emulator, account.token, 'GET', '/api/v2/tokens')
    const stream = await controlService.requests.stream()
    for (const path of ['/api/v2/account', '/api/v2/roles', '/api/v2/members']) {
      await call(emulator, account.token, 'GET', path)
    }

    const seen = []
    for await (const entry of stream) {
      seen.unshift(entry)
      if (seen.length === 3) break
    }
    t.same(seen, await controlService.requests.list({ limit: 3 }))
    t.match(seen, [{ operationId: 'getMembers' }, { operationId: 'getCustomRoles' }, { operationId: 'getAccount' }])
  })

  t.test('it can be left while nothing happens', async (t) => {
    const { controlService } = await open()
    const stream = await controlService.requests.stream()
    const next = stream.next()
    t.same(await stream.return?.(), { done: true, value: undefined })
    t.same(await next, { done: true, value: undefined })
    t.same(await stream.next(), { done: true, value: undefined })
  })
}

async function testRateLimit(t: Test, open: () => Promise<Owned>): Promise<void> {
  t.test('limits that are set are in force until they are cleared', async (t) => {
    const { emulator, account, controlService } = await open()
    t.same(await controlService.rateLimit.get(), {})
    t.same(await controlService.rateLimit.set({ route: 1 }), { route: 1 })
    t.same(await controlService.rateLimit.get(), { route: 1 })

    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 200 })
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), {
      status: 429,
      body: { code: 'rate_limited' },
    })
    t.equal(await controlService.rateLimit.clear(), undefined)
    t.match(await call(emulator, account.token, 'GET', '/api/v2/tokens'), { status: 200 })
    t.same(await controlService.rateLimit.get(), {})
  })

  t.test('what is no limit is refused', async (t) => {
    const { controlService } = await open()
    await t.rejects(controlService.rateLimit.set({ token: 0 }), {
      status: 400,
      code: 'invalid_request',
      message: /token/,
    })
  })
}

async function testEvents(t: Test, open: () => Promise<Owned>): Promise<void> {
  t.test('changes are listed, newest first', async (t) => {
    const { emulator, account, controlService } = await open()
    const { body: token } = await call(emulator, account.token, 'POST', '/api/v2/tokens', { role: 'reader' })
    await call(emulator, account.token, 'DELETE', `/api/v2/tokens/${token._id}`)

    const events = await controlService.events()
    t.equal(events.length, 2)
    t.match(events, [
      { accountId: account.id, accesses: [{ action: 'deleteAccessToken' }], after: null },
      { accountId: account.id, accesses: [{ action: 'createAccessToken' }], before: null },
    ])
    t.match(await controlService.events(1), [events[0]])
    await t.rejects(controlService.events(0), { status: 400, code: 'invalid_request', message: /limit/ })
  })
}

async function testState(t: Test, open: () => Promise<Owned>): Promise<void> {
  t.test('reset puts everything back', async (t) => {
    const { emulator, controlService } = await open()
    // The server forgets accounts that were made since it was seeded, so this is about what an account and a server share.
    const before = controlService === emulator ? undefined : await controlService.getState()
    await controlService.clock.set(NOW)
    await controlService.faults.add({ respond: { status: 503 } })
    await controlService.rateLimit.set({ global: 1 })
    await controlService.snapshot('later')

    t.equal(await controlService.reset(), undefined)
    if (before) t.same(await controlService.getState(), before)
    t.same(await controlService.faults.list(), [])
    t.same(await controlService.rateLimit.get(), {})
    t.same(await controlService.snapshots(), [])
    t.equal(await controlService.requests.count(), 0)
  })

  t.test('what was exported can be put back, and the keys still work', async (t) => {
    const { emulator, account, controlService } = await open()
    const { body: token } = await call(emulator, account.token, 'POST', '/api/v2/tokens', { role: 'reader' })
    const expiry = NOW + HOUR
    await controlService.clock.set(NOW)
    const { body: rotated } = await call(
      emulator,
      account.token,
      'POST',
      `/api/v2/tokens/${token._id}/reset?expiry=${expiry}`,
    )
    await controlService.faults.add({ match: { method: 'DELETE' }, respond: { status: 503 } })
    await controlService.rateLimit.set({ global: 100 })
    const state = await controlService.getState()
    t.notMatch(JSON.stringify(state), /api-[0-9a-f]{8}-/)

    await call(emulator, account.token, 'PATCH', `/api/v2/tokens/${token._id}`, [
      { op: 'replace', path: '/name', value: 'changed' },
    ])
    await controlService.clock.advance('1d')
    await controlService.faults.clear()
    t.same(await controlService.setState(state), state)
    t.same(await controlService.getState(), state)
    for (const key of [account.token, token.token, rotated.token]) {
      t.match(await call(emulator, key, 'GET', '/api/v2/caller-identity'), { status: 200 })
    }
    await controlService.clock.set(expiry)
    t.match(await call(emulator, token.token, 'GET', '/api/v2/tokens'), { status: 401 })
    t.match(await call(emulator, rotated.token, 'GET', '/api/v2/tokens'), { status: 200 })
  })

  t.test('a document with a mistake changes nothing', async (t) => {
    const { controlService } = await open()
    const before = await controlService.getState()
    await t.rejects(controlService.setState({ faults: 1 }), { status: 400, code: 'invalid_request' })
    t.same(await controlService.getState(), before)
  })

  t.test('a snapshot keeps what was, under a name', async (t) => {
    const { emulator, account, controlService } = await open()
    await controlService.clock.set(NOW)
    t.equal(await controlService.snapshot('a/b c'), undefined)
    t.same(await controlService.snapshots(), [{ name: 'a/b c', createdAt: NOW }])
    const before = await controlService.getState()
    await call(emulator, account.token, 'POST', '/api/v2/tokens', { role: 'reader' })
    await controlService.clock.advance('1h')

    t.equal(await controlService.restore('a/b c'), undefined)
    t.same(await controlService.getState(), before)
    t.equal(await controlService.deleteSnapshot('a/b c'), undefined)
    t.same(await controlService.snapshots(), [])
    await t.rejects(controlService.restore('a/b c'), { status: 404, code: 'not_found' })
    await t.rejects(controlService.deleteSnapshot('a/b c'), { status: 404, code: 'not_found' })
  })

  t.test('the controlService of an account leave other accounts alone', async (t) => {
    const { emulator, controlService, other } = await open()
    if (controlService === emulator) return
    const before = await other.getState()
    await controlService.clock.set(0)
    await controlService.faults.add({ respond: { status: 503 } })
    await controlService.rateLimit.set({ global: 1 })
    await controlService.snapshot('mine')
    await controlService.reset()

    t.same(await other.getState(), before)
    t.same(await other.snapshots(), [])
    t.match(await call(emulator, other.token, 'GET', '/api/v2/tokens'), { status: 200 })
  })
}

async function testRefusals(t: Test, open: Open): Promise<void> {
  t.test('a refusal is an EmulatorError with status, code and message', async (t) => {
    const emulator = await open(t)
    const error = await emulator.restore('nothing').catch((caught: unknown) => caught)
    t.ok(error instanceof EmulatorError)
    t.match(error, { name: 'EmulatorError', status: 404, code: 'not_found', message: /./ })
  })

  t.test('what a URL cannot name does nothing to anything else', async (t) => {
    const emulator = await open(t)
    await emulator.faults.add({ respond: { status: 503 } })
    const refused = { status: 400, code: 'invalid_request' }
    for (const id of ['', '.', '..']) {
      await t.rejects(emulator.faults.remove(id), refused)
      await t.rejects(emulator.account(id), refused)
      await t.rejects(emulator.snapshot(id), refused)
    }
    t.equal((await emulator.faults.list()).length, 1)
  })
}
