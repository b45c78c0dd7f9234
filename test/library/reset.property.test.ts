import { deepStrictEqual } from 'node:assert/strict'
import { existsSync, rmSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { createEmulator, type EmulatorOptions } from '../../src/index.js'
import { call, HOUR, KEY, NOW } from './calls.js'
import { play, steps } from './random-use.js'

const OPTIONS: EmulatorOptions = {
  now: NOW,
  adminToken: KEY,
  seed: {
    version: 1,
    accounts: [
      {
        members: ['owner', 'admin', 'writer', 'reader'].map((role) => ({ email: `${role}@example.com`, role })),
        roles: [
          {
            key: 'keepers',
            name: 'Keepers',
            policy: [{ effect: 'allow', resources: ['member/*:token/*'], actions: ['*'] }],
          },
        ],
        tokens: [
          {
            customRoleIds: ['keepers'],
            key: 'api-00000000-0000-4000-8000-000000000002',
            oldKeys: [{ key: 'api-00000000-0000-4000-8000-000000000003', expiresAt: NOW + HOUR }],
          },
        ],
        rateLimit: { token: 1000 },
      },
      { organization: 'Other', clock: { mode: 'frozen', now: NOW - HOUR } },
    ],
    faults: [{ match: { operationId: 'deleteToken' }, after: 2, respond: { status: 429 } }],
  },
}

t.test('a reset is back at the seed, whatever was done', async (t) => {
  const emulator = await createEmulator(OPTIONS)
  t.teardown(() => emulator.close())
  const seeded = await emulator.getState()
  await t.resolves(
    fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        await play({ emulator, token: KEY }, taken)
        await emulator.reset()
        deepStrictEqual(await emulator.getState(), seeded)
        deepStrictEqual(
          [await emulator.requests.count(), await emulator.events(), await emulator.snapshots()],
          [0, [], []],
        )
      }),
      { numRuns: 40 },
    ),
  )
  t.match(await call(emulator, KEY, 'GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 2 } })
})

t.test('whatever was done and however often it was restarted, a reset of a file is back at the seed', async (t) => {
  const database = `${t.testdir()}/emulator.db`
  await t.resolves(
    fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        for (const suffix of ['', '-wal', '-shm']) if (existsSync(database + suffix)) rmSync(database + suffix)
        const first = await createEmulator({ ...OPTIONS, database })
        const seeded = await first.getState()
        await play({ emulator: first, token: KEY }, before)
        const left = await first.getState()
        await first.close()

        // An option would set the clock again.
        const { now, ...options } = OPTIONS
        const second = await createEmulator({ ...options, database })
        deepStrictEqual(await second.getState(), left)
        await play({ emulator: second, token: KEY }, after)
        await second.reset()
        deepStrictEqual(await second.getState(), seeded)
        await second.close()
      }),
      { numRuns: 10 },
    ),
  )
})

t.test('whatever was done, an export is the same in another emulator, and the keys still work', async (t) => {
  await t.resolves(
    fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const first = await createEmulator(OPTIONS)
        const second = await createEmulator()
        try {
          await play({ emulator: first, token: KEY }, taken)
          const state = await first.getState()
          // In the first one too, where rate windows are partly spent, which are not exported.
          deepStrictEqual(await first.setState(state), state)
          deepStrictEqual(await second.setState(state), state)
          deepStrictEqual(await second.getState(), state)
          const [here, there] = await Promise.all(
            [first, second].map((emulator) => call(emulator, KEY, 'GET', '/api/v2/caller-identity')),
          )
          deepStrictEqual([there?.status, there?.body], [here?.status, here?.body])
        } finally {
          await Promise.all([first.close(), second.close()])
        }
      }),
      { numRuns: 20 },
    ),
  )
})
