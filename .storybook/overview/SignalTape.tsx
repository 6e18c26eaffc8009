import { ScoreBar } from '../docs/ScoreBar.tsx'
import { useNotes } from '../stage/useNotes.ts'

/** What the widgets have sent, newest first. */
export function SignalTape() {
  const notes = useNotes()
  return (
    <aside className="tape" aria-labelledby="tape-title" dir="ltr" lang="en">
      <h2 id="tape-title">What the gateway gets</h2>
      {notes.length === 0 && <p>Rate something, and its signal shows here.</p>}
      <ol>
        {notes.map(({ id, name, score, weight, status }) => (
          <li key={id} data-status={status}>
            <code>{name}</code>
            <ScoreBar score={score} />
            <span>weight {weight.toFixed(1)}</span>
            <span className="tape-status">{status}</span>
          </li>
        ))}
      </ol>
    </aside>
  )
}
