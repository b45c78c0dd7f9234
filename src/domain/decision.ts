/** One rule of a policy. Exactly one of each pair is present; `role-policies` in LaunchDarkly's documentation. */
export interface Statement {
  readonly effect: 'allow' | 'deny'
  readonly resources?: readonly string[]
  readonly notResources?: readonly string[]
  readonly actions?: readonly string[]
  readonly notActions?: readonly string[]
}

/** The statement that decided, or only `{effect: 'deny'}` when none matched. */
export type Reason = Statement & { readonly role_name?: string }

export interface Decision {
  readonly allowed: boolean
  readonly reason: Reason
}
