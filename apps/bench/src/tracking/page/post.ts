import type { Answer } from '../../page/contestant.ts'
import { post } from '../../page/post.ts'

/** Posts for how long an answer was in view. */
export const postRead = (answer: Answer, ms: number): void =>
  post(answer, { signal_name: 'dwell_time', score: Math.min(ms / 10_000, 1), weight: 0.4 })

/** Posts that some of an answer was copied. */
export const postCopied = (answer: Answer, characters: number): void =>
  post(answer, { signal_name: 'copied_to_clipboard', score: Math.min(characters / 100, 1), weight: 0.5 })
