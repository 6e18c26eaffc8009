import type { PointerEvent as ReactPointerEvent } from 'react'

/** No browser makes a click of a touch that moved as far, so that a drag is never taken for a tap as well. */
const slop = 16

const distance = (x: number, y: number, { clientX, clientY }: PointerEvent) =>
  Math.hypot(x - clientX, y - clientY)

const distanceOf = (star: Element, event: PointerEvent) => {
  const { x, width, y, height } = star.getBoundingClientRect()
  return distance(x + width / 2, y + height / 2, event)
}

/**
 * Follows a finger across the stars until it is lifted. The nearest star counts, as a finger on its way slips above
 * and below the row. A touch that stays in place is a tap, and left to the click.
 *
 * @param show - told the star that the finger is at, `null` in the end.
 * @param choose - told the star where the finger was lifted.
 */
export function dragStars(
  { currentTarget, pointerId, clientX, clientY }: ReactPointerEvent<HTMLElement>,
  show: (star: Element | null) => void,
  choose: (star: Element) => void,
): void {
  const stars = [...currentTarget.querySelectorAll('[role=radio]')]
  const drag = new AbortController()
  let at: Element | undefined

  const follow = (event: PointerEvent) => {
    const { type } = event
    if (event.pointerId !== pointerId) return
    if (type === 'pointermove') {
      if (!at && distance(clientX, clientY, event) < slop) return
      at = stars.reduce((best, star) => (distanceOf(star, event) < distanceOf(best, event) ? star : best))
      return show(at)
    }
    drag.abort()
    show(null)
    if (at && type === 'pointerup') choose(at)
  }

  for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const)
    currentTarget.addEventListener(type, follow, drag)
}
