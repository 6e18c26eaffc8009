import {
  createFeedbackClient,
  createMemoryStore,
  type FeedbackClient,
  type FeedbackClientOptions,
  type FeedbackTarget,
} from '@feedback-signals/browser'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { Feedback, type FeedbackProps } from '../provider/Feedback.tsx'
import { FeedbackProvider } from '../provider/FeedbackProvider.tsx'
import { createInPageGateway } from './inPageGateway.ts'
import { newTarget } from './target.ts'

/** A client of its own for a test, with the gateway it talks to. */
export function newClient(gateway = createInPageGateway(), options: FeedbackClientOptions = {}) {
  // What a test leaves unsent is no business of the next: so not the page's own store.
  const client = createFeedbackClient({
    fetch: gateway.fetch,
    store: async () => createMemoryStore(),
    ...options,
  })
  onTestFinished(() => {
    cleanup()
    client.destroy()
    localStorage.clear()
  })
  return { client, gateway }
}

interface ScopeProps extends Partial<FeedbackProps> {
  client: FeedbackClient
}

/** The scope of one answer. */
export function Scope({ client, target = null, children, ...feedback }: ScopeProps) {
  return (
    <FeedbackProvider client={client}>
      <Feedback target={target} {...feedback}>
        {children}
      </Feedback>
    </FeedbackProvider>
  )
}

/** Renders widgets in the scope of one answer, with a client and a gateway of their own. */
export function renderFeedback(children: ReactNode, options: Partial<FeedbackProps> = {}) {
  const { client, gateway } = newClient()
  const target: FeedbackTarget | null | undefined = 'target' in options ? options.target : newTarget()
  const tree = (props: Partial<FeedbackProps>, content = children) => (
    <Scope client={client} target={target} {...options} {...props}>
      {content}
    </Scope>
  )
  const view = render(tree({}))
  return {
    client,
    gateway,
    target,
    ...view,
    /** Renders again with other props of the scope, or other children. */
    update: (props: Partial<FeedbackProps>, content = children) => view.rerender(tree(props, content)),
  }
}
