import { invalidRequest, notFound } from '../domain/errors.js'
import { quote } from '../domain/json.js'
import type { Clock } from '../domain/ports.js'
import type { Owner } from './controls.js'
import type { AccountDocument, StateDocument } from './document.js'
import type { StateLevers } from './state.js'

/** Of one owner. */
export const MAX_SNAPSHOTS = 100
export const MAX_SNAPSHOT_NAME_LENGTH = 128

export interface SnapshotInfo {
  readonly name: string
  /** Epoch milliseconds on the owner's clock. */
  readonly createdAt: number
}

export type Snapshots = ReturnType<typeof createSnapshots>

type Snapshot = { readonly createdAt: number } & (
  | { readonly state: StateDocument }
  | { readonly account: AccountDocument }
)

/** Named states in memory, of the server (all accounts) or of one account. */
export function createSnapshots(clock: Clock, state: StateLevers) {
  const owners = new Map<Owner, Map<string, Snapshot>>()

  function find(owner: Owner, name: string): Snapshot {
    const snapshot = owners.get(owner)?.get(name)
    if (!snapshot) throw notFound(`there is no snapshot ${quote(name)}`)
    return snapshot
  }

  function take(owner: Owner): Snapshot {
    const createdAt = clock.now(owner)
    return owner === undefined
      ? { createdAt, state: state.export() }
      : { createdAt, account: state.exportAccount(owner) }
  }

  return {
    list: (owner: Owner): readonly SnapshotInfo[] =>
      [...(owners.get(owner) ?? [])].map(([name, { createdAt }]) => ({ name, createdAt })),

    /** Takes the place of one of the same name. @throws invalid_request, not_found */
    put: (owner: Owner, name: string): void => {
      if (name.length > MAX_SNAPSHOT_NAME_LENGTH) {
        throw invalidRequest(`the name of a snapshot must have at most ${MAX_SNAPSHOT_NAME_LENGTH} characters`)
      }
      const snapshot = take(owner)
      const named = owners.get(owner) ?? new Map<string, Snapshot>()
      if (!named.has(name) && named.size >= MAX_SNAPSHOTS) {
        throw invalidRequest(`there are ${MAX_SNAPSHOTS} snapshots already: delete some first`)
      }
      owners.set(owner, named.set(name, snapshot))
    },

    /** @throws not_found */
    restore: (owner: Owner, name: string): void => {
      const snapshot = find(owner, name)
      if ('state' in snapshot) state.replace(snapshot.state)
      else if (owner !== undefined) state.replaceAccount(owner, snapshot.account)
    },

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
