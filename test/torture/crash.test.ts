import t from 'tap'
import { SEED } from './chance.js'
import { crash } from './crash.js'
import { scale } from './scale.js'

t.setTimeout(scale(120_000, 3_600_000))

t.test('a server that is killed keeps every change that it answered, and no half of any other', async (t) => {
  const { kills, killsAtStart, acknowledged, inFlight, keysTried, lost } = await crash(t, scale(6, 300))
  const figure = (n: number) => n.toLocaleString('en')
  t.comment(
    `crash: ${kills} kills (${killsAtStart} while starting), ${figure(acknowledged)} acknowledged writes, ` +
      `${lost.length} lost; ${inFlight.done} of ${inFlight.done + inFlight.undone} in flight were done, ` +
      `${figure(keysTried)} keys tried; TORTURE_SEED=${SEED}`,
  )
  t.strictSame(lost, [])
  t.ok(acknowledged >= kills - killsAtStart, 'there was something to lose')
})
