'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { countSeen } from '../../internal/countSeen.ts'
import { useFeedback } from '../../provider/useFeedback.ts'
import type { ThumbsState } from '../thumbsTypes.ts'
import { drafts } from './drafts.ts'
import { choicesOf, detailsOf, fieldsOf, limitOf, saysSame } from './followUp.logic.ts'
import type { ThumbsDetails, ThumbsFollowUpOptions, ThumbsFollowUpState } from './followUpTypes.ts'
import { mergeLabels } from './mergeLabels.ts'

export type { ThumbsFollowUpOptions, ThumbsFollowUpState }

/** Characters left from which on each change is told to a screen reader. */
const NEAR = 20

/**
 * Reasons and a comment to a vote, for a form of your own: shown while `thumbs.asking`. What is sent is the same vote
 * with more in it, in place of the one without.
 *
 * @example
 * const thumbs = useThumbs()
 * const followUp = useThumbsFollowUp(thumbs)
 * {thumbs.asking && (
 *   <div {...followUp.getFormProps()}>
 *     {followUp.choices.map(({ key }) => <button key={key} {...followUp.getReasonProps(key)} />)}
 *     <textarea {...followUp.getCommentProps()} />
 *     <p {...followUp.getHintProps()} />
 *     <button {...followUp.getSendProps()} />
 *   </div>
 * )}
 */
export function useThumbsFollowUp(
  thumbs: ThumbsState,
  options: ThumbsFollowUpOptions = {},
): ThumbsFollowUpState {
  const { target, locale } = useFeedback()
  const { value, signal, failed, disabled, reason } = thumbs
  const labels = mergeLabels(locale?.followUp, options.labels)
  const choices = value ? choicesOf(value, options.reasons, labels) : []
  const keys = choices.map(({ key }) => key)
  const limit = limitOf(options.maxLength)
  const hintId = useId()

  const standing = detailsOf(signal, value, keys)
  const key = `${target?.inferenceId} ${value} ${signal?.metadata?.signal_id}`
  const [draft, setDraft] = useState<{ key: string; details: ThumbsDetails }>()
  const details =
    (draft?.key === key ? draft.details : drafts.get(key)) ??
    // What was refused is what the person wants said.
    (failed ? detailsOf(failed, value, keys) : standing)
  const { comment } = details
  const left = limit - countSeen(comment, limit)

  const change = (changed: Partial<ThumbsDetails>) => {
    const next = { ...details, ...changed }
    drafts.set(key, next)
    setDraft({ key, details: next })
  }

  const toggle = (reason: string) => {
    const isChosen = (other: string) => details.reasons.includes(other) !== (other === reason)
    change({ reasons: keys.filter(isChosen) })
  }

  const send = () => {
    if (!value || disabled || left < 0) return
    if (saysSame(details, standing)) thumbs.ask(false)
    else thumbs.vote(value, fieldsOf(details))
    // After it: where the vote cannot be submitted, which throws, nothing is lost.
    drafts.delete(key)
    setDraft(undefined)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return {
    ...details,
    labels,
    question: value === 'up' ? labels.whyUp : labels.whyDown,
    choices,
    left,
    hasComment: limit > 0,
    toggle,
    write: (text) => change({ comment: text }),
    send,
    getFormProps: () => ({ onKeyDown }),
    getReasonProps: (key) => ({
      type: 'button',
      className: 'fbs-chip',
      'aria-pressed': details.reasons.includes(key),
      onClick: () => toggle(key),
      children: choices.find((choice) => choice.key === key)?.label,
    }),
    getCommentProps: () => ({
      className: 'fbs-field fbs-follow-up-comment',
      rows: 3,
      // A comment may be in another direction than the page.
      dir: 'auto',
      value: comment,
      'aria-describedby': hintId,
      'aria-invalid': left < 0,
      onChange: ({ currentTarget }) => change({ comment: currentTarget.value }),
    }),
    getHintProps: () => ({
      id: hintId,
      className: left < 0 ? 'fbs-error' : 'fbs-hint',
      // Not from the start: a screen reader would count down with every letter.
      'aria-live': left <= NEAR || disabled ? 'polite' : 'off',
      children: disabled ? reason : left < 0 ? labels.over(-left) : labels.left(left),
    }),
    getSendProps: () => ({
      type: 'button',
      className: 'fbs-button',
      'data-variant': 'primary',
      'data-disabled': disabled || left < 0 ? '' : undefined,
      'aria-disabled': disabled || left < 0,
      onClick: send,
      children: labels.send,
    }),
  }
}
