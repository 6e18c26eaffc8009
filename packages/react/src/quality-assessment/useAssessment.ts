'use client'
import { useId } from 'react'
import { widgetOf } from '../internal/useWidget.tsx'
import { useFeedback } from '../provider/useFeedback.ts'
import { type Assessment, combinedScore, missingOf, saidIn, withAnswer } from './assessment.ts'
import { type Answer, askedOf, type Criterion } from './criterion.ts'
import { changesOf, signalsFor, slotNames, withdrawalsOf } from './quality.logic.ts'
import { type QualityAssessmentLabels, qualityAssessmentLabels } from './qualityLabels.ts'
import type { QualityAssessmentOptions } from './qualityTypes.ts'
import { useAssessmentSlots } from './useAssessmentSlots.ts'
import { useDraft } from './useDraft.ts'

const usualCriteria: readonly Criterion[] = [{ key: 'accuracy' }, { key: 'helpfulness' }, { key: 'safety' }]

const nothing: Assessment = { answers: {} }

const labelOf = ({ key, label }: Criterion, labels: QualityAssessmentLabels) => {
  if (label !== undefined) return label
  return key === 'accuracy' || key === 'helpfulness' || key === 'safety' ? labels[key] : key
}

/** What an assessment holds, and what can be done with it. */
export function useAssessment(options: QualityAssessmentOptions) {
  const {
    criteria: wanted = usualCriteria,
    mode = 'combined',
    defaultValue = null,
    value: given,
    onValueChange,
    signal,
  } = options
  const id = useId()
  const scope = useFeedback()
  const asked = askedOf(wanted)
  const slots = useAssessmentSlots(slotNames(mode, asked), defaultValue)
  const widget = widgetOf(scope, slots.worst, 'qualityAssessment', qualityAssessmentLabels, options, {
    resubmit: () => {
      for (const { failed } of slots.states) if (failed) scope.submit(failed)
    },
  })
  const { labels, disabled, reason, submit } = widget
  const [{ assessment, isOpen, isChecked, hasMoved }, change] = useDraft()

  const value = given === undefined ? slots.value : given
  const before = given === undefined ? slots.said : given
  const draft = assessment ?? before ?? nothing
  const isEditing = isOpen || !value
  const missing = isChecked ? missingOf(asked, draft).map(({ key }) => key) : []

  const criteria = asked.map((criterion, index) => ({
    criterion,
    label: labelOf(criterion, labels),
    labelId: `${id}label${index}`,
    errorId: `${id}error${index}`,
    answer: Object.hasOwn(draft.answers, criterion.key) ? (draft.answers[criterion.key] ?? null) : null,
    isMissing: missing.includes(criterion.key),
  }))

  const unmetNames = criteria.filter(({ isMissing }) => isMissing).map(({ label }) => label)

  const close = () => change({ assessment: null, isOpen: false, isChecked: false, hasMoved: true })

  const give = () => {
    if (disabled || !isEditing) return false
    if (missingOf(asked, draft).length > 0) {
      change({ isChecked: true })
      return false
    }
    // A comment of white space alone is none.
    const said = { ...draft, comment: draft.comment?.trim() || undefined }
    const signals = changesOf(signalsFor(mode, asked, said, signal), slots.states)
    for (const one of signals) submit(one)
    close()
    // After it: an app's handler that throws is the app's mistake, and costs nobody their assessment.
    if (!value || saidIn(asked, said) !== saidIn(asked, value)) onValueChange?.(said)
    return true
  }

  const withdraw = () => {
    if (disabled || !value) return
    for (const one of withdrawalsOf(slotNames(mode, asked), slots.states)) submit(one)
    close()
    onValueChange?.(null)
  }

  return {
    widget,
    value,
    draft,
    isEditing,
    hasMoved,
    criteria,
    score: combinedScore(asked, draft),
    message: reason ?? (missing.length > 0 ? labels.unmet(unmetNames) : undefined),
    give,
    withdraw,
    close,
    open() {
      if (!disabled && value) change({ isOpen: true, hasMoved: true })
    },
    answer(key: string, answer: Answer | null) {
      if (!disabled) change({ assessment: withAnswer(draft, key, answer) })
    },
    writeComment(comment: string) {
      if (!disabled) change({ assessment: { ...draft, comment } })
    },
  }
}
