// Measures the rows that are named, or all: node bench/run.mjs [NAME…] [--markdown] [--output FILE].
// With --from FILE it only prints again what was measured before. Exit code 1 when a floor is missed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { leaveServerCore } from './core.mjs'
import { stopAll } from './launch.mjs'
import { describeMachine } from './machine.mjs'
import { isReached, markdownTable, plainTable } from './report.mjs'
import { resultsFolder } from './results.mjs'
import { rows } from './rows.mjs'

const { values, positionals } = parseArgs({
  options: { markdown: { type: 'boolean', default: false }, output: { type: 'string' }, from: { type: 'string' } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !Object.hasOwn(rows, name))
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(', ')}. There are: ${Object.keys(rows).join(', ')}.`)
  process.exit(2)
}

const names = positionals.length > 0 ? positionals : Object.keys(rows)
const { lines } = values.from ? JSON.parse(readFileSync(values.from, 'utf8')) : await measureAll(names)
console.log(values.markdown ? markdownTable(lines) : plainTable(lines))
process.exitCode = lines.every(isReached) ? 0 : 1

async function measureAll(names) {
  leaveServerCore()
  const machine = describeMachine()
  console.log(JSON.stringify(machine, null, 2))
  const lines = []
  for (const name of names) {
    console.log(`\n${name} …`)
    const measured = await measure(name)
    lines.push(...measured)
    console.log(plainTable(measured))
    for (const note of measured.flatMap(({ notes }) => notes)) console.log(`  ${note}`)
  }
  const file = values.output ?? join(resultsFolder(), `${machine.date.replaceAll(':', '-')}.json`)
  writeFileSync(file, `${JSON.stringify({ machine, lines }, null, 2)}\n`)
  console.log(`\nWritten to ${file}\n`)
  return { lines }
}

async function measure(name) {
  const { measure, ...row } = rows[name]
  try {
    return [await measure()].flat().map((line) => ({ row: name, notes: [], ...row, ...line }))
  } finally {
    await stopAll()
  }
}
