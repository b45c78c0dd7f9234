import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { checkNode, refuseNode } from '../src/node-api.js'

t.test('Node with Node-API 10 or newer is accepted', async (t) => {
  for (const [node, napi] of [
    ['22.14.0', '10'],
    ['23.6.0', '10'],
    ['24.0.0', '10'],
    ['26.10.0', '11'],
  ] as const) {
    t.equal(refuseNode({ node, napi }), undefined, node)
  }
})

t.test('a runtime that does not name its Node-API is accepted', async (t) => {
  t.equal(refuseNode({ node: '22.6.0' }), undefined)
})

t.test('Node with an older Node-API is refused in one sentence with both versions', async (t) => {
  for (const [node, napi] of [
    ['22.12.0', '9'],
    ['23.4.0', '9'],
    ['20.20.2', '9'],
    ['18.20.8', '9'],
    ['22.0.0', '9'],
  ] as const) {
    const message = `ld-tokens-emulator needs Node 22.14 or newer (23.6 or newer for Node 23). This is Node ${node}.`
    t.equal(refuseNode({ node, napi }), message)
    t.throws(() => checkNode({ node, napi }), new Error(message))
  }
})

t.test('package.json asks for the releases of Node with Node-API 10', async (t) => {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  t.strictSame(engines, { node: '^22.14.0 || ^23.6.0 || >=24' })
})

t.test('the tests and the commands that they start run on the Node that was asked for', async (t) => {
  const { TESTED_NODE = process.version } = process.env
  t.comment(`Node ${process.version}`)
  t.equal(process.version, TESTED_NODE)
  t.equal(execFileSync(process.execPath, ['-p', 'process.version'], { encoding: 'utf8' }).trim(), TESTED_NODE)
})
