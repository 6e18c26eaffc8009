'use client'
import { useLayoutEffect } from 'react'
import { showAbove } from '../internal/popover/showAbove.ts'
import { placeToolbar } from './place.ts'
import type { SelectionFeedbackState } from './selectionFeedbackTypes.ts'
import { rangeIn } from './textRange.ts'

/** The lines of a passage; of one that the text no longer has, the whole answer. */
function linesOf(answer: Element, start: number, end: number): DOMRect[] {
  const lines = [...(rangeIn(answer, start, end)?.getClientRects() ?? [])].filter(({ width }) => width > 0)
  return lines.length > 0 ? lines : [answer.getBoundingClientRect()]
}

function place(toolbar: HTMLElement, answer: Element, start: number, end: number): void {
  const lines = linesOf(answer, start, end)
  const [first, last = first] = [lines[0], lines.at(-1)]
  if (!first || !last) return
  const { left, top } = placeToolbar({
    first,
    last,
    size: toolbar.getBoundingClientRect(),
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    isRtl: getComputedStyle(answer).direction === 'rtl',
    isTouch: matchMedia('(pointer: coarse)').matches,
  })
  // Through the DOM, which a Content-Security-Policy without `unsafe-inline` lets pass.
  toolbar.style.left = `${left}px`
  toolbar.style.top = `${top}px`
}

/** Keeps the toolbar at its passage, above everything: also while the page scrolls under it. */
export function useToolbarPlace({ active, answerRef, toolbarRef }: SelectionFeedbackState): void {
  const { start, end } = active?.range ?? { start: 0, end: 0 }
  useLayoutEffect(() => {
    const update = () => {
      const { current: toolbar } = toolbarRef
      if (toolbar && answerRef.current) place(toolbar, answerRef.current, start, end)
    }
    showAbove(toolbarRef.current)
    update()
    window.addEventListener('scroll', update, { capture: true, passive: true })
    window.addEventListener('resize', update)
    return () => {
      window.removeEventListener('scroll', update, { capture: true })
      window.removeEventListener('resize', update)
    }
  }, [answerRef, toolbarRef, start, end])
}
