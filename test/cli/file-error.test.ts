import { readFileSync } from 'node:fs'
import t from 'tap'
import { currentUser, describeFileError } from '../../src/cli/file-error.js'

function thrown(path: string): unknown {
  try {
    return readFileSync(path)
  } catch (error) {
    return error
  }
}

t.test('an error of the file system is told without its code, its call and its path', async (t) => {
  t.equal(describeFileError(thrown('/no/such/file')), 'no such file or directory')
  t.equal(describeFileError(thrown('/')), 'it is a folder')
  t.equal(describeFileError(new Error('not a file or a pipe')), 'not a file or a pipe')
})

t.test('a missing permission names the user', async (t) => {
  for (const code of ['EACCES', 'EPERM']) {
    const error = Object.assign(new Error(`${code}: permission denied, open '/etc/a, b'`), { code })
    t.equal(describeFileError(error, 'this user'), 'permission denied for this user')
    t.match(describeFileError(error), /^permission denied for (this user|the user with the id \d+)$/)
  }
  t.equal(currentUser({ getuid: () => 12_345 }), 'the user with the id 12345')
  t.equal(currentUser({}), 'this user')
})
