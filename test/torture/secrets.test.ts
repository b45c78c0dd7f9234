import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { controlDocument } from '../../src/generated/control-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import { start } from '../support/command.js'
import { type Call, History } from './key-history.js'
import { KEYS_SEED } from './key-seed.js'
import { happen, keyHistories } from './key-steps.js'
import { scale } from './scale.js'
import { createSearch } from './search.js'
import { SEED } from './seed.js'

t.setTimeout(scale(120_000, 3_600_000))

const CONTROL = 'a-control-token'
const UNKNOWN = 'api-b0c46e2f-6e35-4a8f-9d0c-5d1a3f7e2c64'

t.test('a key is found in whatever form it was written down', async (t) => {
  const search = createSearch([UNKNOWN])
  const bytes = Buffer.from(`${UNKNOWN}:`)
  const forms = [
    ...[UNKNOWN, UNKNOWN.toUpperCase(), UNKNOWN.slice(4), UNKNOWN.replaceAll('-', ''), UNKNOWN.slice(0, -4)],
    ...[UNKNOWN.replaceAll('-', '%2D'), [...bytes].map((byte) => `%${byte.toString(16)}`).join('')],
    ...[bytes.toString('base64'), Buffer.from(`x:${UNKNOWN}`).toString('base64'), bytes.toString('hex')],
    ...[Buffer.from(`xy:${UNKNOWN}`).toString('base64'), Buffer.from(UNKNOWN, 'utf16le').toString('latin1')],
  ]
  for (const form of forms) t.strictSame(search.in(`"before ${form} after"`), [UNKNOWN], form)
  t.strictSame(search.in(`"before api-…${UNKNOWN.slice(-4)} after"`), [])
})

t.test('no key and no control token is logged at any level, journaled, exported, shown or kept', async (t) => {
  const folder = t.testdir()
  const database = join(folder, 'tokens.db')
  const seed = join(folder, 'seed.json')
  writeFileSync(seed, JSON.stringify(KEYS_SEED))
  const { url, control, stop, stdout, stderr } = await start(t, [
    ...['--log-level', 'trace', '--control-token', CONTROL, '--database', database, '--seed', seed],
  ])
  /** Everything that came to light, by where. */
  const texts: Record<string, string[]> = { answers: [], echoes: [] }
  const issued = new Set([UNKNOWN])

  const send = async (where: string, method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      ...{ method, headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) } },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = { status: response.status, body: text === '' ? undefined : parse(text) }
    const shown = keysShown(method, path, answer.body)
    for (const key of shown) issued.add(key)
    const rest = shown.reduce((left, key) => left.replaceAll(`"${key}"`, '"the key"'), text)
    texts[where] = [...(texts[where] ?? []), `${JSON.stringify([...response.headers])} ${rest}`]
    return answer
  }
  const bearer = { authorization: `Bearer ${CONTROL}` }
  const call: Call = (method, path, { key, body }) =>
    send('answers', method, path, key === null ? bearer : { authorization: key }, body)

  const live = await fetch(`${control}/requests/stream`, { headers: bearer })
  const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader()
  const stream = (async () => {
    let text = ''
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) text += read.value
    return text
  })()

  /** Everything that the control API, and so the page, can be asked for. */
  async function lookEverywhere(): Promise<void> {
    const { items } = (await send('accounts', 'GET', '/_emulator/accounts', bearer)).body as {
      items: { _id: string }[]
    }
    for (const { path, method, id } of operationsOf(controlDocument as unknown as ApiDocument)) {
      if (method !== 'GET' || id.startsWith('stream')) continue
      const paths = path.includes('{') ? items.map(({ _id }) => path.replace('{accountId}', _id)) : [path]
      const query = /^list\w*(Requests|Events)$/.test(id) ? '?limit=1000' : ''
      for (const each of paths) await send(id, 'GET', `${each}${query}`, bearer)
    }
    for (const page of ['/_emulator/', '/_emulator/docs']) await send('pages', 'GET', page, {})
    for (const suffix of ['', '-wal', '-shm']) texts[`database${suffix}`] = [read(`${database}${suffix}`)]
  }

  const histories = fc.sample(keyHistories(scale(30, 60)), { numRuns: scale(3, 150), seed: SEED })
  let found: string[] = []
  let searched = 0
  const search = () => {
    const { in: keysIn } = createSearch([...issued])
    for (const [where, all] of Object.entries(texts)) {
      for (const text of all) {
        searched += text.length
        // What a client sent astray may be quoted in the answer that it gets itself, and nowhere else.
        if (where !== 'echoes') found = [...found, ...keysIn(text).map((key) => `${key} in ${where}`)]
        if (where !== 'echoes' && text.includes(CONTROL)) found = [...found, `the control token in ${where}`]
      }
      texts[where] = []
    }
  }
  for (const history of histories) {
    await happen(new History(call), history)
    const keys = [...issued].slice(-4)
    for (const key of [...keys, UNKNOWN, ...keys.map((each) => each.toUpperCase())]) {
      const astray = (method: string, path: string, authorization: string, body?: unknown) =>
        send('echoes', method, path, { authorization }, body)
      // Where keys do not belong, and end up now and then.
      await astray('GET', `/api/v2/tokens/${key}?key=${key}`, key)
      await astray('GET', `/api/v2/tokens?limit=${key}`, key)
      await astray('GET', '/api/v2/tokens', `Bearer ${key}`)
      await astray('GET', '/api/v2/tokens', `Basic ${Buffer.from(`${key}:`).toString('base64')}`)
      await astray('POST', '/api/v2/tokens', key, { role: key })
      await astray('PATCH', `/api/v2/tokens/${key}`, key, [{ op: 'test', path: '/token', value: key }])
      await astray('GET', `/${key}`, key)
      await astray('GET', `/api/v2/%E0%A4%A${key}`, key)
      await astray('GET', `/_emulator/requests?path=${key}`, `Bearer ${key}`)
      await astray('DELETE', `/_emulator/faults/${key}`, bearer.authorization)
      await astray('PUT', `/_emulator/state`, bearer.authorization, {
        version: 1,
        accounts: [{ tokens: [{ key: 5 }, key] }],
      })
    }
    await lookEverywhere()
    search()
  }
  t.match(await fetch(`${control}/requests`, { headers: bearer }).then((response) => response.text()), 'api-…')
  await stop()
  texts['stream'] = [await stream]
  texts['log'] = [stderr()]
  texts['database when closed'] = [read(database)]
  const [ready = '', ...more] = stdout().split('\n')
  texts['stdout'] = more
  t.match(ready, KEYS_SEED.accounts[0].tokens[0]?.key, 'only the ready line has a key, for whoever started it')
  t.match(stderr(), 'request completed')
  search()
  t.strictSame([...new Set(found)], [])
  t.comment(
    `secrets: ${histories.length} histories, ${issued.size} keys, ${(searched / 2 ** 20).toFixed(1)} MiB searched, ` +
      `0 found, TORTURE_SEED=${SEED}`,
  )
})

/** Whole keys, in the only answers that may have them: those to create and reset, and to the making of an account. */
function keysShown(method: string, path: string, body: unknown): readonly string[] {
  const { token, tokens = [] } = Object(body) as { token?: unknown; tokens?: { token: string }[] }
  if (method !== 'POST') return []
  if (path === '/_emulator/accounts') return tokens.map((each) => each.token)
  return typeof token === 'string' && /^\/api\/v2\/tokens(\/\w+\/reset(\?.*)?)?$/.test(path) ? [token] : []
}

function parse(text: string): unknown {
  return text.startsWith('<') ? text : JSON.parse(text)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}
