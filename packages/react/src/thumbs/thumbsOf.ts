'use client'
import { mergeProps } from '../internal/mergeProps.ts'
import { dataOf, elementProps, groupProps, thumbProps } from './thumbsProps.ts'
import type { ThumbsState } from './thumbsTypes.ts'
import type { Vote } from './useVote.ts'

/** A vote as a widget hands it to its parts. */
export function thumbsOf(own: Vote): ThumbsState {
  const { widget, options, value, asked, ask, vote } = own
  const { slot, disabled, reason, notice, retry } = widget
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
    // What else the options have is of the element, where `Thumbs.Root` hands on all of its props.
    getRootProps: (props) => mergeProps(groupProps(own), { ...elementProps(options), ...props }),
    getUpProps: (props) => mergeProps(thumbProps(own, 'up'), props),
    getDownProps: (props) => mergeProps(thumbProps(own, 'down'), props),
    getStatusProps: (props) => widget.getStatusProps({ ...dataOf(own), ...props }),
  }
}
