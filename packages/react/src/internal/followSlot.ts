import type { FeedbackClient, FeedbackTarget, SlotState, TokenState } from '@feedback-signals/browser'
import { tokenState } from '@feedback-signals/browser'
import { onceAt } from '../provider/expiry.ts'

/** What changes of an answer while it stands there. */
export interface Standing {
  slot: SlotState
  tokenState: TokenState
}

const nowhere = { inferenceId: '' }

/**
 * A slot of an answer and its token, to be followed as one by `useSyncExternalStore`: following them one by one is a
 * twentieth of what a row of a chat costs.
 */
export function followSlot(client: FeedbackClient, target: FeedbackTarget | null, name: string) {
  const slot = client.slot(target ?? nowhere, name)
  let last: Standing = { slot: slot.getIdle(), tokenState: target ? 'active' : 'missing' }
  // A server knows nothing of the slot, and its clock is another; hydration must find what the server wrote.
  const ofServer = last
  return {
    /** The same object until something in it changes. */
    get(): Standing {
      const state = slot.get()
      const token = tokenState(target)
      if (state !== last.slot || token !== last.tokenState) last = { slot: state, tokenState: token }
      return last
    },
    getOfServer: () => ofServer,
    subscribe(changed: () => void) {
      const leave = slot.subscribe(changed)
      if (!target) return leave
      const letGo = onceAt(target.expiresAt, changed)
      return () => {
        leave()
        letGo()
      }
    },
  }
}
