import type { ImplicitSignals } from '@feedback-signals/react'
import { createContext } from 'react'

/** What is observed of the answer around; nothing where no answer is. */
export const AnswerSignalsContext = createContext<ImplicitSignals | undefined>(undefined)
