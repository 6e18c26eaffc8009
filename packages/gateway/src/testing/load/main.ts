import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { startBare, startGateway } from './contestants.ts'
import { killUnderLoad } from './kill.ts'
import { type Figures, measure, medians } from './measure.ts'
import { type Overloaded, overload } from './overload.ts'
import { makePosts } from './signals.ts'
import { openWorld, type World } from './world.ts'

const help = `pnpm load [--rounds 5] [--signals 16000] [--connections 64] [--check]

Posts signals to the gateway and to a bare Hono route that stores each by one insert, in turn, on one PostgreSQL of its
own with the settings that it is installed with; then kills a gateway amid them; then, its database made slow, posts more
than four times as many as the gateway can take.

  --rounds       how often each is measured
  --signals      in a round
  --connections  that post at the same time
  --overload     seconds of the overload; 0 leaves it out
  --check        ends with code 1 where a target is missed`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    signals: { type: 'string', default: '16000' },
    connections: { type: 'string', default: '64' },
    overload: { type: 'string', default: '10' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const TARGET = { rate: 0.7, p99: 3, overload: 4 }
const missed: string[] = []
const target = (holds: boolean, words: string) => {
  if (!holds) missed.push(words)
}

const readCount = (flag: 'rounds' | 'signals' | 'connections' | 'overload', least: number) => {
  const count = Number(values[flag])
  if (Number.isInteger(count) && count >= least) return count
  throw new Error(`--${flag} must be a whole number of at least ${least}, not "${values[flag]}".`)
}

const row = (name: string, { rate, p50, p99, serverCpu, postgresCpu }: Figures) => {
  const figures = [
    rate.toFixed(0),
    p50.toFixed(1),
    p99.toFixed(1),
    serverCpu.toFixed(0),
    postgresCpu.toFixed(0),
  ]
  return `| ${name} | ${figures.join(' | ')} |`
}

function reportRounds(bare: Figures, gateway: Figures) {
  const share = gateway.rate / bare.rate
  const slower = gateway.p99 / bare.p99
  console.log('| median | accepted/s | p50, ms | p99, ms | µs of CPU, server | µs of CPU, PostgreSQL |')
  console.log('|---|---:|---:|---:|---:|---:|')
  console.log(row('bare', bare))
  console.log(row('gateway', gateway))
  console.log(
    `accepted: ${(share * 100).toFixed(0)} % of bare (target: at least 70 %); p99: ${slower.toFixed(2)} times bare (target: under 3)`,
  )
  target(share >= TARGET.rate, 'accepted')
  target(slower < TARGET.p99, 'p99')
}

function reportOverload({
  statuses,
  errors,
  withoutRetryAfter,
  sustainable,
  offered,
  p99,
  lost,
}: Overloaded) {
  const others = Object.keys(statuses).filter((status) => !['201', '429', '503'].includes(status))
  const times = offered / sustainable
  console.log(
    `overload: offered ${offered.toFixed(0)}/s, ${times.toFixed(1)} times what a slow database lets it take; ` +
      `answers ${JSON.stringify(statuses)}, errors ${errors}, without Retry-After ${withoutRetryAfter}, ` +
      `p99 of those accepted ${p99.toFixed(0)} ms, lost ${lost}`,
  )
  target(times >= TARGET.overload, 'offered')
  target(others.length === 0 && errors === 0 && withoutRetryAfter === 0, 'overload')
  target(lost === 0, 'lost in overload')
}

/** The rounds of each; the first warms both up, and is not counted. */
async function compare(world: World, rounds: number, connections: number, each: number) {
  const bare = await startBare(world.place)
  const gateway = await startGateway(world.place)
  const figures: Record<'bare' | 'gateway', Figures[]> = { bare: [], gateway: [] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of round % 2 === 0 ? [bare, gateway] : [gateway, bare]) {
      const seed = 2 * round + Number(contestant === bare)
      const found = await measure(world, contestant, { connections, each, seed, secret: world.place.secret })
      console.log(row(`${contestant.name}, ${round === 0 ? 'to warm up' : `round ${round}`}`, found))
      figures[contestant.name].push(found)
    }
  }
  await bare.command.kill()
  return { bare: medians(figures.bare.slice(1)), of: medians(figures.gateway.slice(1)), gateway }
}

async function kill(world: World) {
  const gateway = await startGateway(world.place)
  const { logs, connections } = await makePosts({
    connections: 32,
    each: 500,
    seed: 1_000_003,
    secret: world.place.secret,
  })
  await world.add(logs)
  const accepted = await killUnderLoad(gateway, connections, 2000)
  const lost = await world.missing(accepted)
  console.log(`killed amid signals: accepted ${accepted.length}, of those lost ${lost}`)
  target(lost === 0, 'lost when killed')
}

async function main() {
  const [rounds, connections] = [readCount('rounds', 1), readCount('connections', 1)]
  const each = Math.ceil(readCount('signals', 1) / connections)
  const seconds = readCount('overload', 0)
  const world = await openWorld()
  try {
    console.log(
      `load average ${loadavg().map((load) => load.toFixed(1))}, ${availableParallelism()} processors`,
    )
    const { bare, of, gateway } = await compare(world, rounds, connections, each)
    reportRounds(bare, of)
    await kill(world)
    if (seconds > 0) reportOverload(await overload(world, gateway, { seconds, seed: 1_000_001 }))
    await gateway.command.kill()
  } finally {
    await world.close()
  }
  if (missed.length > 0) console.log(`missed: ${missed.join(', ')}`)
  if (values.check && missed.length > 0) process.exitCode = 1
}

if (values.help) console.log(help)
else await main()
