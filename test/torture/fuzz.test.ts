import { join } from 'node:path'
import t from 'tap'
import { accessTokensDocument } from '../../src/generated/access-tokens-document.js'
import { controlDocument } from '../../src/generated/control-document.js'
import { type ApiDocument, operationsOf } from '../../src/http/contract.js'
import { fuzz } from './fuzz.js'
import { scale } from './scale.js'
import { SEED } from './seed.js'

t.setTimeout(scale(300_000, 3_600_000))

const api = accessTokensDocument as unknown as ApiDocument
const control = controlDocument as unknown as ApiDocument
const isOfAccount = ({ path }: { path: string }) => path.includes('{accountId}')
const campaigns = {
  'the emulated API': { document: api, operations: operationsOf(api), isContained: true },
  // What these do ends at the account, and what the others do does not.
  'the control API, for one account': {
    ...{ document: control, operations: operationsOf(control).filter(isOfAccount), isContained: true },
  },
  'the control API, for the server': {
    ...{
      document: control,
      operations: operationsOf(control).filter((each) => !isOfAccount(each)),
      isContained: false,
    },
  },
}

for (const [title, campaign] of Object.entries(campaigns)) {
  t.test(`${title} answers whatever comes as documented, and nothing else is harmed`, async (t) => {
    const requests = scale(500, 70_000)
    const figures = await fuzz(campaign, requests, SEED, join(t.testdir(), 'tokens.db'))
    const { heap, statuses } = figures
    const early = heap[Math.floor(heap.length / 4)] ?? 0
    const last = heap.at(-1) ?? 0
    t.comment(
      `fuzz: ${title}: ${figures.requests} requests ${JSON.stringify(statuses)}, 0 findings, ` +
        `heap ${early.toFixed(1)} MiB after a quarter, ${last.toFixed(1)} MiB at the end, TORTURE_SEED=${SEED}`,
    )
    t.ok(figures.requests >= requests)
    t.ok(last - early < 16, 'memory is flat')
    for (const digit of ['2xx', '4xx']) t.ok((statuses[digit] ?? 0) > requests / 20, `there are answers ${digit}`)
  })
}
