import { formatElapsed } from './duration.ts'
import { useNow } from './now.ts'

/** When the next attempt is due, each second anew. */
export function NextAttempt({ at }: { at: number }) {
  const left = at - useNow()
  return (
    <>{left <= 0 ? 'next attempt now · ' : `next in ${formatElapsed(Math.ceil(left / 1000) * 1000)} · `}</>
  )
}
