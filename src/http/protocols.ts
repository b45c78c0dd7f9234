import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer } from 'node:tls'

/** As PEM text. */
export interface Tls {
  readonly cert: string
  readonly key: string
}

/** Begins to serve a connection that the system has accepted. */
export type Accept = (connection: Socket) => void

/** Milliseconds. */
export interface ProtocolTimeouts {
  /** Until the first byte of a connection. Later on, Node limits the time for the header of a request. */
  readonly firstByte: number
  readonly handshake: number
}

export const PROTOCOL_TIMEOUTS: ProtocolTimeouts = { firstByte: 60_000, handshake: 60_000 }

/** The first byte of every TLS connection: the type of the record that has the ClientHello. No HTTP request begins with it. */
export const TLS_HANDSHAKE = 0x16

/**
 * Serves http and https on one port. The first byte of a connection says which one it is.
 * @param serveHttp gets a connection that speaks http, or one that is decrypted
 */
export function acceptBoth(serveHttp: (connection: Duplex) => void, tls: Tls, timeouts: ProtocolTimeouts): Accept {
  const secure = createServer({ ...tls, ALPNProtocols: ['http/1.1'], handshakeTimeout: timeouts.handshake }, serveHttp)
  // Node leaves the connection open when its handshake takes too long.
  secure.on('tlsClientError', (_error, socket) => socket.destroy())
  return (connection) => {
    whenItSends(connection, timeouts.firstByte, (byte) => {
      if (byte !== TLS_HANDSHAKE) return serveHttp(connection)
      // As in a server of node:https. A client that leaves during its handshake would stay connected otherwise.
      connection.allowHalfOpen = false
      secure.emit('connection', connection)
    })
  }
}

/** Calls back with the first byte, which stays in the connection. Closes a connection that sends none in time. */
function whenItSends(connection: Socket, timeout: number, callBack: (firstByte: number | undefined) => void): void {
  const close = () => connection.destroy()
  connection.setTimeout(timeout, close).on('error', close).on('end', close).on('readable', read)

  function read(): void {
    const chunk: Buffer | null = connection.read()
    if (chunk === null) return
    connection.setTimeout(0, close).off('error', close).off('end', close).off('readable', read)
    connection.unshift(chunk)
    callBack(chunk[0])
  }
}
