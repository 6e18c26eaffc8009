import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { sseEvent } from '../dialects/sse.ts'
import { isObject, parseOrUndefined } from '../internal/json.ts'
import type { Passage } from './passage.ts'

const tellsOfFailure = (data: unknown) => isObject(data) && isObject(data.error)

/** What came in is passed on as it is, but for the id. */
async function pass({ dialect, id, gatherer, recorder }: Passage, { data, event }: EventSourceMessage) {
  const value = parseOrUndefined(data)
  gatherer.event(value)
  // Before the last event, so that whoever has read the answer finds all of it in the log.
  if (tellsOfFailure(value)) await recorder.finish('failed')
  else if (dialect.isLast(data)) await recorder.finish('completed')
  const renamed = dialect.withId(value, id)
  return sseEvent(renamed === undefined ? data : JSON.stringify(renamed), event)
}

/** The events of an upstream's stream, under the id of the log, and gathered on the way. */
export async function* relay(
  passage: Passage,
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const events: EventSourceMessage[] = []
  const comments: string[] = []
  const parser = createParser({
    onEvent: (event) => events.push(event),
    onComment: (comment) => comments.push(`: ${comment}\n\n`),
  })
  const decoder = new TextDecoder()
  for await (const chunk of body) {
    parser.feed(decoder.decode(chunk, { stream: true }))
    // A comment keeps a quiet connection open.
    yield* comments.splice(0)
    for (const event of events.splice(0)) yield await pass(passage, event)
  }
  await passage.recorder.finish('completed')
}
