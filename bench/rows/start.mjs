import { fileURLToPath } from 'node:url'
import { alternate, compare } from '../alternate.mjs'
import { launch } from '../launch.mjs'
import { number } from '../report.mjs'
import { settings } from '../settings.mjs'
import { median } from '../statistics.mjs'

/** It takes a fraction of a second, and the spread is wide. */
const ROUNDS = settings.rounds * 3

export const COMMAND = [
  fileURLToPath(new URL('../../dist/bundle/cli.js', import.meta.url)),
  '--port=0',
  '--log-level=silent',
  '--json',
]
const LIBRARY = [fileURLToPath(new URL('../servers/emulator.mjs', import.meta.url))]
const TEN_LINES = [fileURLToPath(new URL('../servers/ten-lines.mjs', import.meta.url))]

export const start = () => measure('ms', ({ milliseconds }) => milliseconds)

export const memory = () => measure('MB', ({ megabytes }) => megabytes)

async function measure(unit, pick) {
  const processor = { ours: [], peer: [], library: [] }
  const subject = (name, command) => async () => {
    const started = await startOnce(command)
    processor[name].push(started.processor)
    return pick(started)
  }
  const samples = await alternate(
    { ours: subject('ours', COMMAND), peer: subject('peer', TEN_LINES), library: subject('library', LIBRARY) },
    ROUNDS,
  )
  const { ours, peer, library } = samples
  const { ratio } = compare(library, peer)
  const seconds = Object.entries(processor).map(([name, used]) => `${name} ${number(median(used))} s`)
  return {
    unit,
    ours: median(ours),
    peer: median(peer),
    ...compare(ours, peer),
    notes: [
      `startEmulator() in a program of its own (library): ${number(median(library))} ${unit}, ratio ${number(ratio)}`,
      `of the processor until then: ${seconds.join(', ')}`,
    ],
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
  const processor = server.cpu()
  await server.stop()
  if (response.status !== 200) throw new Error(`${command[0]} answered ${response.status}`)
  return { milliseconds, megabytes, processor }
}
