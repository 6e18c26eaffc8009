'use client'
import type { ComponentPropsWithoutRef } from 'react'
import { ThumbDownIcon, ThumbUpIcon } from '../icons/thumbs.tsx'
import { covers, type Thumb } from './thumbs.logic.ts'
import type { ThumbsDataAttributes } from './thumbsDataAttributes.ts'
import type { ThumbsOptions } from './thumbsTypes.ts'
import type { Vote } from './useVote.ts'

type DivProps = ComponentPropsWithoutRef<'div'>
type ButtonProps = ComponentPropsWithoutRef<'button'>

// Once, so that React sees on each render that nothing in them has changed.
const icons = { up: /* @__PURE__ */ ThumbUpIcon(), down: /* @__PURE__ */ ThumbDownIcon() }

const disabledData = { 'data-disabled': '' }

/** The state for CSS. */
export const dataOf = ({ value, widget }: Vote): ThumbsDataAttributes => ({
  'data-state': value ?? 'none',
  ...widget.attributes,
})

const optionNames: Record<keyof ThumbsOptions, true> = {
  value: true,
  defaultValue: true,
  onValueChange: true,
  signal: true,
  followUp: true,
  disabled: true,
  labels: true,
  reasons: true,
  maxLength: true,
  privacyNote: true,
}

/**
 * Of all props of `Thumbs.Root` those of its element. Not by a rest of the options, which alone is a twentieth of what a
 * row of a chat costs.
 */
export const elementProps = (props: object): DivProps => {
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) if (!(name in optionNames)) rest[name] = value
  return rest
}

/** Props of the group. */
export const groupProps = (vote: Vote): DivProps => ({
  role: 'group',
  className: 'fbs-thumbs',
  'aria-label': vote.widget.labels.group,
  ...dataOf(vote),
})

// Outside of what calls it, as `voter` is.
const voting = (vote: Vote['vote'], next: Thumb | null) => () => vote(next)

/** Props of a button that nobody has come near to: without a tooltip, and without the state that the group tells. */
export const quietProps = ({ widget, options, value, vote }: Vote, thumb: Thumb): ButtonProps => ({
  type: 'button',
  className: 'fbs-icon-button',
  'aria-label': widget.labels[thumb],
  'aria-pressed': value === thumb,
  'aria-haspopup': value !== thumb && covers(options.followUp, thumb) ? 'dialog' : undefined,
  // Not `disabled`: a button with focus would lose it the moment a token expires or an answer is written anew, and
  // nobody could reach it by keyboard to hear why it does nothing.
  'aria-disabled': widget.disabled || undefined,
  // Beside a label it is the description, which a screen reader tells too.
  title: widget.reason,
  onClick: voting(vote, value === thumb ? null : thumb),
  children: icons[thumb],
  ...(widget.disabled && disabledData),
})

/** Props of a button. */
export const thumbProps = (vote: Vote, thumb: Thumb): ButtonProps => ({
  ...quietProps(vote, thumb),
  title: vote.widget.reason ?? vote.widget.labels[thumb],
  ...dataOf(vote),
})
