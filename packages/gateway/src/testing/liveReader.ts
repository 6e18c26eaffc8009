import { createParser } from 'eventsource-parser'
import * as v from 'valibot'
import { until } from './until.ts'

const Data = v.looseObject({ signal_name: v.optional(v.nullable(v.string())) })

/** An event of a live stream. */
interface LiveEvent {
  id: string
  name: string | undefined
  data: v.InferOutput<typeof Data>
}

/** A live stream that a test reads, over a socket. */
export interface LiveReader {
  response: Response
  /** All that has come so far, the event `start` not among them. */
  signals: LiveEvent[]
  /** Where it began. */
  start: () => Promise<string>
  /** Resolves when so many signals have come, with their names. */
  names: (count: number) => Promise<(string | null | undefined)[]>
  /** Resolves when so many more comments have come. */
  comments: (count: number) => Promise<void>
  /** Resolves as the stream ends, with what ended it where it was cut. */
  ended: Promise<unknown>
  /** Leaves. */
  leave: () => void
}

/** What a test asks of a live stream. */
export interface LiveAsk {
  query?: string
  bearer?: string
  lastEventId?: string
  method?: string
}

/** Opens a live stream of project `demo`, unless the path says otherwise. */
export async function readLive(
  origin: string,
  { query = '', bearer = 'sk-demo', lastEventId, method = 'GET' }: LiveAsk = {},
): Promise<LiveReader> {
  const abort = new AbortController()
  const response = await fetch(`${origin}/demo/signals/live${query}`, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
    signal: abort.signal,
  })
  const events: LiveEvent[] = []
  let comments = 0
  const parser = createParser({
    onEvent: ({ id = '', event, data }) =>
      events.push({ id, name: event, data: v.parse(Data, JSON.parse(data)) }),
    onComment: () => {
      comments += 1
    },
  })
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const bytes of response.body ?? []) parser.feed(decoder.decode(bytes, { stream: true }))
  }
  const isLive = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  const ended = isLive
    ? read().then(
        () => undefined,
        (error: unknown) => error,
      )
    : Promise.resolve(undefined)
  const signals = () => events.filter(({ name }) => name === undefined)
  return {
    response,
    get signals() {
      return signals()
    },
    start: () => until(() => events.find(({ name }) => name === 'start')?.id),
    names: (count) => until(() => signals().length >= count && signals().map(({ data }) => data.signal_name)),
    async comments(count) {
      const wanted = comments + count
      await until(() => comments >= wanted)
    },
    ended,
    leave: () => abort.abort(),
  }
}
