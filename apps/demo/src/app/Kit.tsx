import { FeedbackProvider } from '@feedback-signals/react'
import type { ReactNode } from 'react'
import { useStore } from '../ui/useStore.ts'
import { useServices } from './ServicesContext.ts'

/** Gives the kit's widgets their client, and the words of the chosen language. */
export function Kit({ children }: { children: ReactNode }) {
  const { client, words } = useServices()
  return (
    <FeedbackProvider client={client} locale={useStore(words)}>
      {children}
    </FeedbackProvider>
  )
}
