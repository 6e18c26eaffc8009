'use client'
import type { FeedbackClient } from '@feedback-signals/browser'
import type { ReactNode } from 'react'
import { FeedbackClientContext } from './FeedbackClientContext.ts'

/** Props of `FeedbackProvider`. */
export interface FeedbackProviderProps {
  /** The app's one client, made outside of rendering. */
  client: FeedbackClient
  children?: ReactNode
}

/** Gives the client to every widget and hook inside. Renders no element. */
export function FeedbackProvider({ client, children }: FeedbackProviderProps): ReactNode {
  return <FeedbackClientContext.Provider value={client}>{children}</FeedbackClientContext.Provider>
}
