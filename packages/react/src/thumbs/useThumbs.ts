'use client'
import type { FeedbackTarget } from '@feedback-signals/browser'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import type { ComponentPropsWithoutRef } from 'react'
import { mergeProps } from '../internal/mergeProps.ts'
import { useState } from '../internal/react.ts'
import { useSlot } from '../internal/useSlot.ts'
import { useFeedback } from '../provider/useFeedback.ts'
import { obstacleTo, signalFor, statusOf, type Thumb, thumbOf } from './thumbs.logic.ts'
import type { ThumbsDataAttributes } from './thumbsDataAttributes.ts'
import { thumbsLabels } from './thumbsLabels.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'

export type { ThumbsOptions, ThumbsState }

/**
 * The thumbs of the answer in scope, for an interface of your own: state, and props for a group and two buttons.
 *
 * @example
 * const thumbs = useThumbs()
 * <div {...thumbs.getRootProps()}>
 *   <button {...thumbs.getUpProps()}>Helpful</button>
 *   <button {...thumbs.getDownProps()}>Not helpful</button>
 * </div>
 */
export function useThumbs({
  value: controlled,
  defaultValue = null,
  onValueChange,
  onSignal,
  signal,
  disabled: off,
  whileStreaming,
  labels: words,
  // Only where `Thumbs.Root` hands on all of its props: those of its element.
  ...rest
}: ThumbsOptions = {}): ThumbsState {
  const { client, target, streaming, tokenState, submit } = useFeedback()
  const slot = useSlot('thumbs')
  const [last, setLast] = useState<{
    target: FeedbackTarget | null
    vote: Thumb | null
    said: FeedbackSignalInput
  }>()
  const [waiting, setWaiting] = useState(false)

  const labels = { ...thumbsLabels, ...words }
  const value = controlled === undefined ? thumbOf(slot, defaultValue) : controlled
  const status = statusOf(slot)
  const obstacle = obstacleTo(streaming, tokenState)
  const reason = obstacle && labels[obstacle]
  const disabled = !!(off || obstacle)
  const failed = status === 'failed'

  // While a vote is sent again its trouble stays in view; coming and going with every attempt is no calm message.
  const troubled = status === 'sending' ? waiting : status === 'queued' && !!slot.error
  if (troubled !== waiting) setWaiting(troubled)

  const send = (vote: Thumb | null, said: FeedbackSignalInput) => {
    setLast({ target, vote, said })
    try {
      onValueChange?.(vote)
    } finally {
      // An app's handler that throws is the app's mistake, and costs nobody their vote.
      submit(said)
      onSignal?.(said)
    }
  }

  const vote = (next: Thumb | null) => {
    if (!disabled && next !== value) send(next, signalFor(next, value, signal))
  }

  const attributes: ThumbsDataAttributes = {
    'data-state': value ?? 'none',
    'data-status': status,
    'data-disabled': disabled ? '' : undefined,
  }

  const propsOf = (thumb: Thumb, props?: ComponentPropsWithoutRef<'button'>) =>
    mergeProps<ComponentPropsWithoutRef<'button'>>(
      {
        type: 'button',
        className: 'fbs-thumbs-button',
        'aria-label': labels[thumb],
        'aria-pressed': value === thumb,
        // Not `disabled`: a button with focus would lose it the moment a token expires or an answer is written anew,
        // and nobody could reach it by keyboard to hear why it does nothing.
        'aria-disabled': disabled,
        // Of the button itself, since an element to point to would be one more in a layout that is the app's.
        'aria-description': reason,
        title: reason ?? labels[thumb],
        onClick: () => vote(value === thumb ? null : thumb),
        ...attributes,
      },
      props,
    )

  const again = failed && !disabled && last?.target === target && last
  return {
    value,
    status,
    error: slot.error,
    disabled,
    reason,
    notice: troubled ? labels.queued : failed ? labels.failed : undefined,
    labels,
    attributes,
    vote,
    retry: troubled ? () => void client.flush() : again ? () => send(again.vote, again.said) : undefined,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        {
          role: 'group',
          className: 'fbs-thumbs',
          'aria-label': labels.group,
          hidden: streaming && whileStreaming === 'hidden',
          ...attributes,
        },
        { ...rest, ...props },
      ),
    getUpProps: (props) => propsOf('up', props),
    getDownProps: (props) => propsOf('down', props),
  }
}
