import autocannon from 'autocannon'
import type { Posted } from './signals.ts'

/** What came of posting. */
export interface Driven {
  /** How often each status was the answer. */
  statuses: Record<number, number>
  /** Connections that broke, and answers that did not come within ten seconds. */
  errors: number
  /** 429 and 503 that do not say when to come again. */
  withoutRetryAfter: number
  /** From the first request to the last answer. */
  seconds: number
  /** Milliseconds of the answers 201, in order. */
  latencies: number[]
}

/** How to post. */
export interface Drive {
  url: string
  /** What each connection posts, one after the other. */
  connections: readonly (readonly Posted[])[]
  /** Posts again and again for so many seconds, with new ids. @default each is posted once */
  seconds?: number
  /** Most requests a second, of all connections together. @default as fast as the answers come */
  rate?: number
}

/** Posts with autocannon. */
export async function drive({ url, connections, seconds, rate }: Drive): Promise<Driven> {
  const driven: Driven = { statuses: {}, errors: 0, withoutRetryAfter: 0, seconds: 0, latencies: [] }
  const onResponse: autocannon.Request['onResponse'] = (status, _body, _context, headers) => {
    const asksToWait = status === 429 || status === 503
    if (asksToWait && !(headers && 'retry-after' in lowercase(headers))) driven.withoutRetryAfter += 1
  }
  let next = 0
  const started = performance.now()
  const { promise: ended, resolve, reject } = Promise.withResolvers<autocannon.Result>()
  const options: autocannon.Options = {
    url,
    connections: connections.length,
    requests: [{ path: '/' }],
    setupClient(client) {
      const posts = connections[next++ % connections.length] ?? []
      client.setRequests(seconds === undefined ? [...posts] : posts.map((post) => ({ ...post, onResponse })))
    },
    ...(seconds === undefined
      ? { amount: connections.reduce((sum, { length }) => sum + length, 0) }
      : { duration: seconds, idReplacement: true }),
    ...(rate !== undefined && { overallRate: rate, ignoreCoordinatedOmission: true }),
  }
  const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
  run.on('response', (_client, status, _bytes, milliseconds) => {
    driven.statuses[status] = (driven.statuses[status] ?? 0) + 1
    driven.seconds = (performance.now() - started) / 1000
    if (status === 201) driven.latencies.push(milliseconds)
  })
  const { errors } = await ended
  driven.latencies.sort((one, other) => one - other)
  return { ...driven, errors }
}

const lowercase = (headers: object) =>
  Object.fromEntries(Object.keys(headers).map((name) => [name.toLowerCase(), true]))

/** A quantile of numbers in order, from 0 to 1. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
