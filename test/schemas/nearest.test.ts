import t from 'tap'
import { nearest } from '../../src/schemas/nearest.js'

t.test('a name with one or two typing errors is found', async (t) => {
  const names = ['reader', 'writer', 'admin', 'members']
  t.equal(nearest('raeder', names), 'reader', 'swapped letters')
  t.equal(nearest('membrs', names), 'members', 'a missing letter')
  t.equal(nearest('addmin', names), 'admin', 'a letter too many')
  t.equal(nearest('wrider', names), 'writer', 'a wrong letter')
  t.equal(nearest('READER', names), 'reader', 'other case')
})

t.test('of two similar names, the nearest is found', async (t) => {
  t.equal(nearest('keyhash', ['key', 'keyHash']), 'keyHash')
  t.equal(nearest('timss', ['time', 'times']), 'times')
})

t.test('a name that shares few letters is not suggested', async (t) => {
  t.equal(nearest('colour', ['clock', 'faults']), undefined)
  t.equal(nearest('FETCH', ['PATCH']), undefined, 'two of five letters differ')
  t.equal(nearest('', ['a']), undefined)
})
