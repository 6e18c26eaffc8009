import { createFeedbackClient, type FeedbackTarget } from '@feedback-signals/browser'
import { Feedback, FeedbackProvider, Thumbs } from '@feedback-signals/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { clientOptionsOf } from './clientOptions.ts'
import { pageOptions } from './pageOptions.ts'
import { tidingsOf } from './tidings.ts'

declare global {
  interface Window {
    /** Mounts thumbs for an answer in the element with this id. */
    mountThumbs: (id: string, target: FeedbackTarget) => void
  }
}

const client = createFeedbackClient(clientOptionsOf(pageOptions()))
client.onEvent((event) => window.told?.(tidingsOf(event)))

window.mountThumbs = (id, target) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`There is no element ${id}.`)
  createRoot(element).render(
    <StrictMode>
      <FeedbackProvider client={client}>
        <Feedback target={target}>
          <Thumbs />
        </Feedback>
      </FeedbackProvider>
    </StrictMode>,
  )
}
