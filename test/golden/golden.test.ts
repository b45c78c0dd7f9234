import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { emulate, NOW } from '../support/emulate.js'
import { idOf, keyOf } from '../support/seeds.js'

const MIGRATIONS = readdirSync(new URL('../../migrations/', import.meta.url))
const HOUR = 3_600_000
const ACCOUNT = idOf(1)

/** Opens a copy of a database that the first version of a schema wrote; scripts/golden.mjs tells what it contains. */
async function openGolden(t: Test, version: number) {
  const database = join(t.testdir(), 'golden.db')
  const golden = readFileSync(new URL(`${version}.sqlite.gz`, import.meta.url))
  writeFileSync(database, gunzipSync(golden))
  const emulation = await emulate(t, { database, adminToken: keyOf(10), now: NOW })
  async function statusesOf(...keys: readonly number[]): Promise<readonly number[]> {
    const statuses: number[] = []
    for (const n of keys) {
      const { status } = await emulation.call('GET', '/api/v2/caller-identity', { key: keyOf(n) })
      statuses.push(status)
    }
    return statuses
  }
  return { ...emulation, statusesOf }
}

t.test('every version of the schema has a database that its first emulator wrote', async (t) => {
  const databases = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.gz'))
  t.strictSame(
    databases.sort(),
    MIGRATIONS.map((_, i) => `${i + 1}.sqlite.gz`),
  )
})

for (const version of MIGRATIONS.map((_, i) => i + 1)) {
  t.test(`a database of schema ${version} opens with the keys that worked, and refuses the others`, async (t) => {
    const { statusesOf, control, emulator } = await openGolden(t, version)
    t.strictSame([emulator.token, emulator.held], [keyOf(10), true])
    t.strictSame(await statusesOf(10, 11, 12, 13, 14, 15, 16, 17, 19, 30), Array(10).fill(200))
    t.strictSame(await statusesOf(18, 20, 22, 23), Array(4).fill(401))
    const { body } = await control('GET', `/accounts/${ACCOUNT}/requests?status=401`)
    t.match(
      body.items.map(({ refusal }: { refusal: { rule: string } }) => refusal.rule),
      [
        /^the token is personal and its member .+ was removed$/,
        /^the key ending in 0016 was revoked at .+ and its token is deleted$/,
        /^the old key ending in 0014 expired at .+, when its window ended$/,
        /^the token 0{22}12 expired at /,
      ],
    )
    await control('PUT', `/accounts/${ACCOUNT}/clock`, { body: { now: NOW + HOUR } })
    t.strictSame(await statusesOf(17, 19), [401, 401])
  })

  t.test(`a database of schema ${version} opens with its tokens as they were`, async (t) => {
    const { call, statusesOf, control } = await openGolden(t, version)
    const { status, body } = await call('GET', '/api/v2/tokens?showAll=true&limit=50')
    const shown = body.items.map(({ name, role, customRoleIds, expiry }: Record<string, unknown>) => ({
      name,
      ...(role !== undefined && { role }),
      ...(customRoleIds !== undefined && { customRoleIds }),
      ...(expiry !== undefined && { expiry }),
    }))
    t.strictSame(
      { status, shown },
      {
        status: 200,
        shown: [
          { name: 'of a removed member', role: 'reader' },
          { name: 'reset', role: 'reader' },
          { name: 'after its window', role: 'reader' },
          { name: 'in its window', role: 'reader' },
          { name: 'expired', role: 'reader', expiry: NOW - HOUR },
          { name: 'expires', role: 'reader', expiry: NOW + HOUR },
          { name: 'without a role' },
          { name: 'custom', customRoleIds: [idOf(4)] },
          { name: 'inline' },
          { name: 'service', role: 'reader' },
          { name: 'reader', role: 'reader' },
          { name: 'renamed', role: 'writer' },
          { name: 'admin', role: 'admin' },
        ],
      },
    )
    t.match(body.items[8], {
      inlineRole: [{ effect: 'allow', resources: ['member/*:token/*'], actions: ['*'] }],
    })
    t.match(body.items[10], { defaultApiVersion: 20220603 })
    t.match(body.items[11], { description: 'Writes', lastModified: NOW, creationDate: NOW - HOUR })
    t.strictSame(await statusesOf(21), [200])
    const { body: requests } = await control('GET', '/requests?limit=1')
    t.equal(requests.items[0].accountId, idOf(7), 'a key belongs to the account that can use it')
  })

  t.test(`a database of schema ${version} opens with its controls, events and baseline`, async (t) => {
    const { call, control, statusesOf } = await openGolden(t, version)
    const account = `/accounts/${ACCOUNT}`
    t.match(await control('GET', `${account}/clock`), { status: 200, body: { mode: 'frozen', now: NOW } })
    t.match(await control('GET', `${account}/rate-limit`), { status: 200, body: { global: 1000 } })
    const { body: events } = await control('GET', `${account}/events`)
    t.strictSame(
      events.items.map(({ accesses }: { accesses: readonly { action: string }[] }) => accesses[0]?.action),
      [
        'deleteMember',
        'deleteRole',
        'deleteAccessToken',
        'updateAccessTokenName',
        ...Array(3).fill('resetAccessToken'),
      ],
    )
    t.match(await call('DELETE', `/api/v2/tokens/${idOf(12)}`), { status: 429 })
    t.match(await control('POST', `${account}/reset`), { status: 409, body: { message: /000000000000000000000007$/ } })
    await control('DELETE', `/accounts/${idOf(7)}`)
    t.match(await control('POST', `${account}/reset`), { status: 204 })
    t.match(await control('GET', account), { status: 200, body: { tokens: { length: 14 } } })
    t.strictSame(await statusesOf(11, 20, 22, 23), [200, 200, 200, 200])
  })
}
