#!/usr/bin/env node
import { onStopSignal } from './cli/signals.js'
import { refuseNode } from './node-api.js'

onStopSignal()

// A reader such as `head` may close its end early; that must not end the command.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

const refusal = refuseNode(process.versions)
if (refusal === undefined) {
  // A dynamic import, because an old Node may fail to load these modules before it could print the sentence.
  import('./cli/main.js').then(({ main }) => main(process.argv.slice(2), process)).then((code) => process.exit(code))
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 1
}
