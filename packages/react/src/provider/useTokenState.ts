'use client'
import { EXPIRING_MS, type FeedbackTarget, type TokenState, tokenState } from '@feedback-signals/browser'
import { useMemo, useSyncExternalStore } from '../internal/react.ts'

/** The state of a target's token, kept current. */
export function useTokenState(target: FeedbackTarget | null): TokenState {
  const subscribe = useMemo(
    () => (changed: () => void) => {
      // A timer may ring a little before its time, and would find the old state: so a little after.
      const left = (target?.expiresAt ?? 0) - Date.now() + 50
      const timers = [left - EXPIRING_MS, left].map((wait) => setTimeout(changed, wait))
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
