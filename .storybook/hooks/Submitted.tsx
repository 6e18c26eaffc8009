import { useId } from 'react'
import { ScoreBar } from '../docs/ScoreBar.tsx'
import type { Note } from '../stage/notes.ts'
import { useNotes } from '../stage/useNotes.ts'
import './submitted.css'

/** Numbers of the notes, in the order in which they were sent. */
const numbersOf = (notes: readonly Note[]) => {
  const names = [...notes].reverse().map(({ id }) => id)
  return (id: string | undefined) => (id === undefined ? 0 : names.indexOf(id) + 1)
}

const isTakenBack = ({ score, weight }: Note) => score === 0 && weight === 0

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

function Line({ note, number, replaced, by }: { note: Note; number: number; replaced: number; by: number }) {
  return (
    <li data-status={note.status} data-superseded={by > 0 || undefined}>
      <div className="submitted-head">
        <code>{note.name}</code>
        <span>no. {number}</span>
        <span className="submitted-status">{note.status}</span>
      </div>
      <div className="submitted-worth">
        {isTakenBack(note) ? (
          'taken back'
        ) : (
          <>
            <ScoreBar score={note.score} digits={2} /> weight {note.weight.toFixed(2)}
          </>
        )}
      </div>
      {replaced > 0 && <p>Supersedes no. {replaced}</p>}
      {by > 0 && <p>Superseded by no. {by}</p>}
      <dl>
        {Object.entries(note.observed).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** The signals as they are submitted, with what was observed, and what took whose place. */
export function Submitted() {
  const notes = useNotes()
  const title = useId()
  const numberOf = numbersOf(notes)
  return (
    <section className="submitted" aria-labelledby={title}>
      <h2 id={title}>What is submitted</h2>
      {notes.length === 0 && <p>Nothing yet.</p>}
      <ol>
        {notes.map((note) => (
          <Line
            key={note.id}
            note={note}
            number={numberOf(note.id)}
            replaced={numberOf(note.supersedes)}
            by={numberOf(notes.find(({ supersedes }) => supersedes === note.id)?.id)}
          />
        ))}
      </ol>
    </section>
  )
}
