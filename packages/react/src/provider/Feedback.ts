'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { ReactNode } from 'react'
import { createElement, useInsertionEffect, useMemo, useRef, useState } from '../internal/react.ts'
import { useFeedbackClient } from './FeedbackClientContext.ts'
import { FeedbackContext } from './FeedbackContext.ts'
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
  /** Called with each signal that is submitted inside, as it is submitted. */
  onSignal?: ((signal: FeedbackSignalInput) => void) | undefined
  children?: ReactNode
}

// A chat renders anew with every token, often with a target parsed anew: the same right is the same target.
const useKept = (target: FeedbackTarget | null) => {
  const [kept, keep] = useState(target)
  if (kept?.url !== target?.url || kept?.token !== target?.token) keep(target)
  return kept
}

/** The scope of one answer: widgets and hooks inside rate this answer. Renders no element. */
export function Feedback({ target, streaming = false, onSignal, children }: FeedbackProps): ReactNode {
  const client = useFeedbackClient()
  const kept = useKept(target ?? null)
  const tokenState = useTokenState(kept)
  const latest = useRef(onSignal)
  useInsertionEffect(() => {
    latest.current = onSignal
  })
  const scope = useMemo(
    () => ({
      client,
      target: kept,
      streaming,
      tokenState,
      submit(signal: FeedbackSignalInput) {
        if (!kept) throw new Error('FeedbackSignals: <Feedback> has no target, so there is nothing to rate.')
        const receipt = client.submit(kept, signal)
        latest.current?.(signal)
        return receipt
      },
    }),
    [client, kept, streaming, tokenState],
  )
  return createElement(FeedbackContext.Provider, { value: scope }, children)
}
