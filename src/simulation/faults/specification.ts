import type { components } from '../../generated/control.js'

type Schemas = components['schemas']

export type FaultMatch = Schemas['FaultMatch']
/** What happens to a connection instead of a response or, with `truncate` and `drip`, in the middle of one. */
export type ConnectionFault = Schemas['ConnectionFault']
export type Fault = Schemas['Fault']
export type FaultResponse = NonNullable<Fault['respond']>

/** A fault as it is stored and exported, with every duration in milliseconds. */
export type FaultSettings = Omit<Fault, '_id' | 'createdAt' | 'matched' | 'fired' | 'state'>

/** Milliseconds of real time, both ends included. */
export type DelayRange = Extract<NonNullable<Fault['delay']>, object>
