import type { ControlService } from '../../../control/control.js'
import { bothForms, type ControlHandlers } from '../calls.js'

type FaultOperation = 'listFaults' | 'addFault' | 'clearFaults' | 'removeFault'

export function faultHandlers({ faults }: ControlService) {
  return bothForms<ControlHandlers<FaultOperation>>({
    listFaults: ({ owner }) => ({ items: faults.list(owner) }),
    addFault: ({ owner, body }) => faults.add(owner, body),
    clearFaults: ({ owner }) => faults.clear(owner),
    removeFault: ({ owner, params }) => faults.remove(owner, params.faultId),
  })
}
