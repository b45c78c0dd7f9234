import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onCore } from './core.mjs'

const CLOCK_TICKS = 100

const running = new Set()

/**
 * Starts a server as a process of its own on the server's core.
 * @param {readonly string[]} command script and arguments for this Node
 * @returns the first line that it prints, what it costs, and how to stop it
 */
export async function launch(command) {
  const [file, args] = onCore(0, [process.execPath, ...command])
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const line = await firstLine(child)
  // Nobody reads the rest, and a full pipe would stop it.
  child.stdout.resume()
  return {
    line,
    /** Seconds on the processor so far; undefined where the system does not say. */
    cpu: () => cpuSeconds(child.pid),
    /** Resident memory in MB. */
    memory: () => residentMemory(child.pid),
    stop: () => stop(child),
  }
}

/** Stops what still runs. */
export async function stopAll() {
  await Promise.all([...running].map(stop))
}

async function stop(child) {
  if (!running.has(child)) return
  child.kill()
  await once(child, 'exit')
}

/**
 * Starts one of the programs in `servers/`, which print what one has to know of them as JSON.
 * @param {string} name
 * @param {unknown} [options] for the program, as JSON
 */
export async function launchServer(name, options = {}) {
  const script = fileURLToPath(new URL(`servers/${name}.mjs`, import.meta.url))
  const server = await launch([script, JSON.stringify(options)])
  return { ...server, ...JSON.parse(server.line) }
}

async function firstLine(child) {
  for await (const line of createInterface(child.stdout)) return line
  throw new Error(`${child.spawnargs.join(' ').slice(0, 200)} ended before it was ready`)
}

function cpuSeconds(pid) {
  const fields = readProcess(pid, 'stat')
    ?.replace(/^.*\) /, '')
    .split(' ')
  return fields && (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
}

function residentMemory(pid) {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' })) / 1024
}

function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}
