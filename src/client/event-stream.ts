const END = '\n\n'

/**
 * Reads server-sent events, each of which carries JSON. `return`, which leaving a `for await` calls, closes the
 * connection at once, even while the next event is awaited.
 */
export function readEvents<Data>(body: ReadableStream<Uint8Array>): AsyncIterableIterator<Data> {
  const reader = body.getReader()
  const events = parseEvents<Data>(reader)
  return {
    next: () => events.next(),
    return: async () => {
      await reader.cancel()
      return events.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

async function* parseEvents<Data>(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Data, undefined> {
  const decoder = new TextDecoder()
  let pending = ''
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    pending += decoder.decode(chunk.value, { stream: true })
    for (let end = pending.indexOf(END); end >= 0; end = pending.indexOf(END)) {
      const data = /^data: ?(.*)$/m.exec(pending.slice(0, end))?.[1]
      pending = pending.slice(end + END.length)
      // A comment keeps the connection open and says nothing.
      if (data !== undefined) yield JSON.parse(data)
    }
  }
}
