import { cpuOf } from '../cpuOf.ts'
import type { Contestant } from './contestants.ts'
import { drive, quantile } from './drive.ts'
import { makePosts, type PostsPlan } from './signals.ts'
import type { World } from './world.ts'

/** What one contestant did in one round. */
export interface Figures {
  /** Signals that were accepted, a second. */
  rate: number
  /** Milliseconds that half of the answers, and 99 of 100, took at most. */
  p50: number
  p99: number
  /** Microseconds of CPU for a signal: of the server, and of PostgreSQL. */
  serverCpu: number
  postgresCpu: number
}

/** Sends the signals of a round to a contestant, and fails where an answer is no 201 or a row is missing. */
export async function measure(world: World, contestant: Contestant, plan: PostsPlan): Promise<Figures> {
  const { logs, connections } = await makePosts(plan)
  await world.add(logs)
  const before = await world.count(contestant.table)
  const cpu = () => ({ server: cpuOf(contestant.pid), postgres: world.cpu() })
  const started = cpu()
  const { statuses, errors, seconds, latencies } = await drive({ url: contestant.url, connections })
  const ended = cpu()
  const asked = plan.connections * plan.each
  const stored = (await world.count(contestant.table)) - before
  if (errors > 0 || statuses[201] !== asked || stored !== asked) {
    const found = JSON.stringify({ asked, stored, statuses, errors })
    throw new Error(`Not every signal was accepted and stored by ${contestant.name}: ${found}`)
  }
  return {
    rate: asked / seconds,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    serverCpu: ((ended.server - started.server) * 1000) / asked,
    postgresCpu: ((ended.postgres - started.postgres) * 1000) / asked,
  }
}

/** The median of each figure. */
export function medians(rounds: readonly Figures[]): Figures {
  const median = (of: keyof Figures) =>
    quantile(
      rounds.map((round) => round[of]).sort((one, other) => one - other),
      0.5,
    )
  return {
    rate: median('rate'),
    p50: median('p50'),
    p99: median('p99'),
    serverCpu: median('serverCpu'),
    postgresCpu: median('postgresCpu'),
  }
}
