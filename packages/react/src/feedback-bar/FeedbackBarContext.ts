'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { FeedbackBarOptions, FeedbackBarState } from './feedbackBarTypes.ts'

interface BarContext {
  bar: FeedbackBarState
  options: FeedbackBarOptions
}

export const FeedbackBarContext = createContext<BarContext | undefined>(undefined)

export const useFeedbackBarContext = () => required(useContext(FeedbackBarContext), '<FeedbackBar.Root>')
