import type { Slot, SlotState } from '@feedback-signals/browser'

/**
 * A slot that is followed only by who reads it: `get` marks it as read, and from then on each change of its state tells.
 */
export function followWhenRead(slot: Slot) {
  let version = 0
  let seen: SlotState | undefined
  let isHydrating = false
  return {
    get(): SlotState {
      // A server knows nothing of it, and hydration must find what the server wrote.
      seen = isHydrating ? slot.getIdle() : slot.get()
      return seen
    },
    getVersion: () => version,
    getVersionOfServer() {
      isHydrating = true
      return version
    },
    subscribe(changed: () => void): () => void {
      const check = () => {
        if (!seen || seen === slot.get()) return
        version += 1
        changed()
      }
      isHydrating = false
      check()
      return slot.subscribe(check)
    },
  }
}
