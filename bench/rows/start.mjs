import { fileURLToPath } from 'node:url'
import { alternate, compare } from '../alternate.mjs'
import { launch } from '../launch.mjs'
import { number } from '../report.mjs'
import { settings } from '../settings.mjs'
import { median } from '../statistics.mjs'

/** It takes a fraction of a second, and the spread is wide. */
const ROUNDS = settings.rounds * 3

export const COMMAND = [
  fileURLToPath(new URL('../../dist/cli.js', import.meta.url)),
  '--port=0',
  '--log-level=silent',
  '--json',
]
const LIBRARY = [fileURLToPath(new URL('../servers/emulator.mjs', import.meta.url))]
const TEN_LINES = [fileURLToPath(new URL('../servers/ten-lines.mjs', import.meta.url))]

export const start = () => measure('ms', ({ milliseconds }) => milliseconds)

export const memory = () => measure('MB', ({ megabytes }) => megabytes)

async function measure(unit, pick) {
  const samples = await alternate(
    {
      ours: async () => pick(await startOnce(COMMAND)),
      peer: async () => pick(await startOnce(TEN_LINES)),
      library: async () => pick(await startOnce(LIBRARY)),
    },
    ROUNDS,
  )
  const { ours, peer, library } = samples
  const { ratio } = compare(library, peer)
  return {
    unit,
    ours: median(ours),
    peer: median(peer),
    ...compare(ours, peer),
    notes: [`startEmulator() in a program of its own: ${number(median(library))} ${unit}, ratio ${number(ratio)}`],
    samples,
  }
}

/** From the start of a process until its first answer: for ours, to an authenticated call of the API. */
export async function startOnce(command) {
  const before = performance.now()
  const server = await launch(command)
  const { url, token } = JSON.parse(server.line)
  const response = await fetch(`${url}/api/v2/tokens`, { headers: token ? { Authorization: token } : {} })
  await response.text()
  const milliseconds = performance.now() - before
  const megabytes = server.memory()
  await server.stop()
  if (response.status !== 200) throw new Error(`${command[0]} answered ${response.status}`)
  return { milliseconds, megabytes }
}
