import { writeSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Loaded into the command that is measured: on a signal it says on stderr, in one line, what is left after a collection.
setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')

process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i++) gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  // An immediate belongs to a request in progress and is gone in the next turn.
  const handles = process
    .getActiveResourcesInfo()
    .filter((name) => name !== 'Immediate')
    .sort()
  writeSync(2, `${JSON.stringify({ heap: heapUsed, external, rss, cpu: user + system, handles })}\n`)
})
