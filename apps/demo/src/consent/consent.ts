import type { Consent, FeedbackClient } from '@feedback-signals/core'
import { createStore, type Store } from '../ui/store.ts'

/** What the person agreed to, of both types. */
export type Agreed = Required<{ [Type in keyof Consent]: boolean }>

/** The person's consent: whatever is set here is told to the client. */
export function createConsent(client: Pick<FeedbackClient, 'setConsent'>, initial: Agreed): Store<Agreed> {
  const consent = createStore(initial)
  consent.subscribe(() => client.setConsent(consent.get()))
  return consent
}
