import type { Values } from './options.js'
import type { ReadyFile } from './ready-file.js'
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
  /** Path of the authority for clients to trust, with `--tls`. */
  readonly ca?: string
}

/**
 * Tells that the server is ready: in a file if there is one, in one line on stdout, and to a person in some more.
 * @throws Failure
 */
export async function announce(
  ready: Ready,
  values: Values,
  { stdout }: Pick<Terminal, 'stdout'>,
  file?: ReadyFile,
): Promise<void> {
  const object = `${JSON.stringify(ready)}\n`
  await file?.write(object)
  stdout.write(values.json ? object : `ready ${ready.url}\n`)
  if (stdout.isTTY && !values.json) stdout.write(banner(ready))
}

function banner({ url, token, control, ca }: Ready): string {
  const insecure = url.startsWith('https:') ? '-k ' : ''
  const trust = ca === undefined ? insecure : `--cacert '${ca}' `
  return `
  API        ${url}/api/v2
  Key        ${token ?? 'not known here, the database has had it before'}
  Inspector  ${control}/${ca === undefined ? '' : `\n  Authority  ${ca}`}

  curl ${trust}-H 'Authorization: ${token ?? '<key>'}' ${url}/api/v2/tokens

`
}
