import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { launch, PLAIN, start } from '../support/command.js'
import { chanceOf, SEED } from './chance.js'
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

t.test('a server that is killed while it creates its database starts on the same file', async (t) => {
  const folder = t.testdir()
  const { below } = chanceOf('creation')
  const flags = (i: number) => ['--database', join(folder, `${i}.db`), '--log-level', 'silent']
  const before = performance.now()
  await (await start(t, flags(0), {}, PLAIN)).stop()
  const startMs = performance.now() - before
  const kills = scale(4, 100)
  for (let i = 1; i <= kills; i++) {
    const { stop } = launch(t, ['start', '--port', '0', ...flags(i)], {}, PLAIN)
    await wait(below(startMs))
    await stop('SIGKILL')
    const server = await start(t, flags(i), {}, PLAIN)
    t.match(await server.call('GET', '/api/v2/tokens'), { status: 200, body: { totalCount: 1 } })
    await server.stop()
  }
  t.comment(`crash: ${kills} kills while a database was created; TORTURE_SEED=${SEED}`)
})
