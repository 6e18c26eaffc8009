import type { OpenStreams } from './openStreams.ts'
import type { Recorder } from './recorder.ts'

/** What makes a stream: its events, where its end is written, and the way to stop whatever makes the events. */
export interface StreamParts {
  events: AsyncGenerator<string | Uint8Array, void, undefined>
  recorder: Recorder
  abort: AbortController
  open: OpenStreams
}

const bytes = (event: string | Uint8Array) =>
  typeof event === 'string' ? new TextEncoder().encode(event) : event

/**
 * A body that is made as it is read, event by event, so that a slow reader slows the answer down and a reader who
 * leaves ends it. Whatever was read by then is saved.
 */
export function streamBody({ events, recorder, abort, open }: StreamParts): ReadableStream<Uint8Array> {
  const stop = async () => {
    abort.abort()
    await recorder.finish('cancelled')
  }
  const ended = open.add(stop)
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const next = await events.next()
          if (!next.done) return controller.enqueue(bytes(next.value))
          ended()
          controller.close()
        } catch (error) {
          await recorder.finish(abort.signal.aborted ? 'cancelled' : 'failed')
          ended()
          controller.error(error)
        }
      },
      async cancel() {
        await stop()
        ended()
      },
    },
    // Nothing is made before it is read: what is saved is what was sent.
    { highWaterMark: 0 },
  )
}
