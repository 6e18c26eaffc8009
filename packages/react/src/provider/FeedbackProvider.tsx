'use client'
import type { FeedbackClient, TrackingSettings } from '@feedback-signals/browser'
import { type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '../locales/Locale.ts'
import { answerOf, FeedbackContext, isAnswer } from './FeedbackContext.ts'

/** Props of `FeedbackProvider`. */
export interface FeedbackProviderProps {
  /** The app's one client, made outside of rendering. */
  client: FeedbackClient
  /**
   * The words of all widgets inside, such as `de` of `@feedback-signals/react/locales/de`.
   * @default English
   */
  locale?: Locale | undefined
  /**
   * How the tracking hooks inside observe what people do; made outside of rendering, as the client is.
   * @default everything that the person consents to
   */
  tracking?: TrackingSettings | undefined
  children?: ReactNode
}

const everything: TrackingSettings = {}

/** Gives client, words and settings to every widget and hook inside. Renders no element. */
export function FeedbackProvider({
  client,
  locale,
  tracking = everything,
  children,
}: FeedbackProviderProps): ReactNode {
  const around = useContext(FeedbackContext)
  const provided = useMemo(() => {
    const own = { client, locale, tracking }
    // Inside of `<Feedback>` it stays that answer's scope.
    return isAnswer(around) ? answerOf(own, around.target, around.streaming) : own
  }, [client, locale, tracking, around])
  return <FeedbackContext.Provider value={provided}>{children}</FeedbackContext.Provider>
}
