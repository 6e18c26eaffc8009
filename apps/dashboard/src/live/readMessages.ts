import { createParser, type EventSourceMessage } from 'eventsource-parser'

const cut = (cause: unknown): never => {
  // In the browser's words it is a "network error", and it names no cause.
  throw new Error('The connection was cut.', { cause })
}

async function soon<Value>(promise: Promise<Value>, within: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The gateway has said nothing for too long.')), within)
  })
  try {
    return await Promise.race([promise, silence])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The messages of a stream of server-sent events. Fails where nothing, not even a comment, comes for `silence`
 * milliseconds: a connection may be gone without a word.
 */
export async function* readMessages(
  body: ReadableStream<Uint8Array>,
  silence: number,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const messages: EventSourceMessage[] = []
  const parser = createParser({ onEvent: (message) => messages.push(message) })
  const decoder = new TextDecoder()
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await soon(reader.read().catch(cut), silence)
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* messages.splice(0)
    }
  } finally {
    // Also where it was given up, or nobody reads on.
    reader.cancel().catch(() => {})
  }
}
