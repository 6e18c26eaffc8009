'use client'
import { type KeyboardEvent, useState } from 'react'
import { drafts, type PassageDraft } from './drafts.ts'
import { isSamePassage, type PassageKind, type PassageRange, slotNameOf } from './passage.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'

/** With it a comment stays well inside the 64 KiB that a page may send while it closes, in any script. */
const MOST_COMMENT = 1000
/** Beyond the passage itself. */
const MOST_ADDED = 10_000

/** What stands in the form of a passage, and what becomes of it. */
export function usePassageForm(feedback: SelectionFeedbackState, range: PassageRange, kind: PassageKind) {
  const { value, answerRef, say, reasonsOf, disabled } = feedback
  const said = value.find((passage) => isSamePassage(passage, range))
  const own = said?.kind === kind ? said : undefined
  const key = `${slotNameOf(range)} ${kind} ${range.quote}`
  const kept = answerRef.current ? drafts.get(answerRef.current) : undefined
  const [draft, setDraft] = useState<PassageDraft>(
    () =>
      kept?.get(key) ?? {
        reasons: own?.reasons ?? [],
        comment: own?.comment ?? '',
        replacement: own?.replacement ?? range.quote,
      },
  )

  const change = (changed: Partial<PassageDraft>) => {
    const next = { ...draft, ...changed }
    const { current: answer } = answerRef
    if (answer) drafts.set(answer, (drafts.get(answer) ?? new Map()).set(key, next))
    setDraft(next)
  }

  const isCorrection = kind === 'correction'
  const isSame = isCorrection && draft.replacement === range.quote
  const keys = reasonsOf(kind).map((reason) => reason.key)

  const send = () => {
    if (disabled || isSame) return
    const { start, end, quote } = range
    say({
      ...{ start, end, quote, kind },
      reasons: keys.filter((reason) => draft.reasons.includes(reason)),
      ...(isCorrection ? { replacement: draft.replacement } : { comment: draft.comment }),
    })
    // After it: where it cannot be submitted, which throws, nothing is lost.
    if (answerRef.current) drafts.get(answerRef.current)?.delete(key)
  }

  const toggle = (reason: string) => {
    const isChosen = (other: string) => draft.reasons.includes(other) !== (other === reason)
    change({ reasons: keys.filter(isChosen) })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return {
    ...draft,
    said,
    isCorrection,
    canSend: !disabled && !isSame,
    text: isCorrection ? draft.replacement : draft.comment,
    maxLength: isCorrection ? range.quote.length + MOST_ADDED : MOST_COMMENT,
    write: (text: string) => change(isCorrection ? { replacement: text } : { comment: text }),
    toggle,
    send,
    onKeyDown,
  }
}
