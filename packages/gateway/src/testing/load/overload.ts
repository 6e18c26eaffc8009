import type { Contestant } from './contestants.ts'
import { type Driven, drive, quantile } from './drive.ts'
import { measure } from './measure.ts'
import { makePosts } from './signals.ts'
import type { World } from './world.ts'

/** What became of more signals than a gateway can take. */
export interface Overloaded extends Pick<Driven, 'statuses' | 'errors' | 'withoutRetryAfter'> {
  /** Accepted a second by a gateway that is given no more than it can take. */
  sustainable: number
  /** Asked a second. */
  offered: number
  /** Milliseconds that 99 of 100 of those accepted took at most. */
  p99: number
  /** Accepted, and not in the database. */
  lost: number
}

/** More connections than signals that a gateway holds at once, or nobody would ever be too many. */
const CONNECTIONS = 3000

/**
 * What each statement of the gateway takes longer, in seconds. Autocannon shares the processors with the gateway, so it
 * can ask for several times what the gateway takes only where that waits for its database.
 */
const SLOWLY = 0.2

/** Autocannon asks for less than it is told to: whoever waits for an answer does not ask. */
const ASKED = 8

async function sustainable(world: World, gateway: Contestant) {
  const plan = { connections: 400, each: 20, seed: 1_000_002, secret: world.place.secret }
  return (await measure(world, gateway, plan)).rate
}

/** Asks a gateway on a slow database for several times what it can take. */
export async function overload(
  world: World,
  gateway: Contestant,
  { seconds, seed }: { seconds: number; seed: number },
): Promise<Overloaded> {
  await world.slow(SLOWLY)
  const rate = await sustainable(world, gateway)
  const { logs, connections } = await makePosts({
    connections: CONNECTIONS,
    each: 5,
    seed,
    secret: world.place.secret,
  })
  await world.add(logs)
  const before = await world.count(gateway.table)
  // A new id each time that a signal is posted: autocannon puts one in the place of this.
  const posts = connections.map((each) =>
    each.map((post) => ({ ...post, body: post.body.replace(/"signal_id":"[^"]+"/, '"signal_id":"[<id>]"') })),
  )
  const driven = await drive({ url: gateway.url, connections: posts, seconds, rate: ASKED * rate })
  const stored = (await world.count(gateway.table)) - before
  const { statuses, errors, withoutRetryAfter, latencies } = driven
  const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0)
  return {
    statuses,
    errors,
    withoutRetryAfter,
    sustainable: rate,
    offered: answered / driven.seconds,
    p99: quantile(latencies, 0.99),
    // What was stored as the connections were closed was not told to anybody.
    lost: Math.max(0, (statuses[201] ?? 0) - stored),
  }
}
