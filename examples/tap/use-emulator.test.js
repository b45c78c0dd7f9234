import { useEmulator } from 'ld-tokens-emulator/testing'
import t from 'tap'

const emulator = useEmulator({ hooks: t })

t.test('retries after a 429', async (t) => {
  await emulator.account.faults.add({ times: 1, respond: { status: 429 } })
  const list = () => fetch(`${emulator.url}/api/v2/tokens`, { headers: { Authorization: emulator.token } })
  t.equal((await list()).status, 429)
  t.equal((await list()).status, 200)
})
