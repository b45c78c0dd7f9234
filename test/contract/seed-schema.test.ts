import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import t from 'tap'
import { startEmulator } from '../../src/index.js'
import { SEED } from '../control/everything.js'

const schema = JSON.parse(readFileSync(new URL('../../seed.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, formats: { int64: true, password: true } })

function problemsOf(document: unknown): string {
  return ajv.validate(schema, document) ? 'none' : ajv.errorsText()
}

t.test('the schema of seeds takes a document with everything in it', async (t) => {
  t.equal(problemsOf(SEED), 'none')
})

t.test('the schema of seeds takes what the server exports', async (t) => {
  const emulator = await startEmulator({ seed: SEED })
  t.teardown(() => emulator.close())
  t.equal(problemsOf(await emulator.getState()), 'none')
})

t.test('the schema of seeds names what is wrong', async (t) => {
  t.equal(problemsOf({ accounts: [] }), "data must have required property 'version'")
  t.equal(problemsOf({ version: 2, accounts: [] }), 'data/version must be equal to one of the allowed values')
  const account = { colour: 'red' }
  t.equal(problemsOf({ version: 1, accounts: [account] }), 'data/accounts/0 must NOT have additional properties')
  const faults = [{ match: { operationId: 'listTokens' }, delay: 1 }]
  const refused = 'data/faults/0/match/operationId must be equal to one of the allowed values'
  t.equal(problemsOf({ version: 1, accounts: [], faults }), refused)
})

t.test('a seed may say where its schema is', async (t) => {
  const $schema = './node_modules/ld-tokens-emulator/seed.schema.json'
  const emulator = await startEmulator({ seed: { $schema, version: 1, accounts: [{ organization: 'One' }] } })
  t.teardown(() => emulator.close())
  t.match(await emulator.accounts(), [{ organization: 'One' }])
})
