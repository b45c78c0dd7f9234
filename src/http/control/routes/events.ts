import type { ControlService } from '../../../control/control.js'
import type { components } from '../../../generated/control.js'
import { bothForms, type ControlHandlers, DEFAULT_LIMIT } from '../calls.js'

export function eventHandlers({ events }: ControlService) {
  return bothForms<ControlHandlers<'listEvents'>>({
    // The domain does not know the schema. The serializer drops every field that the schema does not declare.
    listEvents: ({ owner, query: { limit = DEFAULT_LIMIT } }) => ({
      items: events(owner, limit) as readonly components['schemas']['Event'][],
    }),
  })
}
