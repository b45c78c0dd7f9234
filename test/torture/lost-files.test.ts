import t from 'tap'
import { SEED } from './chance.js'
import { loseFiles } from './lost-files.js'
import { scale } from './scale.js'

t.setTimeout(scale(120_000, 1_800_000))

t.test(
  'no create is acknowledged while a file of the database is missing or replaced, and none is lost if it is put back',
  async (t) => {
    const { rounds, acknowledged, refused, wrong } = await loseFiles(t, scale(8, 200))
    const figure = (n: number) => n.toLocaleString('en')
    t.comment(
      `lost files: ${rounds} rounds, ${figure(acknowledged)} acknowledged creates, ${figure(refused)} refused, ` +
        `${wrong.length} wrong; TORTURE_SEED=${SEED}`,
    )
    t.strictSame(wrong, [])
    t.ok(refused >= rounds, 'each loss was noticed')
  },
)
