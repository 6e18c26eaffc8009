import type { ShownAnswer } from './shownAnswer.ts'

/** Brings an answer into view, and the focus to it. */
export function goToAnswer({ elementId, reveal }: ShownAnswer): void {
  reveal?.()
  // In the next frame: until a drawer has closed, the page behind it takes no focus.
  requestAnimationFrame(() => {
    const answer = document.getElementById(elementId)
    answer?.scrollIntoView({ block: 'center' })
    answer?.focus({ preventScroll: true })
  })
}
