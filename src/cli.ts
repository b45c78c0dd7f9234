#!/usr/bin/env node
import { refuseNode } from './cli/node-version.js'
import { onStopSignal } from './cli/signals.js'

onStopSignal()

// Whoever reads may leave early, as `head` does. That ends nothing here.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

const refusal = refuseNode(process.versions.node)
if (refusal === undefined) {
  // Not imported above: an old Node would fail on something in there before it could be told why.
  import('./cli/main.js').then(({ main }) => main(process.argv.slice(2), process)).then((code) => process.exit(code))
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 1
}
