'use client'
import { type FeedbackTarget, type TokenState, tokenState } from '@feedback-signals/browser'
import { useMemo, useSyncExternalStore } from 'react'
import { onceAt } from './expiry.ts'

const follow = (target: FeedbackTarget | null) => ({
  subscribe: (changed: () => void) => (target ? onceAt(target.expiresAt, changed) : () => {}),
  get: () => tokenState(target),
  // A server's clock is another, and hydration must find what the server wrote.
  getOfServer: (): TokenState => (target ? 'active' : 'missing'),
})

/** The state of a target's token. Its end is told as it comes, that it comes soon with the next render. */
export function useTokenState(target: FeedbackTarget | null): TokenState {
  const token = useMemo(() => follow(target), [target])
  return useSyncExternalStore(token.subscribe, token.get, token.getOfServer)
}
