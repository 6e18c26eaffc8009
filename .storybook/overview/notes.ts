import type { FeedbackEvent } from '@feedback-signals/react'

/** One line of the tape. */
export interface Note {
  id: string
  name: string
  score: number
  weight: number
  status: FeedbackEvent['status']
}

const most = 8

/** The tape after an event: a signal keeps its line, a new one comes on top. */
export function noted(notes: readonly Note[], { id, signal, status }: FeedbackEvent): readonly Note[] {
  const note = {
    id,
    name: signal.signal_name ?? 'unnamed',
    score: signal.score,
    weight: signal.weight,
    status,
  }
  if (notes.some((known) => known.id === id)) return notes.map((known) => (known.id === id ? note : known))
  return [note, ...notes].slice(0, most)
}
