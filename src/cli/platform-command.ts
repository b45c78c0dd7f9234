import { statSync } from 'node:fs'
import { win32 } from 'node:path'

/** A command as `spawn` of Node takes it. */
export interface PlatformCommand {
  readonly file: string
  readonly args: readonly string[]
  /** Whether `args` is text for `cmd.exe` that Node must not quote again. */
  readonly windowsVerbatimArguments: boolean
}

/** What a command is looked up in: the system and its environment. */
export interface Platform {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly isFile: (path: string) => boolean
}

/**
 * Finds a command the way the platform does. On Windows, `spawn` finds only `.exe` files and refuses batch files such as
 * `npm.cmd`: those are looked up in PATH with the extensions of PATHEXT, and run by `cmd.exe`.
 */
export function platformCommand(command: string, args: readonly string[], platform: Platform): PlatformCommand {
  const found = platform.platform === 'win32' ? lookUp(command, platform) : undefined
  if (found === undefined || !BATCH_FILE.test(found)) {
    return { file: found ?? command, args, windowsVerbatimArguments: false }
  }
  const line = [escapeCommand(found), ...args.map(escapeArgument)].join(' ')
  return {
    file: variable(platform.env, 'ComSpec') ?? 'cmd.exe',
    // /d ignores AutoRun scripts; /s removes only the outer quotes.
    args: ['/d', '/s', '/c', `"${line}"`],
    windowsVerbatimArguments: true,
  }
}

const BATCH_FILE = /\.(cmd|bat)$/i

/** Extensions that Windows has by default. */
const PATHEXT = '.COM;.EXE;.BAT;.CMD'

/** The path of a command, or undefined if there is none. */
function lookUp(command: string, { env, cwd, isFile }: Platform): string | undefined {
  const extensions = (variable(env, 'PATHEXT') ?? PATHEXT).split(';').filter(Boolean)
  const isExtended = extensions.some((extension) => command.toLowerCase().endsWith(extension.toLowerCase()))
  const names = [...(isExtended ? [command] : []), ...extensions.map((extension) => `${command}${extension}`)]
  const hasFolder = /[\\/:]/.test(command)
  // cmd.exe looks into the current folder first.
  const folders = hasFolder ? [cwd] : [cwd, ...(variable(env, 'PATH') ?? '').split(';').filter(Boolean)]
  return folders
    .flatMap((folder) => names.map((name) => win32.resolve(cwd, folder.replaceAll('"', ''), name)))
    .find(isFile)
}

/** Whether there is a file at a path, and not a folder. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** Names of variables have no case on Windows, but a copy of `process.env` has the names as they were set: `Path`. */
function variable(env: Platform['env'], name: string): string | undefined {
  const key = Object.keys(env).find((each) => each.toLowerCase() === name.toLowerCase())
  return key === undefined ? undefined : env[key]
}

/** The characters that `cmd.exe` reads as its own syntax. */
const SPECIAL = /[()\][%!^"`<>&|;, *?]/g

function escapeCommand(path: string): string {
  return path.replace(SPECIAL, '^$&')
}

/**
 * Quotes an argument for the program (backslashes before a quote count twice), and then for `cmd.exe`: twice, because a batch
 * file such as `npm.cmd` passes its arguments on in a command line of its own, which is read again.
 */
function escapeArgument(argument: string): string {
  const quoted = `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`
  return quoted.replace(SPECIAL, '^$&').replace(SPECIAL, '^$&')
}
