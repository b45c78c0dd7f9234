import { readFileSync } from 'node:fs'
import { type Schema, Validator } from '@cfworker/json-schema'
import t from 'tap'
import { problemsOfSeed } from '../../src/seeds/problems.js'
import { createIds } from '../../src/system.js'
import { CODE_RULES } from './code-rules.js'

const published = JSON.parse(readFileSync(new URL('../../seed.schema.json', import.meta.url), 'utf8'))
const validator = new Validator(published as Schema, '7')

for (const { name, sentence, seeds } of CODE_RULES) {
  t.test(`a rule that the schema of seeds cannot express: ${name}`, async (t) => {
    for (const seed of seeds) {
      t.ok(validator.validate(seed).valid, 'the schema accepts the seed')
      const problems = problemsOfSeed(seed, createIds())
      t.not(problems.length, 0, 'the server refuses it')
      for (const problem of problems) t.match(problem, sentence)
    }
  })
}
