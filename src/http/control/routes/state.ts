import type { ControlService } from '../../../control/control.js'
import { bothForms, type ControlHandlers } from '../calls.js'

type SnapshotOperation = 'listSnapshots' | 'putSnapshot' | 'deleteSnapshot' | 'restoreSnapshot'
type StateOperation = ('reset' | 'resetAccount') | ('getState' | 'getAccountState') | ('putState' | 'putAccountState')

/** The whole state has another form than an account's, so these are written for each. */
export function stateHandlers({ reset, state }: ControlService): ControlHandlers<StateOperation> {
  return {
    reset: () => reset.reset(),
    resetAccount: ({ params }) => reset.resetAccount(params.accountId),
    getState: () => state.export(),
    getAccountState: ({ params }) => state.exportAccount(params.accountId),
    putState: ({ body }) => {
      state.replace(body)
      return state.export()
    },
    putAccountState: ({ params: { accountId }, body }) => {
      state.replaceAccount(accountId, body)
      return state.exportAccount(accountId)
    },
  }
}

export function snapshotHandlers({ snapshots }: ControlService) {
  return bothForms<ControlHandlers<SnapshotOperation>>({
    listSnapshots: ({ owner }) => ({ items: snapshots.list(owner) }),
    putSnapshot: ({ owner, params }) => snapshots.put(owner, params.name),
    deleteSnapshot: ({ owner, params }) => snapshots.delete(owner, params.name),
    restoreSnapshot: ({ owner, params }) => snapshots.restore(owner, params.name),
  })
}
