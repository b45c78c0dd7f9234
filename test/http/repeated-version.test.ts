import t, { type Test } from 'tap'
import { emulate } from '../support/emulate.js'
import { exchange } from '../support/exchange.js'
import { invalidRequest } from '../support/refusals.js'
import { OWNER, pinned, seedOf } from '../support/seeds.js'

/** A list of 26 tokens: version 20240415 shows 25 of them, an older version all. */
async function withTokens(t: Test) {
  const tokens = Array.from({ length: 26 }, (_, i) => pinned(i, { role: 'admin' }))
  const { emulator, token } = await emulate(t, { seed: seedOf({ members: [OWNER], tokens }) })
  const url = await emulator.app.listen({ port: 0, host: '127.0.0.1' })

  /** Lists the tokens with one header line for each value. */
  async function list(...values: string[]) {
    const lines = values.map((value) => `LD-API-Version: ${value}`)
    const { answer } = await exchange(`${url}/api/v2/tokens`, 'GET', token, '', lines).ended
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    return { status: Number(head.split(' ')[1]), body: JSON.parse(body) }
  }
  return { emulator, token, list }
}

const refusal = (value: string) =>
  invalidRequest(
    `LD-API-Version must be one of 20160426, 20191212, 20210729, 20220603, 20240415 and beta, got ${JSON.stringify(value)}`,
  )

t.test('the first value of a repeated LD-API-Version is the version of the response', async (t) => {
  const { list } = await withTokens(t)
  for (const [values, length] of [
    [['20240415', '20240415'], 25],
    [['20240415', '20220603'], 25],
    [['20220603', '20240415'], 26],
    [['beta', '20160426'], 25],
    [['20160426', 'beta', '20240415'], 26],
    [['20240415', 'latest'], 25],
    [['20240415', ''], 25],
    [['20220603, 20240415', '20240415'], 26],
    [['20220603\t, 20240415'], 26],
  ] as const) {
    const { status, body } = await list(...values)
    t.strictSame({ status, length: body.items?.length }, { status: 200, length }, JSON.stringify(values))
  }
})

t.test('a repeated LD-API-Version whose first value is unknown is a 400 that shows that value', async (t) => {
  const { list } = await withTokens(t)
  for (const [values, shown] of [
    [['20240416', '20240415'], '20240416'],
    [['latest', 'latest'], 'latest'],
    [['', '20240415'], ''],
    [['', ''], ''],
    [[','], ''],
    [['20240415;20240415'], '20240415;20240415'],
  ] as const) {
    t.strictSame(await list(...values), { status: 400, body: refusal(shown) }, JSON.stringify(values))
  }
})

t.test('the in-process fetch accepts an LD-API-Version that was appended twice', async (t) => {
  const { emulator, token } = await withTokens(t)
  for (const [first, status, body] of [
    ['20220603', 200, { totalCount: 26 }],
    ['20240416', 400, refusal('20240416')],
  ] as const) {
    const headers = new Headers({ authorization: token })
    headers.append('LD-API-Version', first)
    headers.append('LD-API-Version', '20240415')
    const response = await emulator.fetch('/api/v2/tokens', { headers })
    t.match({ status: response.status, body: await response.json() }, { status, body })
  }
})
