import { useFeedback } from '@feedback-signals/react'
import { useEffect, useState } from 'react'
import { type Note, noted } from './notes.ts'

/** What was sent in this story, newest first, as the client tells it. */
export function useNotes(): readonly Note[] {
  const { client } = useFeedback()
  const [notes, setNotes] = useState<readonly Note[]>([])
  useEffect(() => client.onEvent((event) => setNotes((before) => noted(before, event))), [client])
  return notes
}
