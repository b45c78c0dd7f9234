import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { createEmulator, type Emulator } from '../../src/index.js'
import { call, HOUR, NOW } from './calls.js'

/** What one test of somebody might do with an account of its own, each answer of which is known beforehand. */
async function play(emulator: Emulator, i: number): Promise<unknown[]> {
  const account = await emulator.createAccount()
  const seeded = await account.getState()
  const at = NOW + i * HOUR
  const api = async (method: string, path: string, body?: unknown, key = account.token) => {
    const answer = await call(emulator, key, method, `/api/v2/${path}`, body)
    return { status: answer.status, ...answer.body }
  }
  const answers: unknown[] = [await account.clock.set(at)]
  const token = await api('POST', 'tokens', { name: `token ${i}`, role: 'writer' })
  answers.push([token.status, token.name, token.creationDate])
  await account.faults.add({ match: { operationId: 'getToken' }, times: 1, respond: { status: 429 } })
  answers.push((await api('GET', `tokens/${token._id}`)).status)
  answers.push((await api('GET', `tokens/${token._id}`)).name)
  const rotated = await api('POST', `tokens/${token._id}/reset?expiry=${at + HOUR}`)
  answers.push((await api('GET', 'caller-identity', undefined, token.token)).tokenId === token._id)
  answers.push(await account.clock.advance('1h'))
  answers.push((await api('GET', 'caller-identity', undefined, token.token)).status)
  answers.push((await api('GET', 'caller-identity', undefined, rotated.token)).status)
  answers.push((await api('GET', 'tokens?showAll=true')).totalCount)
  answers.push((await account.faults.list()).map(({ matched, fired }) => [matched, fired]))
  answers.push(await account.requests.count(), await account.requests.count({ status: 401 }))
  answers.push((await account.events()).length)
  await account.reset()
  answers.push((await api('GET', 'tokens')).totalCount, await account.requests.count())
  await account.reset()
  answers.push(isDeepStrictEqual(await account.getState(), seeded))
  return answers
}

t.test(
  'fifty accounts used at once, each with a clock, faults and resets of its own, see nothing of each other',
  async (t) => {
    const emulator = await createEmulator({ now: NOW })
    t.teardown(() => emulator.close())
    const played = await Promise.all(Array.from({ length: 50 }, (_, i) => play(emulator, i)))
    for (const [i, answers] of played.entries()) {
      const at = NOW + i * HOUR
      t.same(answers, [
        { now: at, mode: 'frozen' },
        [201, `token ${i}`, at],
        429,
        `token ${i}`,
        true,
        { now: at + HOUR, mode: 'frozen' },
        401,
        200,
        2,
        [[1, 1]],
        8,
        1,
        2,
        1,
        1,
        true,
      ])
    }
    t.same(await emulator.clock.get(), { now: NOW, mode: 'frozen' })
    t.equal((await emulator.accounts()).length, 51)
  },
)
