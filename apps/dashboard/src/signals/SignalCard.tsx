import { Moment } from '../ui/Moment.tsx'
import { weightText } from '../ui/numbers.ts'
import { Score } from '../ui/Score.tsx'
import type { OrderedSignal } from './orderedSignals.ts'
import { SignalDetails } from './SignalDetails.tsx'

const listOf = new Intl.ListFormat('en')

/** One signal, and what it has to do with others. */
export function SignalCard({ signal, place, replacedBy, replaces, withdrawal }: OrderedSignal) {
  return (
    <li className="card signal" id={`signal-${place}`} data-replaced={replacedBy !== undefined || undefined}>
      <div className="signal-head">
        <span className="signal-place tabular">#{place}</span>
        <span className="signal-name ellipsis">{signal.signal_name ?? 'Without a name'}</span>
        <Score label="Score" value={signal.score} />
      </div>
      <p className="signal-line">
        <span className="badge" data-type={signal.signal_type}>
          {signal.signal_type}
        </span>
        <span className="badge">{signal.signal_source}</span>
        <span>weight {weightText(signal.weight)}</span>
        <span>{signal.user_id ?? 'no user'}</span>
        <Moment at={signal.created_at} />
      </p>
      {withdrawal ? <p className="note">Takes a vote back.</p> : null}
      {replaces.length > 0 ? (
        <p className="note">Replaces {listOf.format(replaces.map((other) => `#${other}`))}.</p>
      ) : null}
      {replacedBy === undefined ? null : (
        <p className="note">Replaced by #{replacedBy}: it does not count.</p>
      )}
      <SignalDetails signal={signal} />
    </li>
  )
}
