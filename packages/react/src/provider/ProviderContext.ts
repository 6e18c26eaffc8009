'use client'
import type { FeedbackClient, TrackingSettings } from '@feedback-signals/browser'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { Locale } from '../locales/Locale.ts'

/** What the provider gives. */
interface Provided {
  client: FeedbackClient
  locale: Locale | undefined
  tracking: TrackingSettings
}

export const ProviderContext = createContext<Provided | undefined>(undefined)

export const useProvided = () => required(useContext(ProviderContext), '<FeedbackProvider>')
