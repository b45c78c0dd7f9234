import type { ControlService } from '../../../control/control.js'
import { bothForms, type ControlHandlers } from '../calls.js'

type ClockOperation = 'getClock' | 'setClock' | 'clearClock' | 'advanceClock'

export function clockHandlers({ clock }: ControlService) {
  return bothForms<ControlHandlers<ClockOperation>>({
    getClock: ({ owner }) => clock.read(owner),
    setClock: ({ owner, body }) => clock.set(owner, body),
    clearClock: ({ owner }) => void clock.clear(owner),
    advanceClock: ({ owner, body }) => clock.advance(owner, body),
  })
}
