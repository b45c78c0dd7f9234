import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import t from 'tap'
import { createTemporaryFolder } from '../../src/certificates/temporary-folder.js'
import { builtCommand } from '../support/built.js'

t.test('a temporary folder is deleted when the process exits', async (t) => {
  const module = pathToFileURL(join(dirname(builtCommand()), 'certificates/temporary-folder.js'))
  const code = `
    import { createTemporaryFolder } from '${module}'
    const removed = createTemporaryFolder()
    removed.remove()
    console.log(createTemporaryFolder().path)
    process.exit(0)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])
  t.match(stdout, 'ld-tokens-emulator-')
  t.notOk(existsSync(stdout.trim()))
})

t.test('a folder that this process created is deleted with the others at its exit', async (t) => {
  const folders = [createTemporaryFolder(), createTemporaryFolder()]
  for (const listener of process.listeners('exit').filter(({ name }) => name === 'removeAll')) listener(0)
  t.strictSame(
    folders.map(({ path }) => existsSync(path)),
    [false, false],
  )
})

t.test('a machine without a writable folder for temporary files gets a sentence that says what to set', async (t) => {
  const missing = join(t.testdir(), 'missing')
  const before = process.env['TMPDIR']
  t.teardown(() => {
    delete process.env['TMPDIR']
    if (before !== undefined) process.env['TMPDIR'] = before
  })
  process.env['TMPDIR'] = missing
  t.throws(() => createTemporaryFolder(), {
    name: 'CertificateError',
    message: `There is no folder for temporary files: ${missing} cannot be written (ENOENT). Set TMPDIR to a folder that you can write to.`,
  })
})
