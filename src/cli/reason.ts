/** Says why a server refused: its own message, if there is one. */
export function reasonOf(status: number, body: string): string {
  try {
    return JSON.parse(body).message ?? `it answered ${status}`
  } catch {
    return `it answered ${status}`
  }
}
