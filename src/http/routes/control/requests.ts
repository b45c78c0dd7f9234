import { filtersOf } from '../../../control/journal-filters.js'
import type { Levers } from '../../../levers/levers.js'
import { bothForms, type ControlHandlers } from './calls.js'

type RequestOperation = 'listRequests' | 'clearRequests' | 'countRequests'

export function requestHandlers({ journal }: Levers) {
  return bothForms<ControlHandlers<RequestOperation>>({
    listRequests: ({ owner, query }) => journal(owner).find(filtersOf(query)),
    clearRequests: ({ owner }) => journal(owner).clear(),
    countRequests: ({ owner, query }) => ({ count: journal(owner).count(filtersOf(query)) }),
  })
}
