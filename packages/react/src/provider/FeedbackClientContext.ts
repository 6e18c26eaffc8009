'use client'
import type { FeedbackClient } from '@feedback-signals/browser'
import { createContext } from '../internal/react.ts'
import { useRequired } from '../internal/useRequired.ts'

export const FeedbackClientContext = createContext<FeedbackClient | undefined>(undefined)

export const useFeedbackClient = () => useRequired(FeedbackClientContext, 'FeedbackProvider')
