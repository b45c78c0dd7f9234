import { fileURLToPath } from 'node:url'
import { alternate } from '../alternate.mjs'
import { run } from '../core.mjs'
import { number } from '../report.mjs'
import { median, summarise } from '../statistics.mjs'

const PROGRAM = fileURLToPath(new URL('../programs/in-process.mjs', import.meta.url))

/** One of the things that `programs/in-process.mjs` does many times, in a process of its own each round. */
export async function inProcess(name) {
  const all = []
  const { ours } = await alternate({
    ours: async () => {
      const result = JSON.parse(await run(0, [process.execPath, PROGRAM, name]))
      all.push(result)
      return result.median
    },
  })
  const most = median(all.map(({ most }) => most))
  const processor = median(all.map(({ processor }) => processor))
  return {
    unit: 'ms',
    ...summarise(ours),
    notes: [`95 % within ${number(most)} ms; ${number(processor)} ms of processor time`],
    samples: { ours },
  }
}
