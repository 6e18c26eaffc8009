'use client'
import { type PointerEvent, useState } from 'react'
import { dragStars } from './dragStars.ts'
import { radioAt } from './radioAt.ts'
import { type RadioGroup, radioGroupProps, radioProps, radioValue } from './radioGroup.ts'

/** What a row of stars is about: each value is a radio button of its own, a half too. */
export interface StarsOptions extends RadioGroup<number> {
  /** Names one rating. */
  label(value: number): string
  /** Why nothing can be chosen, in words. */
  reason?: string | undefined
  /** Told on the checked star: how to take it back. */
  clear: string
}

/** The state of one star for CSS. */
export interface StarDataAttributes {
  'data-state': 'full' | 'empty'
  'data-half': 'start' | 'end' | 'whole' | undefined
  'data-value': number
}

const halfOf = (value: number, values: readonly number[]) => {
  if (values[1] !== 1.5) return undefined
  return value === 1 ? 'whole' : value % 1 ? 'start' : 'end'
}

/** The behaviour of stars: a radio group with a preview under the mouse, and a finger that may be drawn across. */
export function useStars(options: StarsOptions) {
  const { values, value, disabled, label, reason, clear } = options
  const [preview, setPreview] = useState<number | null>(null)
  const shown = disabled ? value : (preview ?? value)

  const show = (star: Element | null) => setPreview(radioValue(values, star) ?? null)

  const choose = (next: number | null) => {
    // The mouse is still there, and would go on showing what was just taken back.
    setPreview(null)
    options.choose(next)
  }

  const drop = (star: Element) => {
    const next = radioValue(values, star)
    if (next !== undefined && next !== value) choose(next)
  }

  const titleOf = (own: number) => {
    // The tab stop tells it: a screen reader may pass over the words of a group.
    if (disabled) return own === (value ?? values[0]) ? reason : undefined
    if (own === value) return clear
    return own === preview ? label(own) : undefined
  }

  return {
    /** The rating to draw: the one under the mouse or finger, else the one chosen. */
    shown,
    groupProps: {
      ...radioGroupProps({ ...options, choose }),
      // Beneath a mouse each star that has no words of its own shows these.
      title: reason,
      onPointerOver({ pointerType, target }: PointerEvent) {
        // A finger has no place before it touches.
        if (pointerType !== 'touch') show(radioAt(target))
      },
      onPointerLeave: () => setPreview(null),
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.pointerType === 'touch' && event.isPrimary && !disabled) dragStars(event, show, drop)
      },
    },
    starProps(own: number) {
      const attributes: StarDataAttributes = {
        'data-state': shown !== null && own <= shown ? 'full' : 'empty',
        'data-half': halfOf(own, values),
        'data-value': own,
      }
      return Object.assign(attributes, radioProps(options, own), {
        className: 'fbs-star',
        'aria-label': label(own),
        title: titleOf(own),
      })
    },
  }
}
