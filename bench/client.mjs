import { Agent, request } from 'node:http'

/** One connection to a server, on which one request follows the other. */
export function connect(url, token) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })

  return {
    /**
     * @param {string} method
     * @param {string} path
     * @param {unknown} [body] as JSON
     * @returns {Promise<{ body: any, milliseconds: number }>}
     * @throws Error unless it is answered with success
     */
    send: (method, path, body) => {
      const headers = { Authorization: token, ...(body && { 'Content-Type': 'application/json' }) }
      const start = performance.now()
      return new Promise((resolve, reject) => {
        const sent = request(url + path, { method, agent, headers }, async (response) => {
          let text = ''
          for await (const chunk of response.setEncoding('utf8')) text += chunk
          const milliseconds = performance.now() - start
          if (response.statusCode < 400) resolve({ body: text && JSON.parse(text), milliseconds })
          else reject(new Error(`${method} ${path} was answered with ${response.statusCode}: ${text}`))
        })
        sent.once('error', reject)
        sent.end(body && JSON.stringify(body))
      })
    },
    close: () => agent.destroy(),
  }
}
