import { emulatorEnvironment } from '../client/environment.js'
import { fileVariable } from './secret-file.js'
import type { Terminal } from './terminal.js'
import {
  AUTHORITY_VARIABLE,
  CONTROL_TOKEN_VARIABLE,
  NO_PROXY_VARIABLES,
  NODE_PROXY_VARIABLE,
  PROXY_VARIABLES,
} from './variables.js'

/** Names of this machine, under which the emulator is reached without a proxy. */
const LOOPBACK_NAMES = ['127.0.0.1', '::1', 'localhost']

export interface ChildEnvironment {
  readonly url: string
  /** Null where the key is not known. The child then gets no key: one of the environment would be of another account. */
  readonly token: string | null
  /** Undefined where the control API needs none. The child then gets none either. */
  readonly controlToken: string | undefined
  /** Variables that make clients trust the certificate of the server. */
  readonly trust: Readonly<Record<string, string>>
  /** URL of the proxy of `--intercept`. */
  readonly proxy: string | undefined
}

/** The environment of the command that `exec` runs: that of this process, and where the emulator is. */
export function childEnvironment(
  env: Terminal['env'],
  { url, token, controlToken, trust, proxy }: ChildEnvironment,
): NodeJS.ProcessEnv {
  const ours = Object.entries(emulatorEnvironment(url, token ?? ''))
  return {
    ...env,
    ...Object.fromEntries(ours.map(([name, value]) => [name, value === '' ? undefined : value])),
    [CONTROL_TOKEN_VARIABLE]: controlToken,
    // Both at once would be an error of the commands that the child runs.
    [fileVariable(CONTROL_TOKEN_VARIABLE)]: undefined,
    [AUTHORITY_VARIABLE]: undefined,
    ...trust,
    ...(proxy === undefined ? withoutProxy(env) : throughProxy(env, proxy)),
  }
}

/** Adds the loopback names to the hosts that are reached without a proxy, so that no key travels to one. */
function withoutProxy(env: Terminal['env']): NodeJS.ProcessEnv {
  // Many tools read one of the two only, so the other one gets the same list.
  const { NO_PROXY = env['no_proxy'], no_proxy = env['NO_PROXY'] } = env
  return { NO_PROXY: withLoopback(NO_PROXY), no_proxy: withLoopback(no_proxy) }
}

function withLoopback(list = ''): string {
  const names = list.split(',').map((name) => name.trim())
  // An asterisk means every host, but only where it stands alone.
  if (names.includes('*')) return list
  return [...new Set([...names.filter(Boolean), ...LOOPBACK_NAMES])].join(',')
}

/**
 * Sends every request but those to this machine through the proxy. A list of exceptions from before must not stay: an entry
 * such as `.launchdarkly.com` would send a key to the real service.
 */
function throughProxy(env: Terminal['env'], proxy: string): NodeJS.ProcessEnv {
  const others = ['ALL_PROXY', 'all_proxy'].filter((name) => env[name])
  return {
    ...Object.fromEntries([...PROXY_VARIABLES, ...others].map((name) => [name, proxy])),
    ...Object.fromEntries(NO_PROXY_VARIABLES.map((name) => [name, LOOPBACK_NAMES.join(',')])),
    [NODE_PROXY_VARIABLE]: '1',
  }
}
