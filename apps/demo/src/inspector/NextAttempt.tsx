import { useOnline } from '../trouble/useOnline.ts'
import { formatElapsed } from './duration.ts'
import { useNow } from './now.ts'

/** The wait until the next attempt, each second anew. */
export function NextAttempt({ at }: { at: number }) {
  const left = Math.ceil((at - useNow()) / 1000) * 1000
  if (!useOnline()) return 'once online'
  return left <= 0 ? 'again now' : `again in ${formatElapsed(left)}`
}
