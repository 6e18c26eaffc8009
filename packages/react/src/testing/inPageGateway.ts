import type { FeedbackSignalInput } from '@feedback-signals/protocol'

interface Received {
  url: string
  bearer: string | null
  signal: FeedbackSignalInput
  /** Answers the request, where the gateway holds its answers back. */
  answer(status: number): void
}

/** A gateway as far as a widget can see it. */
export interface InPageGateway {
  fetch: typeof globalThis.fetch
  /** Every request, oldest first. */
  received: Received[]
  /** What it answers from now on: a status, `'unreachable'`, or `'later'`, when the test says so. */
  mode: number | 'unreachable' | 'later'
}

const answerOf = (status: number, count: number) => {
  const body = status < 300 ? { id: `row-${count}`, message: 'stored' } : { error: status, message: 'no' }
  return new Response(JSON.stringify(body), { status })
}

/** Answers the client's requests inside the page, so that a test decides what each of them gets, and when. */
export function createInPageGateway(): InPageGateway {
  const received: Received[] = []
  const gateway: InPageGateway = {
    received,
    mode: 201,
    async fetch(input, init) {
      const request = new Request(input, init)
      const { promise, resolve } = Promise.withResolvers<number>()
      received.push({
        url: request.url,
        bearer: request.headers.get('Authorization'),
        signal: await request.json(),
        answer: resolve,
      })
      if (gateway.mode === 'unreachable') throw new TypeError('Failed to fetch')
      return answerOf(gateway.mode === 'later' ? await promise : gateway.mode, received.length)
    },
  }
  return gateway
}
