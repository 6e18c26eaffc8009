'use client'
import { type PointerEvent, type ReactNode, useState } from 'react'
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

const star = 'm32 0 3 6 6 1-4 4 1 6-6-3-6 3 1-6-4-4 6-1z'

/**
 * So many stars side by side, the same in a mirror. In a chat of thousands a picture a star is a third of what the row
 * costs; and `clip-path` makes a mount a fifth dearer, and a frame of scrolling three times as dear.
 */
const drawing = (count: number): ReactNode => (
  <svg className="fbs-stars-drawing" viewBox={`0 0 ${count * 32} 32`} aria-hidden>
    <path d={`M-16 7${star.repeat(count)}`} />
  </svg>
)

const halfOf = (value: number) => (value === 1 ? 'whole' : value % 1 ? 'start' : 'end')

/** The behaviour of stars: a radio group with a preview under the mouse, and a finger that may be drawn across. */
export function useStars(options: StarsOptions) {
  const { values, value, disabled, label, reason, clear } = options
  const [preview, setPreview] = useState<number | null>()
  const isHalved = values[1] === 1.5
  const shown = disabled ? value : (preview ?? value)
  const full = shown ?? 0

  const show = (at: Element | null) => setPreview(radioValue(values, at))

  const choose = (next: number | null) => {
    // The mouse is still there, and would go on showing what was just taken back.
    setPreview(null)
    options.choose(next)
  }

  const drop = (at: Element) => {
    const next = radioValue(values, at)
    if (next && next !== value) choose(next)
  }

  const titleOf = (own: number) => {
    // On each: a screen reader may pass over the words of a group.
    if (disabled) return reason
    if (own === value) return clear
    return own === preview ? label(own) : undefined
  }

  const starProps = (own: number, count = 1) => {
    const fill = own <= full ? 'full' : 'empty'
    const attributes: Omit<StarDataAttributes, 'data-value'> = {
      'data-state': fill,
      'data-half': isHalved ? halfOf(own) : undefined,
    }
    return {
      ...attributes,
      ...radioProps(options, own),
      className: 'fbs-star',
      'aria-label': label(own),
      title: titleOf(own),
      children: count > 0 && drawing(count),
    }
  }

  /** Of a row drawn as one: the first full star has the drawing of all full ones, the first empty one that of the empty. */
  const countAt = (own: number) => {
    if (own === full + 1) return values.length - full
    return own === 1 ? full : 0
  }

  return {
    /** The rating to draw: the one under the mouse or finger, else the one chosen. */
    shown,
    /** Of the row, with its stars, which give way to `children`. */
    rowProps(children?: ReactNode) {
      // Halves are drawn one by one, as the half of a star is another in a mirror; and so is a row that may need two lines.
      const isLine = !children && !isHalved && !values[5]
      return {
        className: isLine ? 'fbs-stars-line' : 'fbs-stars',
        children: values.map((own) => <span key={own} {...starProps(own, isLine ? countAt(own) : 1)} />),
        ...radioGroupProps({ ...options, choose }),
        onPointerOver({ pointerType, target }: PointerEvent) {
          // A finger has no place before it touches.
          if (pointerType !== 'touch') show(radioAt(target))
        },
        onPointerLeave: () => setPreview(null),
        onPointerDown(event: PointerEvent<HTMLElement>) {
          if (event.pointerType === 'touch' && event.isPrimary && !disabled) dragStars(event, show, drop)
        },
      }
    },
    /** Of one star, with its drawing. */
    starProps,
  }
}
