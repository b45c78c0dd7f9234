import { once } from 'node:events'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { request as requestPlainly } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { PLAIN, type Started, start } from '../support/command.js'
import { chanceOf, SEED } from './chance.js'
import { HOLDING, holdConnection, holdRequest, STATE_NAMES, type Target } from './held-connections.js'
import { scale } from './scale.js'

t.setTimeout(scale(300_000, 3_600_000))

/** Milliseconds that the command waits for requests in progress. */
const PATIENCE = 5000
const STOPS = scale(20, 200)

const chance = chanceOf('stops')

t.test('a server stops in time whatever its connections are doing', async (t) => {
  const times = { idle: [] as number[], finished: [] as number[], endless: [] as number[] }
  let connections = 0
  for (let i = 0; i < STOPS; i++) {
    const tls = chance.below(2) === 1
    const server = await start(t, ['--log-level', 'silent', ...(tls ? ['--tls'] : [])], {}, PLAIN)
    // A request that never ends takes five seconds.
    const kind = i % 20 === 19 ? 'endless' : chance.pick(['idle', 'idle', 'idle', 'finished'] as const)
    const stop = await stopAmidConnections(t, server, tls, kind)
    times[kind].push(stop.took)
    connections += stop.states.length
    const figure = `${Math.round(stop.took)} ms with ${stop.states.join(', ') || 'no connection'}${tls ? ', TLS' : ''}`
    if (kind === 'endless') t.ok(stop.took > PATIENCE - 100 && stop.took < 2 * PATIENCE, `${kind}: ${figure}`)
    else t.ok(stop.took < PATIENCE / 2, `${kind}: ${figure}`)
  }
  t.comment(
    `stops: ${STOPS} with ${connections} connections; without a request in progress ${summary(times.idle)}; with a ` +
      `request that ends ${summary(times.finished)}; with one that never ends ${summary(times.endless)}; TORTURE_SEED=${SEED}`,
  )
})

/** Clients that a port with TLS sees when somebody scans it. */
const SCANS: Readonly<Record<string, (socket: Socket) => void>> = {
  'connects and leaves': (socket) => socket.end(),
  'connects and resets': (socket) => socket.resetAndDestroy(),
  'speaks another protocol': (socket) => socket.end('SSH-2.0-scanner\r\n'),
  'sends half a ClientHello': (socket) => socket.end(Buffer.from('16030100c8010000c40303', 'hex')),
  'sends a broken ClientHello': (socket) =>
    socket.end(Buffer.concat([Buffer.of(0x16, 3, 1, 0, 64), Buffer.alloc(64, 7)])),
  'asks for an old TLS version': (socket) => socket.end(Buffer.from('160300002f0100002b0300', 'hex')),
}

t.test(
  'a port scan leaves no socket open and writes no log',
  { skip: !existsSync('/proc/self/fd') && 'needs /proc' },
  async (t) => {
    const server = await start(t, ['--tls', '--log-level', 'warn'], {}, PLAIN)
    const { port } = server
    const socketsOf = () => {
      const folder = `/proc/${server.child.pid}/fd`
      return readdirSync(folder).filter((name) => linkOf(join(folder, name)).startsWith('socket:')).length
    }
    const before = socketsOf()
    for (let round = 0; round < scale(20, 200); round++) {
      const scans = Object.values(SCANS).map(async (scan) => {
        const socket = connect(port, '127.0.0.1', () => scan(socket)).on('error', () => {})
        await once(socket.resume(), 'close')
      })
      await Promise.all(scans)
    }
    // The server closes the last connections soon after their clients.
    while (socketsOf() > before) await control({ port, tls: true, token: '' }, 'GET', '/health')
    t.strictSame([socketsOf(), server.stderr()], [before, ''])
    await server.stop()
  },
)

/** Empty for a file that was closed in the meantime. */
function linkOf(file: string): string {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}

/** @returns milliseconds from the signal to the end of the process, and the states of its connections */
async function stopAmidConnections(t: Test, server: Started, tls: boolean, kind: 'idle' | 'finished' | 'endless') {
  const target: Target = { port: server.port, tls, token: server.token ?? '' }
  for (const fault of HOLDING) await control(target, 'POST', '/faults', fault)
  const usable = STATE_NAMES.filter((state) => tls || !state.includes('TLS'))
  const states = Array.from({ length: chance.below(7) }, () => chance.pick(usable))
  const held = await Promise.all(states.map((state) => holdConnection(target, state)))
  const running = kind === 'idle' ? undefined : await holdRequest(target)
  // This connection is accepted after all others.
  await control(target, 'GET', '/health')

  const before = performance.now()
  const exited = once(server.child, 'exit').then(([code]) => ({ code, took: performance.now() - before }))
  server.child.kill('SIGTERM')
  await Promise.all(held.map(({ ended }) => ended))
  if (kind === 'finished') running?.finish?.()
  const { code, took } = await exited
  t.equal(code, 0)
  const response = await running?.ended
  if (kind === 'finished') t.match(response, /HTTP\/1\.1 201 Created\r\n(.*\r\n)*connection: close\r\n/i)
  return { took, states }
}

async function control({ port, tls }: Target, method: string, path: string, body?: unknown): Promise<void> {
  const request = tls ? requestSecurely : requestPlainly
  const headers = { 'content-type': 'application/json' }
  const options = { port, host: '127.0.0.1', path: `/_emulator${path}`, method, headers, agent: false }
  const sent = request({ ...options, rejectUnauthorized: false }).end(body && JSON.stringify(body))
  const [response] = await once(sent, 'response')
  const answer = await text(response)
  if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${answer}`)
}

function summary(times: readonly number[]): string {
  if (times.length === 0) return '(none)'
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return `${times.length}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`
}
