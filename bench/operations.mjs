import { connect } from './client.mjs'
import { median } from './statistics.mjs'
import { PATH } from './tokens.mjs'

/** In the life of how many tokens each operation is timed; the first tenth does not count. */
const LIVES = 200

/** Milliseconds of each operation, in the lives of new tokens, one request after the other. */
export async function measureOperations(url, token) {
  const { send, close } = connect(url, token)
  const times = { create: [], list: [], get: [], patch: [], reset: [], delete: [] }

  for (let i = 0; i < LIVES; i++) {
    const created = await send('POST', PATH, { name: `life ${i}`, role: 'reader' })
    const path = `${PATH}/${created.body._id}`
    const life = {
      create: created,
      list: await send('GET', PATH),
      get: await send('GET', path),
      patch: await send('PATCH', path, [{ op: 'replace', path: '/name', value: `renamed ${i}` }]),
      reset: await send('POST', `${path}/reset`),
      delete: await send('DELETE', path),
    }
    for (const name of Object.keys(times)) times[name].push(life[name].milliseconds)
  }
  close()
  return Object.fromEntries(Object.entries(times).map(([name, samples]) => [name, median(samples.slice(LIVES / 10))]))
}
