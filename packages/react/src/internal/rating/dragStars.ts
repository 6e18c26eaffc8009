import type { PointerEvent as ReactPointerEvent } from 'react'

/** No browser makes a click of a touch that moved as far, so that a drag is never taken for a tap as well. */
const slop = 16

interface Point {
  clientX: number
  clientY: number
}

const distance = (star: Element, { clientX, clientY }: Point) => {
  const { left, width, top, height } = star.getBoundingClientRect()
  return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY)
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
  const group: HTMLElement = currentTarget
  const stars = [...group.querySelectorAll('[role=radio]')]
  const drag = new AbortController()
  let at: Element | undefined

  const on = (name: 'pointermove' | 'pointerup' | 'pointercancel', listen: (event: PointerEvent) => void) =>
    group.addEventListener(name, (event) => event.pointerId === pointerId && listen(event), {
      signal: drag.signal,
    })

  const end = () => {
    drag.abort()
    show(null)
  }

  on('pointermove', (event) => {
    if (!at && Math.hypot(event.clientX - clientX, event.clientY - clientY) < slop) return
    at = stars.reduce((best, star) => (distance(star, event) < distance(best, event) ? star : best))
    show(at)
  })
  on('pointercancel', end)
  on('pointerup', () => {
    end()
    if (at) choose(at)
  })
}
