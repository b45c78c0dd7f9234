import { rename, rm, writeFile } from 'node:fs/promises'
import { Failure } from './failure.js'
import type { Values } from './options.js'
import type { Terminal } from './terminal.js'

/** What a script needs to know of a server that is ready. */
export interface Ready {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** The key of an admin token; null when it is not known. */
  readonly token: string | null
  /** Where the control API begins. */
  readonly control: string
}

/** Tells that the server is ready: in a file, in one line on stdout, and to a person in some more. @throws Failure */
export async function announce(ready: Ready, values: Values, { stdout }: Terminal): Promise<void> {
  const object = `${JSON.stringify(ready)}\n`
  if (values['ready-file'] !== undefined) await writeReadyFile(values['ready-file'], object)
  stdout.write(values.json ? object : `ready ${ready.url}\n`)
  if (stdout.isTTY && !values.json) stdout.write(banner(ready))
}

/** All of it is there at once, and for its owner only: it has a key in it. */
async function writeReadyFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new Failure(`The ready file ${file} cannot be written: ${(error as Error).message}`)
  }
}

function banner({ url, token, control }: Ready): string {
  const insecure = url.startsWith('https:') ? '-k ' : ''
  return `
  API        ${url}/api/v2
  Key        ${token ?? 'not known here, the database has had it before'}
  Inspector  ${control}/

  curl ${insecure}-H 'Authorization: ${token ?? '<key>'}' ${url}/api/v2/tokens

`
}
