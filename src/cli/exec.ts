import { runChild } from './child.js'
import { childEnvironment } from './child-environment.js'
import type { Run } from './command.js'
import { type InterceptingProxy, startProxy } from './intercept.js'
import { serve } from './serve.js'
import { type Trust, trustAuthority } from './trust.js'

/** Runs a command with a server of its own. @returns the command's exit code, as a shell tells it */
export const exec: Run = async ({ values, operands }, terminal) => {
  const [command = '', ...args] = operands
  const { emulator, url, ca } = await serve(values, terminal)
  let trust: Trust | undefined
  let proxy: InterceptingProxy | undefined
  try {
    if (ca !== undefined) trust = trustAuthority(ca, terminal.env)
    if (values.intercept) proxy = await startProxy(emulator.connections.accept, terminal.stderr)
    const env = childEnvironment(terminal.env, {
      url,
      token: emulator.token,
      controlToken: values['control-token'],
      trust: trust?.variables ?? {},
      proxy: proxy?.url,
    })
    return await runChild(command, args, env)
  } finally {
    proxy?.close()
    trust?.remove()
    await emulator.close()
  }
}
