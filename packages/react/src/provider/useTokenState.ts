'use client'
import { type FeedbackTarget, type TokenState, tokenState } from '@feedback-signals/browser'
import { useMemo, useSyncExternalStore } from 'react'

/** The state of a target's token. Its end is told as it comes, that it comes soon with the next render. */
export function useTokenState(target: FeedbackTarget | null): TokenState {
  const subscribe = useMemo(
    () => (changed: () => void) => {
      // A timer may ring a little before its time, and would find the old state: so a little after.
      const timer = setTimeout(changed, (target?.expiresAt ?? 0) - Date.now() + 50)
      return () => clearTimeout(timer)
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
