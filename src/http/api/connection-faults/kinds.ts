import type { FastifyReply } from 'fastify'
import type { ConnectionFault } from '../../../simulation/faults/specification.js'
import { drip } from './drip.js'
import { empty } from './empty.js'
import { garbage } from './garbage.js'
import { hang } from './hang.js'
import { reset } from './reset.js'
import { truncate } from './truncate.js'

/**
 * Closes or holds the connection instead of sending a response. A request inside the process has no socket; destroying its
 * response looks the same to the client.
 * @param release fires when the fault is removed or the emulator closes; a held connection ends then
 */
export type Cut = (reply: FastifyReply, release: AbortSignal) => void

/** Sends a body that is not empty in another way. Its whole length is announced already. */
export type Distortion = (body: Buffer, release: AbortSignal) => NodeJS.ReadableStream

/** The faults that change how the body of a response is sent. */
export const DISTORTIONS = { truncate, drip } satisfies Partial<Record<ConnectionFault, Distortion>>
export type DistortionKind = keyof typeof DISTORTIONS

/** The faults that replace the response. */
export const CUTS: Readonly<Record<Exclude<ConnectionFault, DistortionKind>, Cut>> = { reset, empty, garbage, hang }

export function isDistortion(kind: ConnectionFault): kind is DistortionKind {
  return kind in DISTORTIONS
}
