import { EventEmitter, once } from 'node:events'
import t from 'tap'
import { createEmulator } from '../../src/library.js'

t.test('an upload without an end is stopped when its refusal has arrived', async (t) => {
  const emulator = await createEmulator()
  t.teardown(() => emulator.close())
  const source = new EventEmitter()
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    cancel: () => void source.emit('stopped'),
  })
  const stopped = once(source, 'stopped')
  const headers = { authorization: emulator.token, 'content-type': 'application/json' }
  const upload: RequestInit = { method: 'POST', headers, body, duplex: 'half' }
  const response = await emulator.fetch('/api/v2/tokens', upload)
  t.match(
    { status: response.status, body: await response.json() },
    { status: 413, body: { code: 'payload_too_large' } },
  )
  await stopped
})
