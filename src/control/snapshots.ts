import { invalidRequest, notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Clock } from '../domain/ports.js'
import type { Store } from '../store/store.js'
import { findAccount } from './find-account.js'
import type { Restoration } from './restoration.js'
import type { Owner } from './settings.js'

/** Maximum number of snapshots of an account, or of the server. */
export const MAX_SNAPSHOTS = 100
export const MAX_SNAPSHOT_NAME_LENGTH = 128

export interface SnapshotInfo {
  readonly name: string
  /** Epoch milliseconds on the owner's clock. */
  readonly createdAt: number
}

export type Snapshots = ReturnType<typeof createSnapshots>

interface Snapshot {
  readonly createdAt: number
  restore(): void
}

/** Named snapshots in memory, of the server or of one account. */
export function createSnapshots(store: Store, clock: Clock, restoration: Restoration) {
  const owners = new Map<Owner, Map<string, Snapshot>>()

  function find(owner: Owner, name: string): Snapshot {
    const snapshot = owners.get(owner)?.get(name)
    if (!snapshot) throw notFound(`there is no snapshot ${quote(name)}`)
    return snapshot
  }

  function takeAccount(accountId: string): () => void {
    const snapshot = restoration.takeAccount(accountId)
    return () => restoration.restoreAccount(snapshot)
  }

  function takeServer(): () => void {
    const { controls, accounts, baselines } = restoration.takeServer()
    return () =>
      restoration.restoreServer(controls, accounts, (accountId) => {
        // The account may have been deleted since, and created again with another baseline.
        for (const baseline of baselines) if (baseline.account.id === accountId) store.baselines.set(baseline)
      })
  }

  return {
    /** Oldest first. @throws not_found */
    list: (owner: Owner): readonly SnapshotInfo[] => {
      if (owner !== undefined) findAccount(store, owner)
      return [...(owners.get(owner) ?? [])].map(([name, { createdAt }]) => ({ name, createdAt }))
    },

    /** Takes a snapshot, which replaces one of the same name. @throws invalid_request, not_found */
    put: (owner: Owner, name: string): void => {
      if (name.length > MAX_SNAPSHOT_NAME_LENGTH) {
        throw invalidRequest(`the name of a snapshot must have at most ${MAX_SNAPSHOT_NAME_LENGTH} characters`)
      }
      const restore = owner === undefined ? takeServer() : takeAccount(owner)
      const named = owners.get(owner) ?? new Map<string, Snapshot>()
      if (!named.has(name) && named.size >= MAX_SNAPSHOTS) {
        throw invalidRequest(`there are ${MAX_SNAPSHOTS} snapshots already: delete some first`)
      }
      named.delete(name)
      owners.set(owner, named.set(name, { createdAt: clock.now(owner), restore }))
    },

    /** @throws not_found, and conflict when a key of the account is now in use in another one; nothing is changed then */
    restore: (owner: Owner, name: string): void => find(owner, name).restore(),

    /** @throws not_found */
    delete: (owner: Owner, name: string): void => {
      find(owner, name)
      owners.get(owner)?.delete(name)
    },

    forget: (owner: Owner): void => {
      owners.delete(owner)
    },
    clear: (): void => owners.clear(),
  }
}
