import type { Test } from 'tap'
import type { EmulatorOptions } from '../../src/emulator.js'
import type { Answer } from './answer.js'
import { type CallOptions, type Emulation, emulate } from './emulate.js'

/** An emulator, and a form of the control API to pull its control API with. */
export interface Owned extends Emulation {
  /** The account whose control API these are, undefined for the server. */
  readonly accountId: string | undefined
  /** Calls the form of an operation that is the owner's. @param path such as `/clock` */
  pull(method: string, path: string, options?: CallOptions): Promise<Answer>
}

/** Runs a test twice, for the control API of the server and for those of its account. */
export function forBothOwners(
  t: Test,
  title: string,
  test: (t: Test, owned: Owned) => Promise<void>,
  options: EmulatorOptions = {},
): void {
  for (const owner of ['the server', 'an account']) {
    t.test(`${title}, of ${owner}`, async (t) => {
      const emulation = await emulate(t, options)
      const { body } = await emulation.control('GET', '/accounts')
      const accountId = owner === 'the server' ? undefined : body.items[0]._id
      const at = accountId === undefined ? '' : `/accounts/${accountId}`
      await test(t, {
        ...emulation,
        accountId,
        pull: (method, path, pullOptions) => emulation.control(method, `${at}${path}`, pullOptions),
      })
    })
  }
}
