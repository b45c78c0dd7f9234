import type { Levers } from '../../../levers/levers.js'
import { bothForms, type ControlHandlers, parseLimit } from './calls.js'

export function eventHandlers({ events }: Levers) {
  return bothForms<ControlHandlers<'listEvents'>>({
    listEvents: ({ owner, query }) => ({ items: events(owner, parseLimit(query)) }),
  })
}
