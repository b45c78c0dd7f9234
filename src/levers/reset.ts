import type { Controls } from '../control/controls.js'
import { notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { IdSequence } from '../domain/ports.js'
import type { AccountImage } from '../store/images.js'
import type { Store } from '../store/store.js'
import type { ControlsDocument } from './document.js'
import type { Images } from './images.js'
import type { Snapshots } from './snapshots.js'

export type ResetLevers = ReturnType<typeof createResetLevers>

const BASELINE = 'baseline'

interface Baseline {
  readonly controls: ControlsDocument
  readonly accounts: readonly AccountImage[]
  readonly idPosition: number
}

/** Back to how it was right after seeding. What that was is kept with the data, so a restart does not lose it. */
export function createResetLevers(
  store: Store,
  controls: Controls,
  ids: IdSequence,
  images: Images,
  snapshots: Snapshots,
) {
  function forgetTraces(accountId: string): void {
    controls.of(accountId).journal.clear()
    snapshots.forget(accountId)
  }

  return {
    /** Makes the present state what a reset of the server goes back to; accounts have baselines of their own. */
    mark: (): void => {
      const { controls: document, accounts } = images.takeAll()
      const baseline: Baseline = {
        controls: document,
        accounts: accounts.map(({ image }) => image),
        idPosition: ids.position(),
      }
      store.settings.set(BASELINE, JSON.stringify(baseline))
    },
    /** Whether there is something to go back to: the database was seeded, even if all accounts are gone since. */
    isMarked: (): boolean => store.settings.get(BASELINE) !== undefined,

    /** Rows, clock, faults, journal, events, rate windows and snapshots of all accounts; those made since are gone. */
    reset: (): void => {
      // There is one since `mark`, before anybody could ask.
      const { accounts, idPosition, ...baseline }: Baseline = JSON.parse(store.settings.get(BASELINE) as string)
      const server = {
        controls: baseline.controls,
        accounts: accounts.map((image) => ({ image, baseline: JSON.stringify(image) })),
      }
      images.restoreAll(server, (accountId) => store.events.clear(accountId))
      for (const { id } of accounts) forgetTraces(id)
      controls.server.journal.clear()
      snapshots.clear()
      ids.seek(idPosition)
    },

    /** The same for one account. @throws not_found, and conflict when a key of it belongs to another account by now */
    resetAccount: (accountId: string): void => {
      const baseline = store.accounts.baseline(accountId)
      if (baseline === undefined) throw notFound(`there is no account ${quote(accountId)}`)
      images.restore(JSON.parse(baseline), () => store.events.clear(accountId))
      forgetTraces(accountId)
    },
  }
}
