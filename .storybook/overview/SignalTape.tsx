import { useFeedback } from '@feedback-signals/react'
import { useEffect, useState } from 'react'
import { ScoreBar } from '../docs/ScoreBar.tsx'
import { type Note, noted } from './notes.ts'

/** What the widgets have sent, newest first, as the client tells it. */
export function SignalTape() {
  const { client } = useFeedback()
  const [notes, setNotes] = useState<readonly Note[]>([])
  useEffect(() => client.onEvent((event) => setNotes((before) => noted(before, event))), [client])
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
