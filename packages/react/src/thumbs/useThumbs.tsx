'use client'
import { type ComponentPropsWithoutRef, type ReactNode, useState } from 'react'
import { ThumbDownIcon, ThumbUpIcon } from '../icons/thumbs.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { useWidget } from '../internal/useWidget.tsx'
import { covers, signalFor, type Thumb, thumbOf } from './thumbs.logic.ts'
import type { ThumbsDataAttributes } from './thumbsDataAttributes.ts'
import { thumbsLabels } from './thumbsLabels.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'

export type { ThumbsOptions, ThumbsState }

const [upIcon, downIcon] = [ThumbUpIcon(), ThumbDownIcon()]

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
    followUp,
    disabled: _,
    labels: __,
    reasons: ___,
    maxLength: ____,
    privacyNote: _____,
    // Only where `Thumbs.Root` hands on all of its props: those of its element.
    ...rest
  } = options

  const [asked, ask] = useState<Thumb | null>()

  const vote = (next: Thumb | null) => {
    if (disabled || next === value) return
    submit(signalFor(next, value, signal))
    ask(next)
    // After it: an app's handler that throws is the app's mistake, and costs nobody their vote.
    onValueChange?.(next)
  }

  const attributes: ThumbsDataAttributes = { 'data-state': value ?? 'none', ...widget.attributes }

  const getterOf = (thumb: Thumb, children: ReactNode) => (props?: ButtonProps) =>
    mergeProps<ButtonProps>(
      {
        type: 'button',
        className: 'fbs-icon-button',
        'aria-label': labels[thumb],
        'aria-pressed': value === thumb,
        'aria-haspopup': value !== thumb && covers(followUp, thumb) ? 'dialog' : undefined,
        // Not `disabled`: a button with focus would lose it the moment a token expires or an answer is written anew,
        // and nobody could reach it by keyboard to hear why it does nothing.
        'aria-disabled': disabled || undefined,
        // Beside a label it is the description, which a screen reader tells too.
        title: reason ?? labels[thumb],
        onClick: () => vote(value === thumb ? null : thumb),
        children,
        ...attributes,
      },
      props,
    )

  return {
    ...slot,
    value,
    disabled,
    reason,
    notice,
    options,
    asked,
    ask,
    vote,
    retry,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { role: 'group', className: 'fbs-thumbs', 'aria-label': labels.group, ...attributes },
        { ...rest, ...props },
      ),
    getUpProps: getterOf('up', upIcon),
    getDownProps: getterOf('down', downIcon),
    getStatusProps: (props) => getStatusProps({ ...attributes, ...props }),
  }
}
