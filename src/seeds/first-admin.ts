/** Of tokens whose keys are known, the one whose key is "the" key: the first that is an admin, else the first. */
export function firstAdmin<Token extends { readonly role?: string | null | undefined }>(
  tokens: readonly Token[],
): Token | undefined {
  return tokens.find(({ role }) => role === 'admin') ?? tokens[0]
}
