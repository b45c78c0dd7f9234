import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import { PLAIN, type Started, start } from '../support/command.js'
import { type Chance, chanceOf } from './chance.js'

/** What happens to a file that is in use, and how it ends. `undo` is absent where the file is lost for good. */
interface Trouble {
  readonly name: string
  begin(file: string, aside: string): void
  undo?(file: string, aside: string): void
}

const putBack = (file: string, aside: string) => renameSync(aside, file)

const TROUBLES: readonly Trouble[] = [
  { name: 'moved away and back', begin: renameSync, undo: putBack },
  {
    name: 'replaced by an empty file, then put back',
    begin: (file, aside) => {
      renameSync(file, aside)
      writeFileSync(file, '')
    },
    undo: putBack,
  },
  {
    name: 'replaced by a copy of itself, then put back',
    begin: (file, aside) => {
      renameSync(file, aside)
      copyFileSync(aside, file)
    },
    undo: putBack,
  },
  { name: 'deleted', begin: (file) => rmSync(file) },
  {
    name: 'replaced by a copy of itself for good',
    begin: (file, aside) => {
      copyFileSync(file, aside)
      renameSync(aside, file)
    },
  },
]

export interface Losses {
  rounds: number
  acknowledged: number
  /** Changes that were refused while a file was lost. */
  refused: number
  /** What should not have happened, in words. */
  readonly wrong: string[]
}

/** Loses and replaces the files of a database under a server that writes, and kills it afterwards. */
export async function loseFiles(t: Test, rounds: number): Promise<Losses> {
  const losses: Losses = { rounds, acknowledged: 0, refused: 0, wrong: [] }
  const chance = chanceOf('lost files')
  const folder = t.testdir()
  for (let round = 0; round < rounds; round++) await oneRound(t, join(folder, `${round}.db`), chance, losses)
  return losses
}

async function oneRound(t: Test, database: string, { below, pick }: Chance, losses: Losses): Promise<void> {
  const flags = ['--database', database, '--log-level', 'silent']
  const server = await start(t, flags, {}, PLAIN)
  const known: string[] = []
  const trouble = pick(TROUBLES)
  const suffix = pick(['', '-wal'])
  const [file, aside] = [`${database}${suffix}`, `${database}.aside`]
  const title = `${file.slice(-4)} ${trouble.name}`

  /** Creates one token after the other for some milliseconds. Returns how many were refused. */
  async function write(milliseconds: number): Promise<number> {
    let refused = 0
    const end = performance.now() + milliseconds
    do {
      const { status, body } = await create(server)
      if (status === 201) known.push(body._id)
      else if (status === 503) refused++
      else losses.wrong.push(`${title}: a create was answered with ${status}`)
    } while (performance.now() < end)
    return refused
  }

  if ((await write(below(60))) > 0) losses.wrong.push(`${title}: a create was refused before`)
  const before = known.length
  trouble.begin(file, aside)
  losses.refused += await write(below(60))
  if (known.length > before) losses.wrong.push(`${title}: ${known.length - before} creates were acknowledged`)
  if (trouble.undo) {
    trouble.undo(file, aside)
    if ((await write(below(60))) > 0) losses.wrong.push(`${title}: a create was refused afterwards`)
  }
  await wait(below(20))
  await server.stop('SIGKILL')
  losses.acknowledged += known.length
  // A file that is lost for good has taken along what was in it. Nothing was acknowledged after that.
  if (!trouble.undo) return
  const again = await start(t, flags, {}, PLAIN)
  const { body } = await again.call('GET', '/api/v2/tokens?limit=1000')
  const there = new Set(body.items.map(({ _id }: { _id: string }) => _id))
  const lost = known.filter((id) => !there.has(id))
  if (lost.length > 0) losses.wrong.push(`${title}: ${lost.length} of ${known.length} acknowledged tokens are lost`)
  await again.stop()
  if (existsSync(aside)) losses.wrong.push(`${title}: a file was left aside`)
}

function create({ call }: Started) {
  return call('POST', '/api/v2/tokens', { body: { role: 'reader', name: 'x' } })
}
