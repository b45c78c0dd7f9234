import { hash } from 'node:crypto'

/** SHA-256 of a key, as hex. Keys are random, so a fast hash without salt is enough; looking up needs no comparison. */
export function hashKey(key: string): string {
  return hash('sha256', key)
}
