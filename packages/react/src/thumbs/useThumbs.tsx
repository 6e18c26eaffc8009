'use client'
import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react'
import { ThumbDownIcon, ThumbUpIcon } from '../icons/thumbs.tsx'
import { mergeProps } from '../internal/mergeProps.ts'
import { useSlot } from '../internal/useSlot.ts'
import { useFeedback } from '../provider/useFeedback.ts'
import { type Obstacle, signalFor, type Thumb, thumbOf } from './thumbs.logic.ts'
import type { ThumbsDataAttributes } from './thumbsDataAttributes.ts'
import { thumbsLabels } from './thumbsLabels.ts'
import type { ThumbsOptions, ThumbsState } from './thumbsTypes.ts'

export type { ThumbsOptions, ThumbsState }

type ButtonProps = ComponentPropsWithoutRef<'button'>

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
export function useThumbs(options: ThumbsOptions = {}): ThumbsState {
  const { client, streaming, tokenState, submit } = useFeedback()
  const slot = useSlot('thumbs')
  const { status, error, failed } = slot
  const {
    defaultValue = null,
    value = thumbOf(slot, defaultValue),
    onValueChange,
    signal,
    disabled: off,
    labels: words,
    // Only where `Thumbs.Root` hands on all of its props: those of its element.
    ...rest
  } = options

  const labels = { ...thumbsLabels, ...words }
  // One that is being written may have no target yet: it is coming.
  const obstacle: Obstacle = streaming ? 'streaming' : tokenState
  const reasons: Partial<Record<Obstacle, string>> = labels
  const reason = reasons[obstacle]
  const disabled = !!off || obstacle in thumbsLabels

  const vote = (next: Thumb | null) => {
    if (disabled || next === value) return
    submit(signalFor(next, value, signal))
    // After it: an app's handler that throws is the app's mistake, and costs nobody their vote.
    onValueChange?.(next)
  }

  const attributes: ThumbsDataAttributes = {
    'data-state': value ?? 'none',
    'data-status': status,
    'data-disabled': disabled ? '' : undefined,
  }

  const getterOf = (thumb: Thumb, children: ReactNode) => (props?: ButtonProps) =>
    mergeProps<ButtonProps>(
      {
        type: 'button',
        className: 'fbs-thumbs-button',
        'aria-label': labels[thumb],
        'aria-pressed': value === thumb,
        // Not `disabled`: a button with focus would lose it the moment a token expires or an answer is written anew,
        // and nobody could reach it by keyboard to hear why it does nothing.
        'aria-disabled': disabled,
        // Beside a label it is the description, which a screen reader tells too.
        title: reason ?? labels[thumb],
        onClick: () => vote(value === thumb ? null : thumb),
        children,
        ...attributes,
      },
      props,
    )

  const notice = failed ? labels.failed : error ? labels.queued : undefined
  const retry = error && !disabled ? () => void (failed ? submit(failed) : client.flush()) : undefined

  const onRetry = (event: MouseEvent) => {
    // The button goes once its work is done; focus would go with it, to the top of the page.
    event.currentTarget.closest('[role=group]')?.querySelector('button')?.focus()
    retry?.()
  }

  return {
    ...slot,
    value,
    disabled,
    notice,
    vote,
    retry,
    getRootProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'div'>>(
        { role: 'group', className: 'fbs-thumbs', 'aria-label': labels.group, ...attributes },
        { ...rest, ...props },
      ),
    getUpProps: getterOf('up', ThumbUpIcon()),
    getDownProps: getterOf('down', ThumbDownIcon()),
    getStatusProps: (props) =>
      mergeProps<ComponentPropsWithoutRef<'span'>>(
        {
          className: 'fbs-thumbs-status',
          children: [
            <span key="status" role="status">
              {notice}
            </span>,
            retry && (
              <button key="button" type="button" className="fbs-thumbs-retry" onClick={onRetry}>
                {labels.retry}
              </button>
            ),
          ],
          ...attributes,
        },
        props,
      ),
  }
}
