import { existsSync } from 'node:fs'
import t from 'tap'
import { assembleEmulator } from '../../src/emulator.js'
import { DatabaseError } from '../../src/store/database-error.js'

/** A file that nobody may write, root included. */
const file = '/proc/sys/kernel/ostype'

t.test(
  'the server says that a database can only be read, and not that the disk is broken',
  {
    skip: !existsSync(file) && 'this system has no such file',
  },
  async (t) => {
    await t.rejects(
      assembleEmulator({ database: file }),
      new DatabaseError(`The database ${file} can only be read by this user.`),
    )
  },
)
