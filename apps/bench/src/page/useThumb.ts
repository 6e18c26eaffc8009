import { useState } from 'react'
import type { Answer } from './contestant.ts'
import { postThumb } from './post.ts'

type Thumb = 'up' | 'down'

/**
 * The state that an app holds beside buttons of its own or of a library.
 *
 * @param post - sends the vote; `null` takes it back.
 */
export function useThumb(answer: Answer, post = postThumb): [Thumb | null, (thumb: Thumb) => void] {
  const [vote, setVote] = useState<Thumb | null>(null)
  const toggle = (thumb: Thumb) => {
    const next = vote === thumb ? null : thumb
    setVote(next)
    post(answer, next)
  }
  return [vote, toggle]
}
