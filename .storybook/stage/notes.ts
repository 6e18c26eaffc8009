import type { FeedbackEvent } from '@feedback-signals/react'

/** A signal as it is on its way to the gateway. */
export interface Note {
  id: string
  name: string
  score: number
  weight: number
  status: FeedbackEvent['status']
  /** The note that it replaces. */
  supersedes: string | undefined
  /** What was observed, by name. */
  observed: Readonly<Record<string, unknown>>
}

const most = 8

/** The notes after an event: a signal keeps its line, a new one comes on top. */
export function noted(notes: readonly Note[], { id, signal, status }: FeedbackEvent): readonly Note[] {
  const { supersedes, signal_id: _id, ...observed } = signal.metadata ?? {}
  const note: Note = {
    id,
    name: signal.signal_name ?? 'unnamed',
    score: signal.score,
    weight: signal.weight,
    status,
    supersedes: supersedes ?? undefined,
    observed,
  }
  if (notes.some((known) => known.id === id)) return notes.map((known) => (known.id === id ? note : known))
  return [note, ...notes].slice(0, most)
}
