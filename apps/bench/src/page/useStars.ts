import { useState } from 'react'
import type { Answer } from './contestant.ts'
import { postStars } from './post.ts'

/** The state that an app holds beside stars of its own or of a library. */
export function useStars(answer: Answer): [number, (stars: number | null) => void] {
  const [stars, setStars] = useState(0)
  const rate = (next: number | null) => {
    setStars(next ?? 0)
    postStars(answer, next ?? 0)
  }
  return [stars, rate]
}
