/** The length of a text in code points, as JSON Schema counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length
}
