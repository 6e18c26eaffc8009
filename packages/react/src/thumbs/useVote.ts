'use client'
import { useState } from 'react'
import { useWidget, type Widget } from '../internal/useWidget.tsx'
import { signalFor, type Thumb, thumbOf } from './thumbs.logic.ts'
import { type ThumbsLabels, thumbsLabels } from './thumbsLabels.ts'
import type { ThumbsOptions } from './thumbsTypes.ts'

/** What there is to say of a vote: all that is shown and done follows from it. */
export interface Vote {
  widget: Widget<ThumbsLabels>
  options: ThumbsOptions
  value: Thumb | null
  asked: Thumb | null | undefined
  ask: (value: Thumb | null) => void
  /** Votes, where that changes something; `null` takes the vote back. */
  vote: (value: Thumb | null) => void
}

// Outside of the hook: a handler in the page keeps alive all that is in view where it is made, in every row of a chat.
const voter = (
  value: Thumb | null,
  { disabled, submit }: Vote['widget'],
  ask: Vote['ask'],
  { signal, onValueChange }: ThumbsOptions,
): Vote['vote'] => {
  return (next) => {
    if (disabled || next === value) return
    submit(signalFor(next, value, signal))
    ask(next)
    // After it: an app's handler that throws is the app's mistake, and costs nobody their vote.
    onValueChange?.(next)
  }
}

/** The vote on the answer in scope. */
export function useVote(options: ThumbsOptions): Vote {
  const [asked, ask] = useState<Thumb | null>()
  const widget = useWidget('thumbs', 'thumbs', thumbsLabels, options)
  const { defaultValue = null, value = thumbOf(widget.slot, defaultValue) } = options
  return { widget, options, value, asked, ask, vote: voter(value, widget, ask, options) }
}
