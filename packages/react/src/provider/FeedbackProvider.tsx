'use client'
import type { FeedbackClient } from '@feedback-signals/browser'
import { type ReactNode, useMemo } from 'react'
import type { Locale } from '../locales/Locale.ts'
import { ProviderContext } from './ProviderContext.ts'

/** Props of `FeedbackProvider`. */
export interface FeedbackProviderProps {
  /** The app's one client, made outside of rendering. */
  client: FeedbackClient
  /**
   * The words of all widgets inside, such as `de` of `@feedback-signals/react/locales/de`.
   * @default English
   */
  locale?: Locale | undefined
  children?: ReactNode
}

/** Gives client and words to every widget and hook inside. Renders no element. */
export function FeedbackProvider({ client, locale, children }: FeedbackProviderProps): ReactNode {
  const provided = useMemo(() => ({ client, locale }), [client, locale])
  return <ProviderContext.Provider value={provided}>{children}</ProviderContext.Provider>
}
