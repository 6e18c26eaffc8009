import { Link } from '@tanstack/react-router'
import { weightText } from '../ui/numbers.ts'
import { Score } from '../ui/Score.tsx'
import type { LiveSignal } from './liveSignal.ts'

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'medium', hour12: false })
const long = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'long' })

const betterOf = ({ improvement }: LiveSignal) =>
  typeof improvement?.content === 'string' ? improvement.content : undefined

interface LiveRowProps {
  signal: LiveSignal
  newest: boolean
}

/** A signal in one line, and the way to its log. */
export function LiveRow({ signal, newest }: LiveRowProps) {
  const { created_at, signal_name, signal_type, signal_source, score, weight, model, user_id } = signal
  const withdrawn = score === 0 && weight === 0
  return (
    <article className="live-row" data-newest={newest || undefined}>
      <time className="tabular soft" dateTime={created_at} title={long.format(new Date(created_at))}>
        {clock.format(new Date(created_at))}
      </time>
      <Link to="/logs/$id" params={{ id: signal.inference_id }} className="live-name ellipsis">
        {signal_name ?? 'Without a name'}
      </Link>
      <Score label="Score" value={withdrawn ? null : score} />
      <span className="live-badges">
        <span className="badge" data-type={signal_type}>
          {signal_type}
        </span>
        <span className="badge">{signal_source}</span>
      </span>
      <span className="live-about ellipsis soft">
        {withdrawn ? 'takes a vote back' : `weight ${weightText(weight)}`} · {model}
        {user_id === null ? '' : ` · ${user_id}`}
      </span>
      <span className="live-words ellipsis">{signal.qualitative_feedback ?? betterOf(signal) ?? ''}</span>
    </article>
  )
}
