import { execFileSync } from 'node:child_process'
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { prepareReadyFile } from '../../src/cli/ready-file.js'
import { socketFile } from '../support/socket.js'

const TEXT = '{"url":"http://127.0.0.1:5383","pid":1}\n'
const OLD = '{"url":"http://127.0.0.1:1","port":1,"pid":99,"token":null,"control":"http://127.0.0.1:1/_emulator"}\n'

/** What a preparation fails with. */
function failureOf(path: string): string {
  try {
    prepareReadyFile(path)
    return 'none'
  } catch (error) {
    const { name, message } = error as Error
    return `${name}: ${message}`
  }
}

t.test(
  'only its owner can read the ready file, which is complete as soon as it exists and is deleted at the end',
  async (t) => {
    const folder = t.testdir()
    const path = join(folder, 'ready.json')
    const file = prepareReadyFile(path)
    t.strictSame(readdirSync(folder), [])
    await file.write(TEXT)
    t.equal(readFileSync(path, 'utf8'), TEXT)
    t.equal(statSync(path).mode & 0o777, 0o600)
    t.strictSame(readdirSync(folder), ['ready.json'])
    file.remove()
    t.strictSame(readdirSync(folder), [])
  },
)

t.test('a ready file that an earlier run left is deleted before the server starts', async (t) => {
  const pretty = JSON.stringify(JSON.parse(OLD), null, 2)
  for (const content of ['', OLD, pretty, OLD.replace('null', '"api-…"')]) {
    const folder = t.testdir({ 'ready.json': content })
    prepareReadyFile(join(folder, 'ready.json'))
    t.strictSame(readdirSync(folder), [], content)
  }
})

t.test('a file with other contents is no ready file: it stays, and the start is refused', async (t) => {
  const contents = [
    'notes',
    '{}',
    '[]',
    'null',
    '{"url":"http://127.0.0.1"}',
    '{"url":1,"pid":2}',
    `${OLD}more`,
    '\n',
    '\0',
  ]
  for (const content of contents) {
    const path = join(t.testdir({ 'ready.json': content }), 'ready.json')
    t.equal(
      failureOf(path),
      `Failure: The ready file ${path} exists and is not one of ld-tokens-emulator. Delete it, or choose another name`,
      content,
    )
    t.equal(readFileSync(path, 'utf8'), content)
  }
})

t.test('a file that is too large for a ready object is not read, and the start is refused', async (t) => {
  const path = join(t.testdir({ 'ready.json': OLD }), 'ready.json')
  for (const size of [65_537, 3_000_000_000]) {
    truncateSync(path, size)
    t.match(failureOf(path), /exists and is not one of ld-tokens-emulator/)
  }
})

t.test('a folder is no ready file', async (t) => {
  const folder = t.testdir({ empty: {}, full: { file: '' } })
  for (const name of ['empty', 'full']) {
    const path = join(folder, name)
    t.equal(failureOf(path), `Failure: The ready file ${path} is a folder. Choose another name`)
  }
})

t.test(
  'a ready file that another server wrote meanwhile is not deleted at the end, nor one that is gone',
  async (t) => {
    const path = join(t.testdir(), 'ready.json')
    for (const content of [OLD, 'something else', undefined]) {
      const file = prepareReadyFile(path)
      await file.write(TEXT)
      if (content === undefined) execFileSync('rm', [path])
      else writeFileSync(path, content)
      file.remove()
      if (content !== undefined) t.equal(readFileSync(path, 'utf8'), content)
      execFileSync('rm', ['-f', path])
    }
    prepareReadyFile(path).remove()
    t.throws(() => statSync(path), { code: 'ENOENT' }, 'one that was never written')
  },
)

t.test('a symbolic link stays, and the ready file is where it leads to', async (t) => {
  const folder = t.testdir({ runs: { 'old.json': OLD } })
  const path = join(folder, 'ready.json')
  symlinkSync(join('runs', 'old.json'), path)
  const file = prepareReadyFile(path)
  t.strictSame(readdirSync(join(folder, 'runs')), [])
  await file.write(TEXT)
  t.equal(readlinkSync(path), join('runs', 'old.json'))
  t.equal(readFileSync(path, 'utf8'), TEXT)
  file.remove()
  t.strictSame(readdirSync(join(folder, 'runs')), [])
})

t.test('a named pipe is written to when it has a reader, and is never replaced or deleted', async (t) => {
  const folder = t.testdir()
  for (const name of ['one', 'two']) {
    const path = join(folder, name)
    execFileSync('mkfifo', [path])
    const file = prepareReadyFile(path)
    const writing = file.write(TEXT)
    if (name === 'two') await new Promise(setImmediate)
    t.equal(await readFile(path, 'utf8'), TEXT)
    await writing
    file.remove()
    t.ok(lstatSync(path).isFIFO())
  }
})

t.test('a device is written to, and is never replaced or deleted', async (t) => {
  const link = join(t.testdir(), 'device')
  symlinkSync('/dev/null', link)
  for (const path of ['/dev/null', link]) {
    const file = prepareReadyFile(path)
    await file.write(TEXT)
    file.remove()
    t.ok(statSync(path).isCharacterDevice())
  }
  t.ok(lstatSync(link).isSymbolicLink())
})

t.test('a descriptor that is open already is written to, whatever it is', async (t) => {
  const path = join(t.testdir({ 'ready.json': 'before\n' }), 'ready.json')
  for (const name of ['/dev/fd/', '/proc/self/fd/']) {
    const descriptor = openSync(path, 'a')
    const file = prepareReadyFile(`${name}${descriptor}`)
    await file.write(TEXT)
    file.remove()
    closeSync(descriptor)
  }
  t.equal(readFileSync(path, 'utf8'), `before\n${TEXT}${TEXT}`)
})

t.test('a ready file that cannot be written is refused in one sentence', async (t) => {
  const folder = t.testdir({ file: '' })
  for (const [name, reason] of [
    [join(folder, 'missing', 'ready.json'), 'no such file or directory'],
    [join(folder, 'file', 'ready.json'), 'not a directory'],
    [join(folder, 'x'.repeat(300)), 'name too long'],
    ['/dev/fd/999', 'bad file descriptor'],
    ['/dev/full', 'no space left on device'],
  ] as const) {
    const message = `The ready file ${name} cannot be written: ${reason}`
    await t.rejects(prepareReadyFile(name).write(TEXT), { name: 'Failure', exitCode: 1, message })
  }
  const taken = join(folder, 'taken.json')
  const file = prepareReadyFile(taken)
  mkdirSync(taken)
  await t.rejects(file.write(TEXT), {
    message: `The ready file ${taken} cannot be written: it is a folder`,
  })
  t.strictSame(readdirSync(folder).sort(), ['file', 'taken.json'], 'no draft is left')
})

t.test('a ready file whose path is a socket is refused, and the socket stays', async (t) => {
  const path = await socketFile(t)
  t.equal(failureOf(path), `Failure: The ready file ${path} is a socket. Choose another name`)
  t.ok(lstatSync(path).isSocket())
})
