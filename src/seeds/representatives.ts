/** The tokens that can represent an account: its admin tokens, or all of its tokens if there is no admin token. */
export function representatives<Token extends { readonly role?: string | null | undefined }>(
  tokens: readonly Token[],
): readonly Token[] {
  const admins = tokens.filter(({ role }) => role === 'admin')
  return admins.length > 0 ? admins : tokens
}
