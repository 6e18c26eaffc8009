/** A stream of text to send. */
export interface LiveBody {
  events: AsyncGenerator<string, void, undefined>
  /** Ends the events; the body ends with them. */
  abort: AbortController
  /** Milliseconds in which a reader has to take what it was sent, or it is taken for gone. */
  patience: number
  /** Called once as the body ends, however it does. */
  onEnd: () => void
  /** Called where the events fail. */
  onFailure: (error: unknown) => void
}

/** The body of a live stream. It ends like any other where the events fail, so that its reader comes back. */
export function liveBody({
  events,
  abort,
  patience,
  onEnd,
  onFailure,
}: LiveBody): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let taking: NodeJS.Timeout | undefined
  let ended = false
  const end = (finish: () => void) => {
    if (ended) return
    ended = true
    clearTimeout(taking)
    abort.abort()
    void events.return()
    finish()
    onEnd()
  }
  const expectReader = (controller: ReadableStreamDefaultController) => {
    const gone = new Error('The reader of a live stream took nothing for too long.')
    taking = setTimeout(() => end(() => controller.error(gone)), patience)
  }
  return new ReadableStream(
    {
      start(controller) {
        abort.signal.addEventListener('abort', () => end(() => controller.close()))
        expectReader(controller)
      },
      async pull(controller) {
        clearTimeout(taking)
        try {
          const next = await events.next()
          if (ended) return
          if (next.done) return end(() => controller.close())
          controller.enqueue(encoder.encode(next.value))
          expectReader(controller)
        } catch (error) {
          if (!ended) onFailure(error)
          end(() => controller.close())
        }
      },
      cancel: () => end(() => {}),
    },
    // Nothing is read from the database before somebody takes it.
    { highWaterMark: 0 },
  )
}
