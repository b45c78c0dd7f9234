import t from 'tap'
import type { Json } from '../../src/domain/json.js'
import { actionsOfFields, actionsOfPatch, onlyPatchable } from '../../src/domain/patchable.js'
import { refusalOf } from './fixtures.js'

const PATCHABLE = { name: 'rename', title: 'rename', policy: 'permit' } as const

t.test('a change of fields needs each action once, in the order of the fields', async (t) => {
  t.strictSame(actionsOfFields(['policy', 'title', 'name', 'name'], PATCHABLE), ['permit', 'rename'])
  t.strictSame(actionsOfFields(['policy'], PATCHABLE), ['permit'])
})

t.test('a patch needs each action once, in the order of its operations', async (t) => {
  const operations = ['/policy/0', '/title', '/policy', '/name'].map((path) => ({ op: 'remove', path }))
  t.strictSame(actionsOfPatch(operations, PATCHABLE), ['permit', 'rename'])
})

t.test('a patch of the whole document needs every action', async (t) => {
  t.strictSame(actionsOfPatch([{ op: 'replace', path: '', value: {} }], PATCHABLE), ['rename', 'permit'])
})

t.test('a change of fields that are not patchable needs no action', async (t) => {
  t.strictSame(actionsOfFields([], PATCHABLE), [])
  t.strictSame(actionsOfFields(['_id', 'toString', '__proto__', ''], PATCHABLE), [])
})

t.test(
  'the check of a patch counts what a patch writes to: both ends of a move, one of a copy, none of a test',
  async (t) => {
    for (const [operation, actions] of [
      [{ op: 'add', path: '/policy/-' }, ['permit']],
      [{ op: 'move', path: '/name', from: '/policy' }, ['rename', 'permit']],
      [{ op: 'move', path: '/_id', from: '/policy' }, ['permit']],
      [{ op: 'move', path: '/policy', from: '/name' }, ['permit', 'rename']],
      [{ op: 'add', path: '/' }, []],
      [{ op: 'add', path: 'name' }, []],
      [{ op: 'add' }, []],
      [{ op: 'copy', path: '/name', from: '/policy' }, ['rename']],
      [{ op: 'test', path: '/policy' }, []],
      [{ op: 'add', path: '/policy', from: '/name' }, ['permit']],
      [{ op: 'spam', path: '/policy' }, ['permit']],
    ] as const) {
      t.strictSame(actionsOfPatch([operation], PATCHABLE), actions, JSON.stringify(operation))
    }
  },
)

t.test('the check of a patch lets a document pass whose patchable fields alone came out changed', async (t) => {
  const before = { _id: '1', _links: { self: { a: 1, b: [2] } }, name: 'a' }
  const after = { policy: [1], _links: { self: { b: [2], a: 1 } }, _id: '1' }
  t.equal(onlyPatchable(before, after, PATCHABLE), after)
})

t.test('the check of a patch refuses every other change, naming its path', async (t) => {
  const before = { _id: '1', _links: { self: { a: 1 } }, n: null }
  for (const [after, path] of [
    [{ ...before, _id: '2' }, '/_id'],
    [{ ...before, _links: { self: { a: 2 } } }, '/_links'],
    [{ _links: before._links, n: null }, '/_id'],
    [{ _id: '1', _links: before._links }, '/n'],
    [{ ...before, extra: null }, '/extra'],
    [{ ...before, '': 1 }, '/'],
    [JSON.parse('{"_id": "1", "_links": {"self": {"a": 1}}, "n": null, "__proto__": {}}'), '/__proto__'],
    [{ ...before, toString: 1 }, '/toString'],
  ] as [Json, string][]) {
    t.strictSame(
      refusalOf(() => onlyPatchable(before, after, PATCHABLE)),
      ['patch_failed', `Unprocessable entity. Could not apply patch. "${path}" cannot be changed.`],
    )
  }
})
