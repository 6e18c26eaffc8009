import type { Preview } from '@storybook/react-vite'

// One page has one focus and one clipboard: stories that play in it take turns.
let last: Promise<void> = Promise.resolve()
const ends = new WeakMap<HTMLElement, () => void>()

/** A play function that fails has no end to be told of. */
const longest = 10_000

/** Shows a story; in a page of docs, one that is to play waits until those before it have. */
export const mountInTurn: NonNullable<Preview['mount']> = (context) => async () => {
  await context.renderToCanvas()
  const { canvasElement, viewMode, parameters, abortSignal, canvas } = context
  if (viewMode !== 'docs' || !parameters.docs?.story?.autoplay) return canvas
  const before = last
  const { promise, resolve } = Promise.withResolvers<void>()
  last = promise
  ends.set(canvasElement, resolve)
  abortSignal.addEventListener('abort', () => resolve(), { once: true })
  await before
  setTimeout(resolve, longest)
  return canvas
}

/** Gives the focus back to the reader, and the turn to the next story. */
export function endTurn({ canvasElement }: { canvasElement: HTMLElement }): void {
  const end = ends.get(canvasElement)
  if (!end) return
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && canvasElement.contains(activeElement)) activeElement.blur()
  end()
}
