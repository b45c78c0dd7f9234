import type { components } from '../generated/control.js'

export type { ControlsDocument } from './controls.js'

type Schemas = components['schemas']

/** A seed, an export or an import. What a seed leaves out is generated. */
export type StateDocument = Schemas['Seed']
export type AccountDocument = Schemas['AccountSeed']
export type MemberDocument = Schemas['MemberSeed']
export type RoleDocument = Schemas['RoleSeed']
export type TokenDocument = Schemas['TokenSeed']

/** An account with its members and tokens, its own or the built-in ones. */
export type CompleteAccount = AccountDocument & Required<Pick<AccountDocument, 'members' | 'tokens'>>
