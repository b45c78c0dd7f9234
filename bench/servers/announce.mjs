/** What the program was started with. */
export const options = JSON.parse(process.argv[2] ?? '{}')

/**
 * Tells the one who started this program where it listens.
 * @param {string} url
 * @param {object} [more] to tell
 * @param {() => Promise<void>} [close]
 */
export function announce(url, more = {}, close = async () => {}) {
  process.once('SIGTERM', async () => {
    await close()
    process.exit()
  })
  console.log(JSON.stringify({ url, ...more }))
}
