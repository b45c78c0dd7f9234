// Times one thing that an emulator in this process does: node in-process.mjs NAME prints milliseconds.
import { createEmulator, startEmulator } from '../../dist/bundle/index.js'
import { median, percentile } from '../statistics.mjs'
import { CREATION, PATH } from '../tokens.mjs'

const TOKENS = Array.from({ length: 100 }, (_, i) => ({ name: `token ${i}`, role: 'admin' }))

const things = {
  'start-close': async () => ({
    warmUp: 20,
    times: 50,
    run: async () => (await startEmulator()).close(),
  }),

  'create-account': async () => {
    const emulator = await createEmulator()
    return { warmUp: 200, times: 500, run: () => emulator.createAccount() }
  },

  'reset-100': async () => {
    const { account, change } = await changingAccount()
    return { warmUp: 100, times: 300, before: change, run: () => account.reset() }
  },

  'snapshot-restore-100': async () => {
    const { account, change } = await changingAccount()
    return {
      warmUp: 100,
      times: 300,
      run: () => account.snapshot('a'),
      // A restore that finds everything as it was would prove nothing.
      between: change,
      andThen: () => account.restore('a'),
    }
  },

  fetch: async () => {
    const { emulator, account } = await changingAccount()
    const [{ _id: id }] = account.tokens
    const init = { headers: { Authorization: account.token } }
    return {
      warmUp: 5000,
      times: 20_000,
      run: async () => (await emulator.fetch(new Request(`http://localhost${PATH}/${id}`, init))).text(),
    }
  },
}

const { warmUp, times, before = nothing, run, between = nothing, andThen = nothing } = await things[process.argv[2]]()
for (let i = 0; i < warmUp; i++) await once()
const samples = []
for (let i = 0; i < times; i++) samples.push(await once())
const clock = samples.map(({ clock }) => clock)
const processor = samples.map(({ processor }) => processor)
console.log(JSON.stringify({ median: median(clock), most: percentile(clock, 95), processor: median(processor) }))
process.exit()

async function once() {
  await before()
  const first = await timed(run)
  await between()
  const second = await timed(andThen)
  return { clock: first.clock + second.clock, processor: first.processor + second.processor }
}

async function timed(work) {
  const used = process.cpuUsage()
  const start = performance.now()
  await work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { clock, processor: (user + system) / 1000 }
}

async function nothing() {}

/** An account with 100 tokens, and a change to it: a token more. */
async function changingAccount() {
  const emulator = await createEmulator()
  const account = await emulator.createAccount({ tokens: TOKENS })
  const headers = { ...CREATION.headers, Authorization: account.token }
  return {
    emulator,
    account,
    change: async () => {
      const response = await emulator.fetch(PATH, { ...CREATION, headers })
      if (response.status !== 201) throw new Error(await response.text())
    },
  }
}
