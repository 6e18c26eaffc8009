import { createFeedbackClient, type FeedbackClient, type FeedbackTarget } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { clientOptionsOf } from './clientOptions.ts'
import { setAhead } from './deviceClock.ts'
import { pageOptions } from './pageOptions.ts'
import { tidingsOf } from './tidings.ts'

/** What a case does in a page. */
export interface Kit {
  client: FeedbackClient
  /** Returns the ids. */
  submit(target: FeedbackTarget, signals: FeedbackSignalInput[]): string[]
  /** Submits when the button is clicked, and goes to another page in the same task if one is given. */
  arm(target: FeedbackTarget, signals: FeedbackSignalInput[], goTo?: string): void
  /** Another client in place of this one. */
  renew(): void
  setAhead(ms: number): void
}

declare global {
  interface Window {
    /** One a copy of the kit. */
    kits?: Kit[]
    kit: Kit
  }
}

const options = pageOptions()
setAhead(options.ahead ?? 0)

const makeClient = () => {
  const client = createFeedbackClient(clientOptionsOf(options))
  client.onEvent((event) => window.told?.(tidingsOf(event)))
  return client
}

const kit: Kit = {
  client: makeClient(),
  submit: (target, signals) => signals.map((signal) => kit.client.submit(target, signal).id),
  arm(target, signals, goTo) {
    document.querySelector('button')?.addEventListener('click', () => {
      kit.submit(target, signals)
      if (goTo) location.href = goTo
    })
  },
  renew() {
    kit.client.destroy()
    kit.client = makeClient()
  },
  setAhead,
}

window.kits = [...(window.kits ?? []), kit]
window.kit = kit
