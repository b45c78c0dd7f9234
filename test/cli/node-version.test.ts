import { readFileSync } from 'node:fs'
import t from 'tap'
import { OLDEST_NODE, refuseNode } from '../../src/cli/node-version.js'

t.test('runs on the oldest Node it supports and on newer ones', async (t) => {
  for (const version of ['20.19.0', '20.20.2', '21.0.0', '22.0.0', '24.11.1', '100.0.0']) {
    t.equal(refuseNode(version), undefined, version)
  }
})

t.test('refuses an older Node in one sentence that names both', async (t) => {
  for (const version of ['20.18.3', '20.9.0', '18.20.8', '8.17.0', '0.12.18']) {
    t.equal(refuseNode(version), `ld-tokens-emulator needs Node 20.19 or newer, and this is Node ${version}.`, version)
  }
})

t.test('the package asks for the same Node', async (t) => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  t.strictSame(engines, { node: `>=${OLDEST_NODE}` })
})
