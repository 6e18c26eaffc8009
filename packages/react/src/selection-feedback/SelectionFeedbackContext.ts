'use client'
import { createContext, useContext } from 'react'
import { required } from '../internal/required.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

export const SelectionFeedbackContext = createContext<SelectionFeedbackState | undefined>(undefined)

export const useSelectionFeedbackContext = () =>
  required(useContext(SelectionFeedbackContext), '<SelectionFeedback.Root>')
