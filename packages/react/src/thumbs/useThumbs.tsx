'use client'
import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { type ComponentPropsWithoutRef, type ReactNode, useState } from 'react'
import { CommentIcon } from '../icons/comment.tsx'
import { ThumbDownIcon, ThumbUpIcon } from '../icons/thumbs.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { useWidget } from '../internal/useWidget.tsx'
import { hasFollowUp, signalFor, type Thumb, thumbOf } from './thumbs.logic.ts'
import type { ThumbsDataAttributes } from './thumbsDataAttributes.ts'
import { thumbsLabels } from './thumbsLabels.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'

export type { ThumbsOptions, ThumbsState }

type ButtonProps = ComponentPropsWithoutRef<'button'>

/**
 * The thumbs of the answer in scope, for an interface of your own: state, and props for a group and two buttons.
 *
 * @example
 * const thumbs = useThumbs({ labels: { up: 'Helpful', down: 'Not helpful' } })
 * <div {...thumbs.getRootProps()}>
 *   <button {...thumbs.getUpProps()}>Helpful</button>
 *   <button {...thumbs.getDownProps()}>Not helpful</button>
 * </div>
 */
export function useThumbs(options: ThumbsOptions = {}): ThumbsState {
  const widget = useWidget('thumbs', 'thumbs', thumbsLabels, options)
  const { slot, labels, disabled, reason, notice, retry, submit, getStatusProps } = widget
  const {
    defaultValue = null,
    value = thumbOf(slot, defaultValue),
    onValueChange,
    signal,
    followUp = 'down',
    disabled: _,
    labels: __,
    // Only where `Thumbs.Root` hands on all of its props: those of its element.
    ...rest
  } = options

  // The vote that is being asked about, so that none opens what was not voted here.
  const [asked, ask] = useState<Thumb | 'answered' | null>(null)
  const asking = asked === value && hasFollowUp(followUp, value)

  const vote = (next: Thumb | null, details?: Partial<FeedbackSignalInput>) => {
    if (disabled || (next === value && !details)) return
    submit(signalFor(next, value, signal, details))
    ask(details ? 'answered' : next)
    // After it: an app's handler that throws is the app's mistake, and costs nobody their vote.
    if (next !== value) onValueChange?.(next)
  }

  const attributes: ThumbsDataAttributes = { 'data-state': value ?? 'none', ...widget.attributes }

  const buttonOf = (label: string, own: ButtonProps, props: ButtonProps | undefined) =>
    mergeProps<ButtonProps>(
      {
        type: 'button',
        className: 'fbs-icon-button',
        'aria-label': label,
        // Not `disabled`: a button with focus would lose it the moment a token expires or an answer is written anew,
        // and nobody could reach it by keyboard to hear why it does nothing.
        'aria-disabled': disabled,
        // Beside a label it is the description, which a screen reader tells too.
        title: reason ?? label,
        ...own,
        ...attributes,
      },
      props,
    )

  const getterOf = (thumb: Thumb, children: ReactNode) => (props?: ButtonProps) =>
    buttonOf(
      labels[thumb],
      {
        'aria-pressed': value === thumb,
        'aria-haspopup':
          options.followUp && value !== thumb && hasFollowUp(followUp, thumb) ? 'dialog' : undefined,
        onClick: () => vote(value === thumb ? null : thumb),
        children,
      },
      props,
    )

  return {
    ...slot,
    value,
    disabled,
    reason,
    notice,
    hasFollowUp: hasFollowUp(followUp, value),
    asking,
    thanks: asked === 'answered' && value && !notice ? labels.thanks : undefined,
    vote,
    ask: (open) => ask(open ? value : null),
    retry,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { role: 'group', className: 'fbs-thumbs', 'aria-label': labels.group, ...attributes },
        { ...rest, ...props },
      ),
    getUpProps: getterOf('up', ThumbUpIcon()),
    getDownProps: getterOf('down', ThumbDownIcon()),
    getFollowUpProps: (props) =>
      buttonOf(
        labels.more,
        {
          'aria-haspopup': 'dialog',
          'aria-expanded': asking,
          onClick: () => disabled || ask(asking ? null : value),
          children: CommentIcon(),
        },
        props,
      ),
    getStatusProps: (props) => getStatusProps({ ...attributes, ...props }),
  }
}
