import t from 'tap'
import { sqliteCodeOf, storeWith } from './fixtures.js'

t.test('a setting is stored and replaced by name', async (t) => {
  const { settings } = storeWith(t)
  t.equal(settings.get('clock'), undefined)
  settings.set('clock', '{"mode":"real"}')
  settings.set('faults', '[]')
  settings.set('clock', '{"mode":"frozen","now":1}')
  t.strictSame([settings.get('clock'), settings.get('faults')], ['{"mode":"frozen","now":1}', '[]'])
})

t.test('a setting that is not JSON is refused', async (t) => {
  const { settings } = storeWith(t)
  t.equal(
    sqliteCodeOf(() => settings.set('clock', 'real')),
    'SQLITE_CONSTRAINT_CHECK',
  )
})
