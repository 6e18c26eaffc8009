'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { type ReactNode, useMemo, useState } from 'react'
import { required } from '../internal/required.ts'
import { FeedbackContext } from './FeedbackContext.ts'
import { useProvided } from './ProviderContext.ts'
import { useTokenState } from './useTokenState.ts'

/** Props of `Feedback`. */
export interface FeedbackProps {
  /** The answer's target, from `readFeedbackTarget`, `createFeedbackFetch` or `parseTarget`; `null` until there is one. */
  target: FeedbackTarget | null | undefined
  /**
   * Whether the answer is still being written.
   * @default false
   */
  streaming?: boolean | undefined
  children?: ReactNode
}

// A chat renders anew with every token, often with a target parsed anew: the same right is the same target.
const useKept = (target: FeedbackTarget | null) => {
  const [kept, keep] = useState(target)
  if (kept?.url !== target?.url || kept?.token !== target?.token) keep(target)
  return kept
}

/** The scope of one answer: widgets and hooks inside rate this answer. Renders no element. */
export function Feedback({ target, streaming = false, children }: FeedbackProps): ReactNode {
  const { client, locale } = useProvided()
  const kept = useKept(target ?? null)
  const tokenState = useTokenState(kept)
  const scope = useMemo(
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
  return <FeedbackContext.Provider value={scope}>{children}</FeedbackContext.Provider>
}
