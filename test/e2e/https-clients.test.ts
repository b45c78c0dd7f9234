import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { run } from '../support/command.js'

t.setTimeout(180_000)

/** The unchangeable address of a tool that was made for LaunchDarkly. */
const FIXED = 'https://app.launchdarkly.com'
const KEY = 'api-00000000-0000-4000-8000-000000000000'

interface Client {
  /** Prints the status and the body of the tokens below a URL. */
  command(url: string, folder: string): readonly string[]
}

const CLIENTS: Readonly<Record<string, Client>> = {
  curl: {
    command: (url) => ['curl', '-sS', '-w', '%{http_code}', '-H', `Authorization: ${KEY}`, `${url}/api/v2/tokens`],
  },
  node: {
    command: (url) => [
      process.execPath,
      '--input-type=module',
      '--eval',
      `const response = await fetch('${url}/api/v2/tokens', { headers: { authorization: '${KEY}' } })
       console.log(response.status, await response.text())`,
    ],
  },
  python3: {
    command: (url) => [
      'python3',
      '-c',
      `from urllib.request import Request, urlopen
response = urlopen(Request('${url}/api/v2/tokens', headers={'Authorization': '${KEY}'}))
print(response.status, response.read())`,
    ],
  },
  go: {
    command: (url, folder) => {
      const file = join(folder, 'main.go')
      writeFileSync(
        file,
        `package main

import ("fmt"; "io"; "net/http")

func main() {
	request, _ := http.NewRequest("GET", "${url}/api/v2/tokens", nil)
	request.Header.Set("Authorization", "${KEY}")
	response, err := http.DefaultClient.Do(request)
	if err != nil { panic(err) }
	body, _ := io.ReadAll(response.Body)
	fmt.Println(response.StatusCode, string(body))
}
`,
      )
      return ['go', 'run', file]
    },
  },
}

async function isMissing(t: Test, name: string): Promise<boolean> {
  if (name === 'node') return false
  return (await run(t, ['exec', '--', 'sh', '-c', `command -v ${name}`])).code !== 0
}

/** Whether Node's `fetch` can use the proxy that the environment names: since 22.21 and 24.0. */
function usesProxyOfEnvironment(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major >= 24 || (major === 22 && minor >= 21)
}

/** A server that stands for the proxy of a company. It counts the connections that it gets, and closes them. */
async function startTrap(t: Test) {
  let connections = 0
  const server = createServer((socket) => {
    connections++
    socket.destroy()
  }).listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => connections }
}

for (const [name, { command }] of Object.entries(CLIENTS)) {
  t.test(`${name} trusts the emulator under exec --tls, and reaches it beside a proxy`, async (t) => {
    if (await isMissing(t, name)) return t.comment(`not run: there is no ${name} on this machine`)
    const trap = await startTrap(t)
    const environment = { HTTPS_PROXY: trap.url, https_proxy: trap.url, NODE_USE_ENV_PROXY: '1' }
    // A free port that exec knows before the command line of the client is written.
    const port = await freePort()
    const flags = ['exec', '--tls', '--port', String(port), '--']
    const ended = await run(t, [...flags, ...command(`https://127.0.0.1:${port}`, t.testdir())], environment)
    t.match(ended, { code: 0, stdout: /200/, stderr: '' })
    t.match(ended.stdout, /"totalCount":1/)
    t.equal(trap.connections(), 0)
  })

  for (const list of ['', '*', '.launchdarkly.com']) {
    t.test(
      `${name} with a fixed host reaches the emulator under exec --intercept, with NO_PROXY "${list}"`,
      async (t) => {
        if (await isMissing(t, name)) return t.comment(`not run: there is no ${name} on this machine`)
        if (name === 'node' && !usesProxyOfEnvironment()) {
          return t.comment(`not run: Node ${process.versions.node} does not use the proxy of the environment`)
        }
        const trap = await startTrap(t)
        const proxies = { HTTPS_PROXY: trap.url, https_proxy: trap.url, ALL_PROXY: trap.url }
        const environment = { ...proxies, NO_PROXY: list, no_proxy: list }
        const ended = await run(t, ['exec', '--intercept', '--', ...command(FIXED, t.testdir())], environment)
        t.match(ended, { code: 0, stdout: /200/, stderr: '' })
        t.match(ended.stdout, /"totalCount":1/)
        t.equal(trap.connections(), 0)
      },
    )
  }
}

t.test(
  'exec --intercept refuses other hosts with a line on stderr, and ends with the code of the command',
  async (t) => {
    const code = `
    import { request } from 'node:http'
    import { once } from 'node:events'
    const proxy = new URL(process.env.HTTPS_PROXY)
    const [{ statusCode }] = await once(request({ port: proxy.port, host: proxy.hostname, method: 'CONNECT', path: 'example.com:443' }).end(), 'connect')
    console.log(proxy.hostname, statusCode)
    process.exit(5)`
    const flags = ['exec', '--intercept', '--host', '0.0.0.0', '--admin-token', KEY.replace('0000', '1111')]
    t.match(await run(t, [...flags, '--', process.execPath, '--input-type=module', '--eval', code]), {
      code: 5,
      stdout: '127.0.0.1 403\n',
      stderr: `--intercept refused CONNECT "example.com:443": it answers only for LaunchDarkly's hosts.\n`,
    })
  },
)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
