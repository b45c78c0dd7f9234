import fc from 'fast-check'
import t, { type Test } from 'tap'
import { assembleEmulator } from '../../src/emulator.js'
import { type Call, History } from './key-history.js'
import { KEYS_SEED } from './key-seed.js'
import { happen, keyHistories } from './key-steps.js'
import { scale } from './scale.js'
import { SEED } from './seed.js'

async function emulate(t: Test): Promise<Call> {
  const { app, close } = await assembleEmulator({ seed: KEYS_SEED })
  t.teardown(close)
  return async (method, url, { key, body }) => {
    const { statusCode: status, body: text } = await app.inject({
      method: method as 'GET',
      url,
      headers: { ...(key !== null && { authorization: key }) },
      ...(body !== undefined && { payload: body as object }),
    })
    return { status, body: text === '' ? undefined : JSON.parse(text) }
  }
}

t.test('whatever happened, every key ever issued is worth what it should be and no more', async (t) => {
  const call = await emulate(t)
  let histories = 0
  let steps = 0
  let tried = 0
  const property = fc.asyncProperty(keyHistories(scale(20, 30)), async (changes) => {
    const history = new History(call)
    await happen(history, changes)
    histories++
    steps += changes.length
    tried += history.tried
  })
  await fc.assert(property, { seed: SEED, numRuns: scale(150, 10_000) })
  t.comment(`keys: ${histories} histories, ${steps} changes, ${tried} keys tried, 0 wrong, TORTURE_SEED=${SEED}`)
  t.ok(tried > histories)
})

t.test('it would be seen if anything about a key was remembered for too long', async (t) => {
  for (const path of ['/api/v2/caller-identity', '/api/v2/tokens?showAll=true&limit=1']) {
    const call = await emulate(t)
    const property = fc.asyncProperty(keyHistories(30), async (steps) => {
      const remembered = new Map<string | null, Awaited<ReturnType<Call>>>()
      const forgetful: Call = async (method, url, options) => {
        const answer = (url === path && remembered.get(options.key)) || (await call(method, url, options))
        if (url === path) remembered.set(options.key, answer)
        return answer
      }
      await happen(new History(forgetful), steps)
    })
    await t.rejects(fc.assert(property, { seed: SEED, endOnFailure: true }))
  }
})
