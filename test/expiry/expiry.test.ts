import t, { type Test } from 'tap'
import { emulate } from '../support/emulate.js'
import { table } from './table.js'
import { ACCOUNT, type Driver, type Emulation, seed, World } from './world.js'

/** The same rows with different things that happen to the state in between. */
const DRIVERS: readonly Driver[] = [
  { title: 'in one run', open, persist: async (emulation) => emulation },
  {
    title: 'after a restart on a file',
    open: openFile,
    persist: async ({ emulator }, t) => {
      await emulator.close()
      return openFile(t)
    },
  },
  {
    title: 'after an export and an import into another server',
    open,
    forgetsRevokedKeys: true,
    persist: async (emulation, t) => {
      const { body: exported } = await emulation.control('GET', '/state')
      const other = await emulate(t)
      const { status } = await other.control('PUT', '/state', { body: exported })
      t.equal(status, 200)
      return other
    },
  },
  {
    title: 'after an export that is the seed of another server',
    open,
    forgetsRevokedKeys: true,
    persist: async (emulation, t) => {
      const { body } = await emulation.control('GET', '/state')
      return emulate(t, { seed: body })
    },
  },
  {
    title: 'after a snapshot and its restore, of the server',
    open,
    persist: async (emulation) => {
      await emulation.control('PUT', '/snapshots/a')
      await emulation.control('PUT', `/accounts/${ACCOUNT}/state`, { body: {} })
      await emulation.control('POST', '/snapshots/a/restore')
      return emulation
    },
  },
  {
    title: 'after a snapshot and its restore, of the account',
    open,
    persist: async (emulation) => {
      await emulation.control('PUT', `/accounts/${ACCOUNT}/snapshots/a`)
      await emulation.control('PUT', `/accounts/${ACCOUNT}/state`, { body: {} })
      await emulation.control('POST', `/accounts/${ACCOUNT}/snapshots/a/restore`)
      return emulation
    },
  },
]

const files = new WeakMap<Test, string>()

function open(t: Test): Promise<Emulation> {
  return emulate(t, { seed })
}

function openFile(t: Test): Promise<Emulation> {
  const database = files.get(t) ?? `${t.testdir()}/expiry.db`
  files.set(t, database)
  return emulate(t, { seed, database })
}

for (const driver of DRIVERS) {
  t.test(driver.title, async (t) => {
    for (const { title, test } of table) {
      await t.test(title, async (t) => test(t, await World.create(t, driver)))
    }
  })
}
