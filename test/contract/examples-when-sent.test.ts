import t from 'tap'
import { operationsOf } from '../../src/http/contract.js'
import { control, emulated } from '../../src/http/contracts.js'
import type { Schema } from '../../src/schemas/contract.js'
import { emulate } from '../support/emulate.js'
import { exampleOf, furnish, NOT_SENT, STAGE } from '../support/every-operation.js'
import { idOf } from '../support/seeds.js'

for (const { document } of [emulated, control]) {
  for (const operation of operationsOf(document)) {
    if (NOT_SENT.includes(operation.id)) continue
    t.test(`the example of ${operation.id} succeeds when it is sent`, async (t) => {
      const emulation = await emulate(t, { seed: STAGE })
      const values = await furnish(emulation)
      const { status, body } = await emulation.call(...exampleOf(operation, values(operation.path)))
      const success = Object.keys(operation.object.responses).find((code) => code.startsWith('2'))
      t.equal(status, Number(success), JSON.stringify(body))
    })
  }
}

t.test('the example of each query parameter selects something without an error', async (t) => {
  const emulation = await emulate(t, { seed: STAGE })
  const values = await furnish(emulation)
  for (const operation of operationsOf(control.document)) {
    const { properties = {} } = control.queries[operation.id] ?? {}
    for (const [name, schema] of Object.entries(properties)) {
      const [method, url, options] = exampleOf(operation, values(operation.path))
      const query = new URLSearchParams({ [name]: String(exampleOfSchema(schema)) })
      t.match(await emulation.call(method, `${url}?${query}`, options), { status: 200 }, `${operation.id} ${name}`)
    }
  }
})

t.test('the example of each field of a fault works when it is sent', async (t) => {
  const { control: send } = await emulate(t, { seed: STAGE })
  const fields = control.schemas['FaultSpec']?.properties ?? {}
  for (const [name, schema] of Object.entries(fields)) {
    const effect = ['delay', 'respond', 'connection'].includes(name) ? {} : { delay: 1 }
    const body = { ...effect, [name]: exampleOfSchema(schema) }
    t.match(await send('POST', '/faults', { body }), { status: 201 }, name)
  }
  for (const example of [250, '250ms', '1h30m', { min: '1s', max: '1h30m' }]) {
    t.match(await send('POST', '/faults', { body: { delay: example } }), { status: 201 }, JSON.stringify(example))
  }
})

t.test('the example of each field of an account works when it is sent', async (t) => {
  const { control: send } = await emulate(t, { seed: STAGE })
  const fields = control.schemas['AccountSeed']?.properties ?? {}
  for (const [name, schema] of Object.entries(fields)) {
    // The built-in account has no role that an example could refer to.
    const body = name === '_id' ? { _id: idOf(7) } : { [name]: exampleOfSchema(schema) }
    t.match(await send('POST', '/accounts', { body }), { status: 201 }, name)
  }
})

/** Of the schema itself or of the one that it refers to. */
function exampleOfSchema(schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example
  const name = schema.$ref?.split('/').at(-1) ?? ''
  const target = control.schemas[name] ?? {}
  if (target.example !== undefined) return target.example
  const members = Object.entries(target.properties ?? {}).map(([member, each]) => [member, exampleOfSchema(each)])
  return Object.fromEntries(members)
}
