'use client'
import { type FeedbackTarget, type TokenState, tokenState } from '@feedback-signals/browser'
import { useMemo, useSyncExternalStore } from 'react'
import { onceAt } from './expiry.ts'
import type { Answer, FeedbackScope } from './FeedbackContext.ts'
import { useAnswer } from './useAnswer.ts'

const follow = (target: FeedbackTarget | null) => ({
  subscribe: (changed: () => void) => onceAt(target?.expiresAt ?? 0, changed),
  get: () => tokenState(target),
  // A server's clock is another, and hydration must find what the server wrote.
  getOfServer: (): TokenState => (target ? 'active' : 'missing'),
})

/** The scope of an answer: its end is told as it comes, that it comes soon with the next render. */
export function useScopeOf(answer: Answer): FeedbackScope {
  const token = useMemo(() => follow(answer.target), [answer.target])
  const state = useSyncExternalStore(token.subscribe, token.get, token.getOfServer)
  return useMemo(() => ({ ...answer, tokenState: state }), [answer, state])
}

/** The scope of one answer of the provider above. */
export function useScope(target: FeedbackTarget | null | undefined, streaming: boolean): FeedbackScope {
  return useScopeOf(useAnswer(target, streaming))
}
