import { createHash, randomUUID } from 'node:crypto'
import { runInThisContext } from 'node:vm'
import { customRandom, random } from 'nanoid'
import type { IdSequence } from './domain/ports.js'

/**
 * Returns real time in epoch milliseconds, also while a test fakes `Date`. The main context has the real `Date` even when Jest
 * has replaced that of its own context before this module loads.
 */
export const wallClock: () => number = runInThisContext('Date.now')

/** From 0 to just under 1. */
export function chance(): number {
  return Math.random()
}

/** @param seed the same text gives the same ids and keys in the same order; without it they are unpredictable */
export function createIds(seed?: string): IdSequence {
  let position = 0
  const bytes = seed === undefined ? random : (size: number) => digest(`${seed} ${position++}`).subarray(0, size)
  const hex16 = customRandom(HEX, 16, bytes)
  const nextSuffix = seed === undefined ? createCounter() : hex16
  const uuid = seed === undefined ? randomUUID : createUuids(bytes)
  return {
    position: () => position,
    seek: (target) => {
      position = target
    },
    branch: (text) => {
      if (seed !== undefined) position = digest(`${seed} ${position} ${text()}`).readUIntBE(0, 6)
    },
    objectId: (now) => {
      const seconds = Math.floor(now / 1000) % 0x1_0000_0000
      return seconds.toString(16).padStart(8, '0') + nextSuffix()
    },
    key: () => `api-${uuid()}`,
  }
}

const HEX = '0123456789abcdef'
const COUNTS = 2 ** 24

/**
 * What follows the second in an ObjectId as MongoDB makes it: five random bytes, the same as long as the process lives, and
 * three that count. So ids that are made one after the other stand next to each other in an index.
 */
function createCounter(): () => string {
  const random16 = customRandom(HEX, 16, random)()
  const machine = random16.slice(0, 10)
  let count = Number.parseInt(random16.slice(10), 16)
  return () => {
    count = (count + 1) % COUNTS
    return machine + count.toString(16).padStart(6, '0')
  }
}

/** Of version 4, from a source of random bytes. */
function createUuids(bytes: (size: number) => Uint8Array): () => string {
  const hex31 = customRandom(HEX, 31, bytes)
  return () => {
    const hex = hex31()
    // The first digit of the fourth group bears the variant: 8, 9, a or b.
    const variant = '89ab'[Number.parseInt(hex.slice(30), 16) % 4]
    const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`, `${variant}${hex.slice(15, 18)}`]
    return [...groups, hex.slice(18, 30)].join('-')
  }
}

/** 64 bytes, more than nanoid asks for at a time. */
function digest(text: string): Buffer {
  return createHash('sha512').update(text).digest()
}
