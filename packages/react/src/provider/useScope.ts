'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import { useRef, useSyncExternalStore } from 'react'
import { required } from '../internal/required.ts'
import type { FeedbackScope } from './FeedbackContext.ts'
import { isSame, type KeptTarget, keep } from './keptTarget.ts'
import { useProvided } from './ProviderContext.ts'

/** The scope of one answer of the provider above. The same object until something in it changes. */
export function useScope(target: FeedbackTarget | null | undefined, streaming: boolean): FeedbackScope {
  const { client, locale } = useProvided()
  // A cache of what follows from the props, so it may be written while rendering; of a render that React throws away it
  // keeps no more than an object that is equal. In place of a state and three memos, as there is one in every row.
  const cache = useRef<KeptTarget | null>(null)
  if (!cache.current || !isSame(cache.current, target)) cache.current = keep(target)
  const { current: kept } = cache
  const tokenState = useSyncExternalStore(kept.subscribe, kept.get, kept.getOfServer)
  const { scope } = kept
  const isLast =
    scope?.client === client &&
    scope.locale === locale &&
    scope.streaming === streaming &&
    scope.tokenState === tokenState
  if (isLast) return scope
  kept.scope = {
    client,
    locale,
    target: kept.target,
    streaming,
    tokenState,
    submit: (signal) => client.submit(required(kept.target, '<Feedback target>'), signal),
  }
  return kept.scope
}
