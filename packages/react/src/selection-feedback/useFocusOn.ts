'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { type PassageRange, slotNameOf } from './passage.ts'

/**
 * Moves focus to the button of a passage once it is in the page: the form that said it is gone by then, and with it what had
 * the focus.
 */
export function useFocusOn(root: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const name = wanted.current
    if (!name) return
    wanted.current = null
    for (const button of root.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? []) {
      if (button.dataset.passage === name) button.focus({ preventScroll: true })
    }
  })
  return (range: PassageRange) => {
    wanted.current = slotNameOf(range)
  }
}
