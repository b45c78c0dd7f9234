#!/usr/bin/env node
import { main } from './cli/main.js'

// Whoever reads may leave early, as `head` does. That ends nothing here.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

main(process.argv.slice(2), process).then((code) => process.exit(code))
