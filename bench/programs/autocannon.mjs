// Runs autocannon with the options that are given as JSON, and prints how many answers there were of each status.
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

const { targets, ...options } = JSON.parse(process.argv[2])
const requests = targets && readFileSync(targets, 'utf8').trim().split('\n').map(toRequest)
const { statusCodeStats, errors, timeouts, duration } = await autocannon({ ...options, ...(requests && { requests }) })
console.log(JSON.stringify({ statusCodeStats, failed: errors + timeouts, duration }))

function toRequest(line) {
  const [path, Authorization] = line.split(' ')
  return { path, headers: { Authorization } }
}
