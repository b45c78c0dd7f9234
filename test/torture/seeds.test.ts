import { readFileSync } from 'node:fs'
import { type Schema, Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import t from 'tap'
import { controlContract } from '../../src/schemas/control.js'
import { describe } from '../../src/schemas/describe.js'
import { problemsOfSeed } from '../../src/seeds/problems.js'
import { createIds } from '../../src/system.js'
import { CODE_RULES } from '../seeds/code-rules.js'
import { scale } from './scale.js'
import { SEED } from './seed.js'
import { documentsOf, type SeedSchema } from './seed-documents.js'
import { mutationsOf } from './seed-mutations.js'

const published = JSON.parse(readFileSync(new URL('../../seed.schema.json', import.meta.url), 'utf8'))
const { definitions, ...schema }: SeedSchema & { definitions: Record<string, SeedSchema> } = published
/** Not Ajv, which made the validators of the server. */
const validator = new Validator(published as Schema, '7')
const ids = createIds()

const documents = fc.tuple(documentsOf(schema, definitions), fc.nat(), fc.nat({ max: 2 }))

t.test('the server and another validator of the published schema agree on every seed', async (t) => {
  const runs = scale(300, 10_000)
  const counts = { valid: 0, mutated: 0, refusedByCode: 0 }
  fc.assert(
    fc.property(documents, ([generated, place, third]) => {
      const document = structuredClone(generated) as object
      const mutations = third === 0 ? mutationsOf(document, schema, definitions) : []
      const mutation = mutations[place % mutations.length]
      mutation?.apply()
      const bySchema = validator.validate(document).valid
      const byServer = describe(controlContract, 'Seed', document, { path: '', whole: 'the seed' }).length === 0
      if (bySchema !== byServer) throw new Error(`schema ${bySchema}, server ${byServer}: ${mutation?.name}`)
      if (bySchema === (mutation !== undefined)) throw new Error(`expected another verdict: ${mutation?.name}`)
      if (mutation) counts.mutated++
      else counts.valid++
      const problems = problemsOfSeed(document, ids)
      if (!bySchema && problems.length === 0) throw new Error(`loaded in spite of: ${mutation?.name}`)
      if (!bySchema) return
      const unlisted = problems.filter((problem) => !CODE_RULES.some(({ sentence }) => sentence.test(problem)))
      if (unlisted.length > 0) throw new Error(`refused by an unlisted rule: ${unlisted[0]}`)
      if (problems.length > 0) counts.refusedByCode++
    }),
    { numRuns: runs, seed: SEED },
  )
  t.comment(
    `seeds: ${runs} documents, ${counts.mutated} with one broken rule, ${counts.refusedByCode} of the ${counts.valid} ` +
      `valid ones refused by rules that only code knows, 0 disagreements, TORTURE_SEED=${SEED}`,
  )
  t.ok(counts.mutated > runs / 5 && counts.valid > runs / 2)
})
