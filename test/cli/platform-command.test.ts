import { win32 } from 'node:path'
import t from 'tap'
import { isFile, type Platform, platformCommand } from '../../src/cli/platform-command.js'

const NODE = 'C:\\Program Files\\nodejs'
const PROJECT = 'C:\\work\\project'

/** A Windows machine with these files, whose names have no case. */
function windows(files: readonly string[], env: Platform['env'] = {}): Platform {
  return {
    platform: 'win32',
    cwd: PROJECT,
    env: { Path: `${NODE};"C:\\with;quotes";C:\\tools`, PathExt: '.COM;.EXE;.BAT;.CMD;.JS', ...env },
    isFile: (path) => files.some((file) => win32.normalize(file).toLowerCase() === path.toLowerCase()),
  }
}

function plain(file: string, args: readonly string[] = []) {
  return { file, args, windowsVerbatimArguments: false }
}

function batch(line: string, file = 'cmd.exe') {
  return { file, args: ['/d', '/s', '/c', `"${line}"`], windowsVerbatimArguments: true }
}

t.test('exec runs a command as it is on every system but Windows', async (t) => {
  for (const platform of ['linux', 'darwin', 'freebsd'] as const) {
    const system = { ...windows([`${NODE}\\npm.cmd`]), platform }
    t.strictSame(platformCommand('npm', ['test'], system), plain('npm', ['test']), platform)
  }
})

t.test('exec finds a batch file in PATH on Windows and runs it with cmd.exe', async (t) => {
  for (const [command, file] of [
    ['npm', `${NODE}\\npm.cmd`],
    ['npx.cmd', `${NODE}\\npx.cmd`],
    ['yarn', 'C:\\tools\\yarn.bat'],
    ['.\\gradlew', `${PROJECT}\\gradlew.bat`],
    ['scripts/check', `${PROJECT}\\scripts\\check.cmd`],
    ['C:\\other\\tool', 'C:\\other\\tool.cmd'],
  ] as const) {
    const { file: shell, args, windowsVerbatimArguments } = platformCommand(command, [], windows([file]))
    t.strictSame([shell, windowsVerbatimArguments], ['cmd.exe', true])
    const line = args.at(-1)?.slice(1, -1).replaceAll(/\^(.)/g, '$1')
    t.equal(line?.toLowerCase(), file.toLowerCase(), command)
  }
})

t.test('exec runs the shell of ComSpec for a batch file on Windows', async (t) => {
  const system = windows(['C:\\tools\\jest.cmd'], { ComSpec: 'D:\\System32\\cmd.exe' })
  t.strictSame(platformCommand('jest', [], system), batch('C:\\tools\\jest.CMD', 'D:\\System32\\cmd.exe'))
})

t.test('exec runs a program on Windows without a shell, and prefers what comes first in PATHEXT', async (t) => {
  const files = [`${NODE}\\node.exe`, `${NODE}\\node.cmd`, 'C:\\tools\\go.exe', `${PROJECT}\\go.cmd`]
  t.strictSame(platformCommand('node', ['a b'], windows(files)), plain(`${NODE}\\node.EXE`, ['a b']))
  t.strictSame(platformCommand('go', [], windows(files)), batch(`${PROJECT}\\go.CMD`), 'the current folder comes first')
})

t.test('exec leaves a command that Windows does not have to spawn, which says that it was not found', async (t) => {
  for (const command of ['no-such-command', 'folder\\none', 'notes.txt']) {
    t.strictSame(platformCommand(command, ['x'], windows([])), plain(command, ['x']))
  }
  t.strictSame(platformCommand('npm', [], { ...windows([`${NODE}\\npm.cmd`]), env: {} }), plain('npm'))
})

t.test('exec uses the extensions that Windows has by default when PATHEXT is not set', async (t) => {
  const system = { ...windows(['C:\\tools\\pytest.exe']), env: { PATH: 'C:\\tools' } }
  t.strictSame(platformCommand('pytest', [], system), plain('C:\\tools\\pytest.EXE'))
})

t.test('arguments of a batch file survive cmd.exe and the command line of the batch file', async (t) => {
  for (const argument of [
    'plain',
    'two words',
    '100%',
    'a&b',
    'say "hi"',
    'C:\\dir\\',
    '%PATH%',
    '^',
    '!x!',
    '(a|b)',
  ]) {
    const { args } = platformCommand('tool', [argument], windows(['C:\\tools\\tool.cmd']))
    const line = String(args.at(-1)).slice(1, -1).replace('C:\\tools\\tool.CMD ', '')
    // Both readings remove a caret before each character.
    const once = line.replaceAll(/\^(.)/g, '$1')
    const twice = once.replaceAll(/\^(.)/g, '$1')
    t.equal(unquoted(twice), argument)
    t.notMatch(once.replaceAll(/\^./g, ''), /[&|<>()%!"]/, 'no special character is left to the first reading')
  }
})

/** Reads a quoted argument the way that programs of the C runtime do. */
function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replace(/(\\+)$/, (all) => all.slice(all.length / 2))
    .replaceAll(/(\\*)\\"/g, (_, slashes: string) => `${slashes.slice(slashes.length / 2)}"`)
}

t.test('a command is a file, and neither a folder nor missing', async (t) => {
  const folder = t.testdir({ 'npm.cmd': '', 'folder.cmd': {} })
  const found = ['npm.cmd', 'folder.cmd', 'missing.cmd'].map((name) => isFile(`${folder}/${name}`))
  t.strictSame(found, [true, false, false])
})
