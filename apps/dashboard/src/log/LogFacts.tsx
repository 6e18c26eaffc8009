import type { ReactNode } from 'react'
import type { Log } from '../gateway/log.ts'
import { Status } from '../logs/Status.tsx'
import { Moment } from '../ui/Moment.tsx'
import { countText } from '../ui/numbers.ts'

const seconds = new Intl.NumberFormat('en', { style: 'unit', unit: 'second', maximumFractionDigits: 2 })

const factsOf = (log: Log): (readonly [string, ReactNode])[] => [
  ['Time', <Moment key="time" at={log.created_at} />],
  ['Status', <Status key="status" status={log.status} />],
  ['Duration', log.duration_ms === null ? '–' : seconds.format(log.duration_ms / 1000)],
  ['Model', log.model],
  ['Endpoint', log.endpoint],
  ['Dialect', log.dialect],
  ['User', log.user_id ?? '–'],
  ['Tokens in', countText(log.input_tokens)],
  ['Tokens out', countText(log.output_tokens)],
]

/** What is known of an answer beside what it says. */
export function LogFacts({ log }: { log: Log }) {
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">Answer</h2>
      <dl className="facts">
        {factsOf(log).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
