import type { SignalType } from '@feedback-signals/protocol'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Connections } from '../store/database.ts'
import { type DialectName, dialectNames, type LogEnd, logStatuses } from '../store/types.ts'
import { processMetrics } from './processMetrics.ts'

/** What became of a signal that fits: it was stored, came once more, or came as another one under the same id. */
const signalOutcomes = ['created', 'repeated', 'conflict'] as const

/** What became of a signal. */
export type SignalOutcome = (typeof signalOutcomes)[number]

/** A request that was answered. */
interface AnsweredRequest {
  method: string
  /** The pattern of its route, never its path: there is no end of paths. */
  route: string
  /** `dropped` where the connection was closed without an answer. */
  status: number | 'dropped'
  /** From the request to the head of the answer. */
  seconds: number
}

/** What a gateway counts, for Prometheus. */
export interface Metrics {
  request(answered: AnsweredRequest): void
  signal(type: SignalType, outcome: SignalOutcome): void
  /** A signal that does not fit, or comes from somebody who may not; its type is anybody's guess. */
  signalRefused(): void
  completionStarted(dialect: DialectName): void
  completionEnded(status: LogEnd['status']): void
  rateLimited(): void
  expired(logs: number): void
  /** Everything in the text format. */
  read(): Promise<{ text: string; contentType: string }>
}

/** Where what is not counted but looked at is read. */
export interface MetricSources {
  openStreams(): number
  connections(): Connections | undefined
}

const refused = { type: 'unknown', outcome: 'refused' }

// From what a row in a database takes to what a long answer without a stream takes.
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

const ended = logStatuses.filter((status) => status !== 'in_progress')

function addGauges(register: Registry, { openStreams, connections }: MetricSources) {
  const gauge = (name: string, help: string, value: () => number | undefined) =>
    new Gauge({
      name: `feedback_gateway_${name}`,
      help,
      registers: [register],
      collect() {
        const now = value()
        if (now !== undefined) this.set(now)
      },
    })
  gauge('open_streams', 'Answers that are being given', openStreams)
  if (!connections()) return
  gauge('database_connections', 'Connections to PostgreSQL', () => connections()?.total)
  gauge('database_connections_idle', 'Connections to PostgreSQL without work', () => connections()?.idle)
  gauge('database_waiting', 'Queries that wait for a connection', () => connections()?.waiting)
}

function createInstruments(register: Registry) {
  const registers = [register]
  const own = (name: string, help: string) => ({ name: `feedback_gateway_${name}`, help, registers })
  const labelNames = ['method', 'route', 'status'] as const
  return {
    requests: new Counter({ name: 'http_requests_total', help: 'Requests', labelNames, registers }),
    durations: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'From a request to the head of its answer',
      labelNames,
      buckets: SECONDS,
      registers,
    }),
    signals: new Counter({
      ...own('signals_total', 'Feedback signals that arrived'),
      labelNames: ['type', 'outcome'],
    }),
    started: new Counter({
      ...own('completions_started_total', 'Completions that were begun'),
      labelNames: ['dialect'],
    }),
    ended: new Counter({
      ...own('completions_total', 'Completions that ended'),
      labelNames: ['status'],
    }),
    limited: new Counter(own('rate_limited_total', 'Completions that were refused by a rate limit')),
    expired: new Counter(own('expired_logs_total', 'Logs that were deleted because they had expired')),
  }
}

type Instruments = ReturnType<typeof createInstruments>

// A counter that begins with its first event hides that event: a rate needs the 0 before it.
function beginAtZero({ signals, started, ended: completions }: Instruments) {
  for (const type of ['explicit', 'implicit'])
    for (const outcome of signalOutcomes) signals.inc({ type, outcome }, 0)
  signals.inc(refused, 0)
  for (const dialect of dialectNames) started.inc({ dialect }, 0)
  for (const status of ended) completions.inc({ status }, 0)
}

/** The counts of one gateway, in a registry of its own: two gateways of a process do not add up. */
export function createMetrics(sources: MetricSources): Metrics {
  const register = new Registry()
  const instruments = createInstruments(register)
  beginAtZero(instruments)
  addGauges(register, sources)
  return {
    request({ seconds, ...labels }) {
      instruments.requests.inc(labels)
      instruments.durations.observe(labels, seconds)
    },
    signal: (type, outcome) => instruments.signals.inc({ type, outcome }),
    signalRefused: () => instruments.signals.inc(refused),
    completionStarted: (dialect) => instruments.started.inc({ dialect }),
    completionEnded: (status) => instruments.ended.inc({ status }),
    rateLimited: () => instruments.limited.inc(),
    expired: (logs) => instruments.expired.inc(logs),
    async read() {
      const all = Registry.merge([register, processMetrics()])
      return { text: await all.metrics(), contentType: all.contentType }
    },
  }
}
