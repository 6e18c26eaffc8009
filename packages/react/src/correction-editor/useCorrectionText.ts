'use client'
import { useId, useState } from 'react'
import { useFeedback } from '../provider/useFeedback.ts'
import { correctionGetters } from './correctionGetters.tsx'
import { correctionLabels } from './correctionLabels.ts'
import { type CorrectionProblem, correctionProblem } from './correctionProblem.ts'
import { correctionSignal } from './correctionSignal.ts'
import { contentOf } from './correctionText.ts'
import type { CorrectionOptions, CorrectionState } from './correctionTypes.ts'
import type { TextDiff } from './diff/differ.ts'
import { useLiveDiff } from './diff/useLiveDiff.ts'
import { jsonFault } from './json/jsonFault.ts'
import { prettyJson } from './json/layout.ts'
import { rowsFor } from './rows.ts'
import type { CorrectionRoot } from './useCorrectionRoot.tsx'
import { useEdited } from './useEdited.ts'
import { useFieldArrival } from './useFieldArrival.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useSettling } from './useSettling.ts'

/** What is there once the editor is open. */
export function useCorrectionText(root: CorrectionRoot, options: CorrectionOptions): CorrectionState {
  const { original, format: kind = 'text', labels: words, onSubmit, onValueChange } = options
  const { locale } = useFeedback()
  const labels = { ...correctionLabels, ...locale?.correctionEditor, ...locale?.delivery, ...words }
  const edited = useEdited(root, options)
  const { before, start, others, text, dirty } = edited
  const { diff, whenSettled } = useLiveDiff(before, text)
  const { busy, settle } = useSettling()
  const [problem, setProblem] = useState<CorrectionProblem>()
  const [previewing, setPreviewing] = useState(false)
  const [asking, ask] = useState<CorrectionState['asking']>()
  const id = useId()
  const fieldId = `${id}field`
  const arrival = useFieldArrival(root.open && root.takesFocus, fieldId, text.length)
  useLeaveGuard(root.open && dirty)

  const setText = (next: string) => {
    setProblem(undefined)
    ask(undefined)
    edited.setText(next)
  }

  const goBack = () => {
    ask(undefined)
    setProblem(undefined)
    edited.forget()
    if (text !== start) onValueChange?.(start)
  }

  const close = () => {
    setPreviewing(false)
    root.setOpen(false)
  }

  const send = ({ editDistance, changedFraction }: TextDiff) => {
    const change = { content: contentOf(text, original, kind), editDistance, changedFraction }
    const signal = correctionSignal(change, options)
    root.submitSignal(signal)
    edited.forget()
    close()
    onSubmit?.({ ...change, score: signal.score })
  }

  const submit = () => {
    if (root.disabled || busy) return undefined
    const found = correctionProblem(text, others, options, labels)
    setProblem(found)
    if (found) setPreviewing(false)
    else settle(whenSettled, send)
    return found
  }

  const state = {
    ...root,
    labels,
    restored: edited.restored,
    text,
    dirty,
    diff,
    problem: problem?.message,
    previewing,
    asking,
    busy,
    arrival,
    // Of the text it begins with, so that it does not move under who writes.
    rows: rowsFor(start),
    fieldId,
    problemId: `${id}problem`,
    setText,
    setPreviewing,
    submit,
    cancel: () => (dirty ? ask('cancel') : close()),
    reset: () => (dirty ? ask('reset') : goBack()),
    keep: () => ask(undefined),
    discard() {
      goBack()
      if (asking === 'cancel') close()
    },
    format() {
      const fault = jsonFault(text)
      if (fault) setProblem({ message: labels.invalidJson(fault), index: fault.index })
      else if (prettyJson(text) !== text) setText(prettyJson(text))
      return fault
    },
  }
  return { ...state, ...correctionGetters(state, options) }
}
