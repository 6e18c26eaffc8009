import { dwellTracking, trackingOf } from '@feedback-signals/browser'
import { useEffect, useState } from 'react'
import { useServices } from '../../app/ServicesContext.ts'
import type { Shown, ShownAnswer } from '../../behaviour/shownAnswer.ts'
import { useStore } from '../../ui/useStore.ts'
import { followRecentlyRead } from './recentlyRead.ts'

/** Answers listed at once: of a page with thousands the ones read last. */
const MOST = 6

/** The answers to list, in the order of the page. */
export function useRecentlyRead(shown: Shown): readonly ShownAnswer[] {
  const { client } = useServices()
  const answers = useStore(shown)
  const [recent, setRecent] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const reading = trackingOf(dwellTracking, client, document)
    const source = {
      hasBeenRead: (id: string) => (reading.get()?.get(id)?.dwellMs ?? 0) > 0,
      subscribe: reading.subscribe,
    }
    const read = followRecentlyRead(shown, source, MOST)
    const look = () => setRecent(read.get())
    const leave = read.subscribe(look)
    look()
    return () => {
      leave()
      read.stop()
    }
  }, [client, shown])
  if (answers.length <= MOST) return answers
  return answers.filter(({ target }) => recent.has(target.inferenceId))
}
