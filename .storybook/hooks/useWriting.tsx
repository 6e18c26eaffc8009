import { type ReactNode, useState } from 'react'

/** An answer that is written until a button says that it is whole. */
export function useWriting(streaming = false): { isWriting: boolean; button: ReactNode } {
  const [isDone, setDone] = useState(false)
  const isWriting = streaming && !isDone
  return {
    isWriting,
    button: isWriting && (
      <button type="button" onClick={() => setDone(true)}>
        Write it to the end
      </button>
    ),
  }
}
