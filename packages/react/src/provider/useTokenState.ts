'use client'
import { EXPIRING_MS, type FeedbackTarget, type TokenState, tokenState } from '@feedback-signals/browser'
import { useCallback, useSyncExternalStore } from '../internal/react.ts'

/** The state of a target's token, kept current. */
export function useTokenState(target: FeedbackTarget | null): TokenState {
  const subscribe = useCallback(
    (changed: () => void) => {
      const end = target?.expiresAt ?? 0
      const timers = [end - EXPIRING_MS, end].map((at) => setTimeout(changed, at - Date.now()))
      return () => timers.map(clearTimeout)
    },
    [target],
  )
  return useSyncExternalStore(
    subscribe,
    () => tokenState(target),
    // A server's clock is another, and hydration must find what the server wrote.
    () => (target ? 'active' : 'missing'),
  )
}
