import { invalidRequest, notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Clock } from '../domain/ports.js'
import type { Store } from '../store/store.js'
import type { Owner } from './controls.js'
import { findAccount } from './find-account.js'
import type { Images } from './images.js'

/** Of one owner. */
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

/** Named states in memory, of the server (all accounts) or of one account. */
export function createSnapshots(store: Store, clock: Clock, images: Images) {
  const owners = new Map<Owner, Map<string, Snapshot>>()

  function find(owner: Owner, name: string): Snapshot {
    const snapshot = owners.get(owner)?.get(name)
    if (!snapshot) throw notFound(`there is no snapshot ${quote(name)}`)
    return snapshot
  }

  function takeAccount(accountId: string): () => void {
    const image = images.take(accountId)
    return () => images.restore(image)
  }

  function takeAll(): () => void {
    const image = images.takeAll()
    return () => images.restoreAll(image)
  }

  return {
    /** Oldest first. @throws not_found */
    list: (owner: Owner): readonly SnapshotInfo[] => {
      if (owner !== undefined) findAccount(store, owner)
      return [...(owners.get(owner) ?? [])].map(([name, { createdAt }]) => ({ name, createdAt }))
    },

    /** Takes the place of one of the same name. @throws invalid_request, not_found */
    put: (owner: Owner, name: string): void => {
      if (name.length > MAX_SNAPSHOT_NAME_LENGTH) {
        throw invalidRequest(`the name of a snapshot must have at most ${MAX_SNAPSHOT_NAME_LENGTH} characters`)
      }
      const restore = owner === undefined ? takeAll() : takeAccount(owner)
      const named = owners.get(owner) ?? new Map<string, Snapshot>()
      if (!named.has(name) && named.size >= MAX_SNAPSHOTS) {
        throw invalidRequest(`there are ${MAX_SNAPSHOTS} snapshots already: delete some first`)
      }
      named.delete(name)
      owners.set(owner, named.set(name, { createdAt: clock.now(owner), restore }))
    },

    /** @throws not_found, and conflict when a key of the account belongs to another one by now; nothing is changed then */
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
