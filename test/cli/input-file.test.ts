import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import t from 'tap'
import { readInput } from '../../src/cli/input-file.js'
import { socketFile } from '../support/socket.js'

t.test('a file and a named pipe are read to their end', async (t) => {
  const folder = t.testdir({ 'seed.json': 'content' })
  t.equal((await readInput(join(folder, 'seed.json'))).toString(), 'content')
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  for (const script of ['printf abc; sleep 0.1; printf def', 'head -c 300000 /dev/zero', 'true']) {
    const reading = readInput(pipe)
    const writer = spawn('sh', ['-c', `(${script}) > "$1"`, 'sh', pipe])
    const content = await reading
    t.equal(content.length, script.startsWith('printf') ? 6 : script === 'true' ? 0 : 300_000, script)
    if (writer.exitCode === null) await once(writer, 'exit')
  }
})

t.test('what has no end is not read: a device and a socket', async (t) => {
  const socket = await socketFile(t)
  for (const path of ['/dev/zero', '/dev/null', socket]) {
    await t.rejects(readInput(path), { message: 'not a file or a pipe' }, path)
  }
})

t.test('a file that is missing and a folder are errors', async (t) => {
  const folder = t.testdir()
  await t.rejects(readInput(join(folder, 'missing')), { code: 'ENOENT' })
  await t.rejects(readInput(folder), { code: 'EISDIR' })
})
