'use client'
import { type ComponentPropsWithoutRef, type KeyboardEvent, useId, useState } from 'react'
import { CommentIcon } from '../../icons/comment.tsx'
import { countSeen } from '../../internal/countSeen.ts'
import { mergeProps } from '../../internal/mergeProps.ts'
import { useFeedback } from '../../provider/useFeedback.ts'
import { signalFor, type Thumb } from '../thumbs.logic.ts'
import type { ThumbsDataAttributes } from '../thumbsDataAttributes.ts'
import type { ThumbsState } from '../thumbsTypes.ts'
import { choicesOf, limitOf, saysSame, withDetails } from './followUp.logic.ts'
import type { ThumbsFollowUpState } from './followUpTypes.ts'
import { mergeLabels } from './mergeLabels.ts'
import { useDetails } from './useDetails.ts'

export type { ThumbsFollowUpState }

/** Characters left from which on each change is told to a screen reader. */
const NEAR = 20

/**
 * Reasons and a comment to a vote, for a form of your own. What is sent is the same vote with more in it, in place of
 * the one without.
 *
 * @example
 * const thumbs = useThumbs({ followUp: 'down' })
 * const followUp = useThumbsFollowUp(thumbs)
 * {followUp.isOpen && (
 *   <div {...followUp.getFormProps()}>
 *     {followUp.choices.map(({ key }) => <button key={key} {...followUp.getReasonProps(key)} />)}
 *     <textarea {...followUp.getCommentProps()} />
 *     <p {...followUp.getHintProps()} />
 *     <button {...followUp.getSendProps()} />
 *   </div>
 * )}
 */
export function useThumbsFollowUp(thumbs: ThumbsState): ThumbsFollowUpState {
  const { locale, submit } = useFeedback()
  const { value, status, disabled, reason, notice, options } = thumbs
  const isOpen = !!value && thumbs.asked === value
  const labels = mergeLabels(locale?.followUp, options.labels)
  const choices = value ? choicesOf(value, options.reasons, labels) : []
  const keys = choices.map(({ key }) => key)
  const limit = limitOf(options.maxLength)
  const hintId = useId()

  const { details, standing, change, settle } = useDetails(thumbs, keys)
  const [thanked, thank] = useState<Thumb | null>(null)
  // Another vote is another matter.
  if (thanked && thanked !== value) thank(null)
  const { comment } = details
  const left = limit - countSeen(comment, limit)

  const attributes: ThumbsDataAttributes = {
    'data-state': value ?? 'none',
    'data-status': status,
    'data-disabled': disabled ? '' : undefined,
  }

  const toggle = (reason: string) => {
    const isChosen = (other: string) => details.reasons.includes(other) !== (other === reason)
    change({ reasons: keys.filter(isChosen) })
  }

  const send = () => {
    if (!value || disabled || left < 0) return
    if (!saysSame(details, standing)) {
      submit(withDetails(signalFor(value, value, options.signal), details))
      thank(value)
    }
    // After it: where nothing can be submitted, which throws, nothing is lost.
    thumbs.ask(null)
    settle()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }

  return {
    ...details,
    labels,
    isOpen,
    thanks: thanked && !isOpen && !notice ? labels.thanks : undefined,
    question: value === 'up' ? labels.whyUp : labels.whyDown,
    choices,
    left,
    hasComment: limit > 0,
    toggle,
    write: (text) => change({ comment: text }),
    send,
    getTriggerProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'button'>>(
        {
          type: 'button',
          className: 'fbs-icon-button',
          'aria-label': labels.more,
          'aria-haspopup': 'dialog',
          'aria-expanded': isOpen,
          'aria-disabled': disabled,
          title: reason ?? labels.more,
          onClick: () => disabled || thumbs.ask(isOpen ? null : value),
          children: CommentIcon(),
          ...attributes,
        },
        props,
      ),
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
      title: reason,
      onClick: send,
      children: labels.send,
    }),
  }
}
