/** How an element waits for its stages: CSS skips what is in it. */
export const staged = { contentVisibility: 'hidden' } as const

/**
 * Brings an element with much text, which has the style `staged`, into view over some frames, one kind of work in each.
 * Chromium takes a textarea of 7,000 lines 20 ms to style, 45 to lay out and 15 to prepare for paint, and would do all of
 * it in one frame; what was done for an element it keeps while that is hidden again.
 *
 * @param onDone - called in the frame that shows the element.
 * @returns the undo: shows the element at once.
 */
export function stageLayout(element: HTMLElement, onDone: () => void): () => void {
  const { style } = element
  const show = () => {
    style.contentVisibility = ''
  }
  const inside = (work: () => void) => () => {
    show()
    work()
    style.contentVisibility = staged.contentVisibility
  }

  const stages = [
    inside(() => void getComputedStyle(element).color),
    inside(() => void element.getBoundingClientRect()),
    () => {
      show()
      onDone()
    },
  ]

  let frame = requestAnimationFrame(function next() {
    stages.shift()?.()
    if (stages.length) frame = requestAnimationFrame(next)
  })
  return () => {
    cancelAnimationFrame(frame)
    show()
  }
}
