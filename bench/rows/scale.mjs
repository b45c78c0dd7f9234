import { writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { alternate, compare } from '../alternate.mjs'
import { filledFile } from '../filled.mjs'
import { launchServer } from '../launch.mjs'
import { race } from '../race.mjs'
import { number } from '../report.mjs'
import { temporaryFolder } from '../results.mjs'
import { settings } from '../settings.mjs'
import { median } from '../statistics.mjs'
import { PATH } from '../tokens.mjs'
import { COMMAND, startOnce } from './start.mjs'

const SMALLEST = 1000
const PAGE = 25
/** Pages at each end, and as many anywhere. */
const PAGES = 100
const VIEWS = ['', 'showAll=true&']

/** Each operation against the number of tokens in the file, from a thousand to a million. */
export async function scale() {
  const sizes = []
  for (let count = SMALLEST; count <= settings.tokens; count *= 10) sizes.push(count)
  const files = new Map()
  for (const count of sizes) files.set(count, await filledFile(count))

  const { line: start, costs: starts, memory } = await measureStart(files)
  const servers = new Map()
  for (const [count, { file }] of files) servers.set(count, await launchServer('emulator', { database: file }))
  const reading = await measureGets(files, servers)
  const pages = new Map()
  for (const [count, { token }] of files) pages.set(count, await measurePages(servers.get(count).url, token))

  const largest = number(sizes.at(-1))
  const { ends, anywhere } = pages.get(sizes.at(-1))
  const ofSize = (count) => [
    reading.costs.get(count),
    pages.get(count).ends,
    pages.get(count).anywhere,
    starts.get(count),
  ]
  return [
    {
      what: `GET one of ${largest} tokens ÷ one of ${number(SMALLEST)}`,
      atMost: 1.2,
      ...reading.line,
      notes: [
        'tokens in the file: GET one (μs), slowest page at an end (ms), slowest page anywhere (ms), start (ms), memory (MB)',
        ...sizes.map((count) => `${number(count)}: ${[...ofSize(count), memory.get(count)].map(number).join(', ')}`),
        ...reading.line.notes,
      ],
    },
    { what: `first and last hundred pages of ${largest} tokens`, unit: 'ms', atMost: 10, ours: ends },
    { what: `any page of ${largest} tokens`, unit: 'ms', atMost: 30, ours: anywhere },
    { what: `process start with ${largest} tokens ÷ with ${number(SMALLEST)}`, atMost: 1.5, ...start },
  ]
}

/** Tokens from all over the file, each asked for with its own key, so that no cache holds them all. */
async function measureGets(files, servers) {
  const folder = temporaryFolder()
  const subjects = new Map()
  for (const [count, { own }] of files) {
    const targets = join(folder, `${count}`)
    writeFileSync(targets, own.map(({ path, key }) => `${path} ${key}\n`).join(''))
    const server = servers.get(count)
    subjects.set(count, { server, request: { url: server.url, targets, status: 200 } })
  }
  const counts = [...files.keys()]
  const [smallest, largest] = [counts[0], counts.at(-1)]
  const others = counts.slice(1, -1).map((count) => [`${number(count)} tokens`, subjects.get(count)])
  const named = { ours: subjects.get(largest), peer: subjects.get(smallest), ...Object.fromEntries(others) }
  const { samples, notes } = await race(named)
  const costsOf = (name) => samples[name].map((perSecond) => 1e6 / perSecond)
  const costs = new Map(others.map(([name], i) => [counts[i + 1], median(costsOf(name))]))
  const [ours, peer] = [costsOf('ours'), costsOf('peer')]
  costs.set(smallest, median(peer)).set(largest, median(ours))
  const line = { unit: 'μs', ours: median(ours), peer: median(peer), ...compare(ours, peer), notes, samples }
  return { line, costs }
}

/** The slowest page of each kind, each page as the median of several times, one after another on one connection. */
async function measurePages(url, token) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const read = (view, offset) => answer(`${url}${PATH}?${view}limit=${PAGE}&offset=${offset}`, token, agent)
  const [ends, anywhere] = [[], []]
  for (const view of VIEWS) {
    const { totalCount } = JSON.parse((await read(view, 0)).body)
    const last = Math.floor((totalCount - 1) / PAGE)
    const pages = Math.min(PAGES, last)
    for (let i = 0; i < pages; i++) ends.push([view, i], [view, last - i])
    for (let i = 0; i < pages; i++) anywhere.push([view, Math.floor((last * i) / pages)])
  }
  const slowest = async (list) => {
    const times = list.map(() => [])
    for (let round = 0; round <= settings.rounds; round++) {
      for (const [i, [view, page]] of list.entries()) times[i].push((await read(view, page * PAGE)).milliseconds)
    }
    // Without the first, in which the page came from the disk.
    return Math.max(...times.map((samples) => median(samples.slice(1))))
  }
  const result = { ends: await slowest(ends), anywhere: await slowest(anywhere) }
  agent.destroy()
  return result
}

function answer(url, token, agent) {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { Authorization: token } }, async (response) => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      if (response.statusCode === 200) resolve({ body, milliseconds: performance.now() - start })
      else reject(new Error(`${url} answered ${response.statusCode}`))
    }).once('error', reject)
  })
}

async function measureStart(files) {
  const memory = new Map([...files.keys()].map((count) => [count, []]))
  const start = async ([count, { file }]) => {
    const { milliseconds, megabytes } = await startOnce([...COMMAND, `--database=${file}`])
    memory.get(count).push(megabytes)
    return milliseconds
  }
  const subjects = Object.fromEntries([...files].map((entry) => [entry[0], () => start(entry)]))
  const samples = await alternate(subjects)
  const counts = [...files.keys()]
  const [ours, peer] = [samples[counts.at(-1)], samples[counts[0]]]
  return {
    line: { unit: 'ms', ours: median(ours), peer: median(peer), ...compare(ours, peer), samples },
    costs: new Map(counts.map((count) => [count, median(samples[count])])),
    memory: new Map(counts.map((count) => [count, median(memory.get(count))])),
  }
}
