import type { ControlService } from '../../../control/control.js'
import { filtersOf } from '../../../simulation/request-log/filters.js'
import { bothForms, type ControlHandlers } from '../calls.js'

type RequestOperation = 'listRequests' | 'clearRequests' | 'countRequests'

export function requestHandlers({ requestLog }: ControlService) {
  return bothForms<ControlHandlers<RequestOperation>>({
    listRequests: ({ owner, query }) => requestLog(owner).find(filtersOf(query)),
    clearRequests: ({ owner }) => requestLog(owner).clear(),
    countRequests: ({ owner, query }) => ({ count: requestLog(owner).count(filtersOf(query)) }),
  })
}
