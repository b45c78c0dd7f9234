import { join } from 'node:path'
import t from 'tap'
import { createRandom } from '../../src/simulation/faults/random.js'
import { start } from '../support/command.js'
import { contend } from './concurrent-clients.js'
import { isLinearizable, type Operation } from './linearizable.js'
import { scale } from './scale.js'
import { SEED } from './seed.js'

/** What happens to one number that can be written and read. */
const write = (invoked: number, answered: number, value: string): Operation<string> => ({
  ...{ invoked, answered, apply: () => value, text: `write ${value}` },
})
const read = (invoked: number, answered: number, value: string): Operation<string> => ({
  ...{ invoked, answered, apply: (state) => (state === value ? state : undefined), text: `read ${value}` },
})

t.test('what could have happened in one order or another is linearizable', async (t) => {
  const histories: readonly (readonly Operation<string>[])[] = [
    [],
    [read(0, 1, '0'), write(2, 3, '1'), read(4, 5, '1')],
    // Under way at the same time: the read may come first or last.
    [write(0, 10, '1'), read(1, 2, '0'), read(3, 4, '1')],
    [write(0, 10, '1'), write(0, 10, '2'), read(11, 12, '1')],
    [write(0, 10, '1'), write(0, 10, '2'), read(11, 12, '2')],
    [write(0, 10, '1'), write(1, 3, '2'), read(4, 5, '2'), read(6, 7, '1')],
  ]
  for (const history of histories) t.ok(isLinearizable(history, '0'))
})

t.test('what no order explains is not', async (t) => {
  const histories: readonly (readonly Operation<string>[])[] = [
    // Lost, too late, back again, from nowhere, and in two orders at once.
    [write(0, 1, '1'), read(2, 3, '0')],
    [write(0, 1, '1'), write(2, 3, '2'), read(4, 5, '1')],
    [write(0, 10, '1'), read(1, 2, '1'), read(3, 4, '0')],
    [read(0, 1, '7')],
    [write(0, 9, '1'), write(0, 9, '2'), read(10, 11, '1'), read(12, 13, '2')],
  ]
  for (const history of histories) t.notOk(isLinearizable(history, '0'))
})

t.test(
  'whatever many clients do to the tokens of an account at once, it could have been done one by one',
  async (t) => {
    const { url, control } = await start(t, ['--database', join(t.testdir(), 'tokens.db')])
    const random = createRandom(`${SEED}`)
    const histories = scale(6, 400)
    let operations = 0
    for (let i = 0; i < histories; i++) {
      const account = await (await fetch(`${control}/accounts`, { method: 'POST' })).json()
      const tokens = await contend({ url, key: (account as { token: { token: string } }).token.token }, 8, random)
      for (const history of tokens) {
        operations += history.length
        if (!isLinearizable(history, 'none')) t.fail('no order explains the answers', { history: textOf(history) })
      }
      if (i === 0) tampered(tokens).forEach((history) => void t.notOk(isLinearizable(history, 'none')))
    }
    t.comment(`linearizability: ${histories} histories, ${operations} operations, 0 violations, TORTURE_SEED=${SEED}`)
  },
)

/** The same histories, had all patches gone for nothing. */
function tampered<State>(histories: readonly (readonly Operation<State>[])[]) {
  return histories.map((history) =>
    history.map((each) => (each.text.startsWith('patch 200') ? { ...each, apply: (state: State) => state } : each)),
  )
}

function textOf<State>(history: readonly Operation<State>[]): readonly string[] {
  return history.map(({ invoked, answered, text }) => `${invoked.toFixed(2)}–${answered.toFixed(2)} ${text}`)
}
