import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { emulate } from '../support/emulate.js'

const REFUSED = {
  status: 503,
  body: { code: 'unavailable', message: 'The database cannot be used now (SQLITE_READONLY_DBMOVED).' },
}

for (const suffix of ['', '-wal']) {
  t.test(
    `changes are refused while tokens.db${suffix} is deleted or replaced, because they would be lost`,
    async (t) => {
      const database = join(t.testdir(), 'tokens.db')
      const file = database + suffix
      const aside = `${file}-aside`
      const { call, control, emulator, token } = await emulate(t, { database })
      // The contracts do not have what only trouble answers.
      const send = async (method: 'POST' | 'DELETE', url: string, body?: object) => {
        const answer = await emulator.app.inject({
          method,
          url,
          headers: { authorization: token },
          ...(body && { body }),
        })
        return { status: answer.statusCode, body: answer.json() }
      }
      const create = () => send('POST', '/api/v2/tokens', { role: 'reader' })
      const spare = (await control('POST', '/accounts')).body._id
      renameSync(file, aside)
      t.match(await create(), REFUSED, 'deleted')
      t.match(await send('DELETE', `/_emulator/accounts/${spare}`), REFUSED)
      writeFileSync(file, '')
      t.match(await create(), REFUSED, 'replaced by an empty one')
      copyFileSync(aside, file)
      t.match(await create(), REFUSED, 'replaced by a copy')
      t.match(
        await call('GET', '/api/v2/tokens'),
        { status: 200, body: { totalCount: 1 } },
        'what was there can be read',
      )
      rmSync(file)
      renameSync(aside, file)
      t.match(await create(), { status: 201 }, 'back again')
    },
  )
}
