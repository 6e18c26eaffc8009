'use client'
import type { FeedbackClient } from '@feedback-signals/browser'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'

export const FeedbackClientContext = createContext<FeedbackClient | undefined>(undefined)

export const useFeedbackClient = () => required(useContext(FeedbackClientContext), '<FeedbackProvider>')
