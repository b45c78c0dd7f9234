/** The operations of the emulated API, in the order of its document. */
export const OPERATIONS = [
  'getRoot',
  'getOpenapiSpec',
  'getVersions',
  'getCallerIdentity',
  'getAccount',
  'getTokens',
  'postToken',
  'getToken',
  'patchToken',
  'deleteToken',
  'resetToken',
  'getMembers',
  'getMember',
  'getCustomRoles',
  'postCustomRole',
  'getCustomRole',
  'patchCustomRole',
  'deleteCustomRole',
] as const
export type OperationId = (typeof OPERATIONS)[number]
