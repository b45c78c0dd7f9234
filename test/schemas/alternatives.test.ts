import t from 'tap'
import { chooseAlternative } from '../../src/schemas/alternatives.js'
import type { Contract, Schema } from '../../src/schemas/contract.js'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const contract = (schemas: Contract['schemas']): Contract => ({ schemas, validators: {} })

t.test('the alternative of the type of the value is chosen', async (t) => {
  const schemas = { Text: { type: 'string' }, Count: { type: 'integer' }, List: { type: 'array' } }
  const choice = { oneOf: [ref('Text'), ref('Count'), ref('List')] }
  t.equal(chooseAlternative(contract(schemas), choice, []), 'List')
  t.equal(chooseAlternative(contract(schemas), choice, 'a'), 'Text')
  t.equal(chooseAlternative(contract(schemas), choice, 1), 'Count')
  t.strictSame(chooseAlternative(contract(schemas), choice, null), { schema: choice })
})

t.test('among objects without a field that tells them apart, the first is chosen', async (t) => {
  const schemas = { A: { type: 'object' }, B: { type: 'object', properties: { kind: { enum: ['b'] } } } }
  t.equal(chooseAlternative(contract(schemas), { oneOf: [ref('A'), ref('B')] }, {}), 'A')
})

t.test('a choice without alternatives, or with unknown ones, has none to choose', async (t) => {
  const unknown = { oneOf: [ref('Nowhere')] }
  t.strictSame(chooseAlternative(contract({}), {}, {}), { schema: {} })
  t.strictSame(chooseAlternative(contract({}), unknown, {}), { schema: unknown })
})
