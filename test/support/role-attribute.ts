/** The placeholder that LaunchDarkly fills with the values of a member's role attribute. */
export function roleAttribute(key: string): string {
  return `\${roleAttribute/${key}}`
}
