import { FeedbackProvider } from '@feedback-signals/react'
import { type ReactNode, useMemo } from 'react'
import { useStore } from '../ui/useStore.ts'
import { useServices } from './ServicesContext.ts'

/** Gives the kit's widgets their client, the words of the chosen language, and whether tracking shows itself. */
export function Kit({ children }: { children: ReactNode }) {
  const { client, words, inspection } = useServices()
  const debug = useStore(inspection.overlay)
  const tracking = useMemo(() => ({ debug }), [debug])
  return (
    <FeedbackProvider client={client} locale={useStore(words)} tracking={tracking}>
      {children}
    </FeedbackProvider>
  )
}
