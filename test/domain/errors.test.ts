import t from 'tap'
import { conflict, forbidden, invalidRequest, notFound, patchFailed, Refusal } from '../../src/domain/errors.js'

const shown = ({ code, message, details }: Refusal) => ({ code, message, details })

t.test('a refusal is an error with a code, a sentence for the client and details for the request log', async (t) => {
  const refusal = new Refusal('rate_limited', 'Slower.', { rule: 'limit' })
  t.ok(refusal instanceof Error)
  t.equal(refusal.name, 'Refusal')
  t.strictSame(shown(refusal), { code: 'rate_limited', message: 'Slower.', details: { rule: 'limit' } })
  t.strictSame(shown(new Refusal('conflict', 'Twice.')), { code: 'conflict', message: 'Twice.', details: {} })
})

t.test('a refusal says in the published words what went wrong', async (t) => {
  for (const [refusal, code, message] of [
    [invalidRequest('limit must be an integer'), 'invalid_request', 'limit must be an integer'],
    [conflict('the key is taken'), 'conflict', 'the key is taken'],
    [patchFailed('Because.'), 'patch_failed', 'Unprocessable entity. Could not apply patch. Because.'],
    [notFound(), 'not_found', 'Invalid resource identifier'],
  ] as const) {
    t.strictSame(shown(refusal), { code, message, details: {} })
  }
})

t.test('a refusal keeps for the request log why something was not found', async (t) => {
  t.strictSame(shown(notFound('there is no token "a"')), {
    code: 'not_found',
    message: 'Invalid resource identifier',
    details: { rule: 'there is no token "a"' },
  })
})

t.test('a refusal names the access and the reason of what is forbidden', async (t) => {
  const access = { action: 'createAccessToken', resource: 'member/m1:token/*' }
  const reason = { effect: 'deny' } as const
  const message = 'Access to the requested resource was denied'
  t.strictSame(shown(forbidden(access, reason, 'a reader creates nothing')), {
    code: 'forbidden',
    message,
    details: { access, reason, rule: 'a reader creates nothing' },
  })
  t.strictSame(shown(forbidden(access, reason, 'a rule', 'Use another.')), {
    code: 'forbidden',
    message,
    details: { access, reason, rule: 'a rule', remedy: 'Use another.' },
  })
})
