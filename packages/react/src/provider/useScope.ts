'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { useMemo, useState } from 'react'
import { required } from '../internal/required.ts'
import type { FeedbackScope } from './FeedbackContext.ts'
import { useProvided } from './ProviderContext.ts'
import { useTokenState } from './useTokenState.ts'

// A chat renders anew with every token, often with a target parsed anew: the same right is the same target.
const useKept = (target: FeedbackTarget | null) => {
  const [kept, keep] = useState(target)
  if (kept?.url !== target?.url || kept?.token !== target?.token) keep(target)
  return kept
}

/** The scope of one answer of the provider above. */
export function useScope(target: FeedbackTarget | null | undefined, streaming: boolean): FeedbackScope {
  const { client, locale } = useProvided()
  const kept = useKept(target ?? null)
  const tokenState = useTokenState(kept)
  return useMemo(
    () => ({
      client,
      locale,
      target: kept,
      streaming,
      tokenState,
      submit: (signal: FeedbackSignalInput) => client.submit(required(kept, '<Feedback target>'), signal),
    }),
    [client, locale, kept, streaming, tokenState],
  )
}
