import { addAbortListener } from 'node:events'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { ControlService } from '../../../control/control.js'
import { Refusal } from '../../../domain/errors.js'
import type { RequestLog } from '../../../simulation/request-log/request-log.js'
import { clearInterval, setInterval } from '../../../timers.js'
import { type Operation, READ_METHODS, urlOf } from '../../contract.js'
import { control } from '../../contracts.js'
import { serializerOf } from '../../operations.js'
import { controlCall } from '../calls.js'

/** At a time, of all clients of an emulator. */
export const MAX_STREAMS = 100
/** Milliseconds of real time. */
export const HEARTBEAT_INTERVAL = 15_000
/** Bytes that may wait for a client that does not read; then its stream is cut. */
export const MAX_BACKLOG = 1024 * 1024

const serializeEntry = serializerOf(control.serializers, 'RequestEntry')

export interface StreamOptions {
  /** Aborted when the emulator closes: every stream ends then. */
  readonly closing: AbortSignal
  /** Milliseconds between the comments that keep an idle connection open. */
  readonly heartbeat?: number
}

/** The request log live, as server-sent events. */
export function streamRequests(
  app: FastifyInstance,
  operations: readonly Operation[],
  { requestLog }: Pick<ControlService, 'requestLog'>,
  options: StreamOptions,
): void {
  const open = createStreams(options)
  for (const operation of operations) {
    app.route({
      method: READ_METHODS,
      url: urlOf(operation, app.prefix),
      handler: (request, reply) => {
        const stream = open(requestLog(controlCall(request).owner))
        reply.type('text/event-stream')
        if (request.method === 'GET') return reply.send(stream)
        // A stream has no end to wait for, so HEAD must not send it.
        stream.destroy()
        return reply.send()
      },
    })
  }
}

/** @throws unavailable when there are too many */
function createStreams({
  closing,
  heartbeat = HEARTBEAT_INTERVAL,
}: StreamOptions): (requestLog: RequestLog) => Readable {
  let count = 0
  return (requestLog) => {
    if (count >= MAX_STREAMS)
      throw new Refusal('unavailable', `there are ${MAX_STREAMS} streams already: close one first`)
    count++
    const stream = new Readable({ read: () => {} })
    const send = (text: string) => {
      stream.push(text)
      if (stream.readableLength > MAX_BACKLOG) stream.destroy()
    }
    const stop = () => {
      unsubscribe()
      clearInterval(beat)
      listener[Symbol.dispose]()
    }
    const end = () => {
      stop()
      stream.push(null)
    }
    const unsubscribe = requestLog.subscribe(
      (entry) => send(`id: ${entry._id}\ndata: ${serializeEntry(entry)}\n\n`),
      end,
    )
    const beat = setInterval(() => send(': still here\n\n'), heartbeat).unref()
    const listener = addAbortListener(closing, end)
    stream.once('close', () => {
      count--
      stop()
    })
    // The first bytes take the headers along, so the client knows that nothing is missed from here on.
    send(': listening\n\n')
    return stream
  }
}
