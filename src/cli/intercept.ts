import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { quote } from '../domain/json.js'
import { isLaunchDarklyHost, LAUNCHDARKLY_HOSTS } from '../domain/launchdarkly-hosts.js'
import type { Accept } from '../http/protocols.js'
import type { Output } from './terminal.js'

export interface InterceptingProxy {
  /** Without a slash at its end. */
  readonly url: string
  close(): void
}

const ADVICE =
  `The proxy of "ld-tokens-emulator exec --intercept" answers only CONNECT to port 443 of ${LAUNCHDARKLY_HOSTS.join(', ')}. ` +
  'It connects to no other host.\n'

/**
 * Starts a proxy on 127.0.0.1 that leads to the emulator whatever is sent to LaunchDarkly's hosts, and refuses everything else.
 * It resolves no names and opens no connections.
 * @param accept serves a connection as if it had come through the port of the emulator
 * @param stderr gets a line for each refused request
 */
export async function startProxy(accept: Accept, stderr: Output): Promise<InterceptingProxy> {
  const server = createServer((request, response) => {
    report(request)
    response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' }).end(ADVICE)
  })
  server.on('connect', (request, socket, head) => {
    if (leadsToLaunchDarkly(request)) {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      if (head.length > 0) socket.unshift(head)
      // A server of node:http has sockets of node:net.
      accept(socket as Parameters<Accept>[0])
    } else {
      report(request)
      refuse(socket)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function report({ method, url = '' }: IncomingMessage): void {
    stderr.write(`--intercept refused ${method} ${quote(targetOf(url))}: it answers only for LaunchDarkly's hosts.\n`)
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** The target of CONNECT is a host and a port. */
function leadsToLaunchDarkly({ url = '' }: IncomingMessage): boolean {
  const [host = '', port, ...rest] = url.split(':')
  return isLaunchDarklyHost(host) && port === '443' && rest.length === 0
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end(
    `HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: ${ADVICE.length}\r\nConnection: close\r\n\r\n${ADVICE}`,
  )
}

/** The host and the port of a URL. Its path and query may have secrets in them. */
function targetOf(url: string): string {
  return URL.canParse(url) && url.includes('://') ? new URL(url).host : url.replace(/[/?].*$/s, '')
}
