import { readdirSync } from 'node:fs'
import t from 'tap'
import { closed, complaints, examplesIn, readDocument, validatorsOf } from './contract-examples.js'

const folder = new URL('../../openapi/', import.meta.url)

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  const document = readDocument(new URL(file, folder))
  if (!('openapi' in document)) continue

  t.test(`every example in ${file} is valid against the schema beside it and has no undeclared field`, async (t) => {
    const validatorAt = validatorsOf(closed(document))
    const examples = [...examplesIn(document)]
    for (const { pointer, example } of examples) {
      const validate = validatorAt(pointer)
      t.strictSame(validate && complaints(validate, example), [], pointer)
    }
    t.not(examples.length, 0, 'there are examples')
  })
}

t.test('an example of another type than its schema is found', async (t) => {
  const id = { type: 'string', example: 42 }
  const document = { openapi: '3.0.3', components: { schemas: { Thing: { type: 'object', properties: { id } } } } }
  const [found] = examplesIn(document)
  const validate = validatorsOf(document)(found?.pointer ?? '')
  t.equal(found?.pointer, '/components/schemas/Thing/properties/id')
  t.strictSame(validate && complaints(validate, found?.example), [' must be string'])
})

t.test('the four forms of a change to a custom role cannot be taken for each other', async (t) => {
  const document = readDocument(new URL('access-tokens.yaml', folder))
  const pointer = '/paths/~1api~1v2~1roles~1%7BcustomRoleKey%7D/patch/requestBody/content/application~1json/schema'
  const validate = validatorsOf(document)(pointer)
  const patch = [{ op: 'replace', path: '/name', value: 'Keepers' }]
  const verdict = (body: unknown): boolean => validate !== undefined && complaints(validate, body).length === 0

  t.ok(verdict(patch), 'a bare JSON Patch')
  t.ok(verdict({ comment: 'renamed', patch }), 'a JSON Patch with a comment')
  t.ok(verdict({ name: 'Keepers', description: null }), 'a bare merge patch')
  t.ok(verdict({ comment: 'renamed', merge: { name: 'Keepers' } }), 'a merge patch with a comment')
  t.notOk(verdict({ patch: { name: 'Keepers' } }), 'a patch that is no list is not a merge patch')
  t.notOk(verdict({ merge: 'Keepers' }), 'a merge that is no object is not a merge patch')
  t.notOk(verdict({ patch, merge: { name: 'Keepers' } }), 'both at once are none of them')
})
