'use client'
import { isWithdrawal, type SlotState } from '@feedback-signals/browser'
import { useMemo } from 'react'
import { worstOf } from '../internal/joinSlots.ts'
import { useSlots } from '../internal/useSlots.ts'
import { useFeedback } from '../provider/useFeedback.ts'
import type { Assessment } from './assessment.ts'
import { assessmentOf, standing } from './quality.logic.ts'

/** What this browser says in the slots of an assessment. */
export interface AssessmentSlots {
  states: readonly SlotState[]
  worst: SlotState
  /** What stands. */
  value: Assessment | null
  /** What a person said last, though it was refused: nobody answers everything twice. */
  said: Assessment | null
}

/** Reads and follows the slots of an assessment. */
export function useAssessmentSlots(names: readonly string[], usual: Assessment | null): AssessmentSlots {
  const { client, target } = useFeedback()
  const joined = JSON.stringify(names)
  const slots = useMemo(() => {
    const all: string[] = JSON.parse(joined)
    return all.map((name) => client.slot(target ?? { inferenceId: '' }, name))
  }, [client, target, joined])
  const states = useSlots(slots)
  const value = standing(states, usual)
  const last = states.map(({ failed, signal }) => (failed && !isWithdrawal(failed) ? failed : signal))
  return { states, worst: worstOf(states), value, said: assessmentOf(last) ?? value }
}
