import t from 'tap'
import { sqliteCodeOf, storeWith } from './fixtures.js'

t.test('keeps a setting, replaces it and takes it away', async (t) => {
  const { settings } = storeWith(t)
  t.equal(settings.get('clock'), undefined)
  settings.set('clock', '{"mode":"real"}')
  settings.set('faults', '[]')
  settings.set('clock', '{"mode":"frozen","now":1}')
  t.equal(settings.get('clock'), '{"mode":"frozen","now":1}')
  settings.set('clock', undefined)
  settings.set('clock', undefined)
  t.equal(settings.get('clock'), undefined)
  t.equal(settings.get('faults'), '[]')
})

t.test('keeps only JSON', async (t) => {
  const { settings } = storeWith(t)
  t.equal(
    sqliteCodeOf(() => settings.set('clock', 'real')),
    'SQLITE_CONSTRAINT_CHECK',
  )
})
