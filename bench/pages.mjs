import { connect } from './client.mjs'
import { settings } from './settings.mjs'
import { median } from './statistics.mjs'
import { PATH } from './tokens.mjs'

const PAGE = 25
/** At each end, and as many anywhere. */
const PAGES = 100
/** What an admin sees of its own, and all there is. */
const VIEWS = ['', 'showAll=true&']

/** Milliseconds of the slowest page at either end and of the slowest anywhere, one request after the other. */
export async function measurePages(url, token) {
  const { send, close } = connect(url, token)
  const read = (view, page) => send('GET', `${PATH}?${view}limit=${PAGE}&offset=${page * PAGE}`)

  async function slowest(pages) {
    const times = pages.map(() => [])
    for (let round = 0; round <= settings.rounds; round++) {
      // A page that did not change since it was read last costs nothing.
      await send('POST', PATH, { name: `round ${round}`, role: 'reader' })
      for (const [i, [view, page]] of pages.entries()) times[i].push((await read(view, page)).milliseconds)
    }
    // Without the first, in which the page came from the disk.
    return Math.max(...times.map((samples) => median(samples.slice(1))))
  }

  const [ends, anywhere] = [[], []]
  for (const view of VIEWS) {
    const { body } = await read(view, 0)
    const last = Math.floor((body.totalCount - 1) / PAGE)
    const count = Math.min(PAGES, last)
    for (let i = 0; i < count; i++) {
      ends.push([view, i], [view, last - i])
      anywhere.push([view, Math.floor((last * i) / count)])
    }
  }
  const result = { ends: await slowest(ends), anywhere: await slowest(anywhere) }
  close()
  return result
}
