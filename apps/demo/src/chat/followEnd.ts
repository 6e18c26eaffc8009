/** Pixels from the end that count as the end. */
const NEAR = 24

/** A scroller that is kept at its end. */
export interface FollowedEnd {
  /** Goes to the end, and follows it from there on. */
  toEnd(): void
  /** Lets go of the scroller. */
  stop(): void
}

/**
 * Keeps a scroller at the end of growing content for as long as the person is there. Scrolling up by any means lets
 * go; coming back to the end takes hold again. `changed` hears of both.
 *
 * use-stick-to-bottom leaves out scrolling that falls between two changes of size: under a streaming answer, a finger
 * that pulls the page down loses to nearly every token. Here all that counts is that nobody but the person scrolls up.
 */
export function followEnd(
  scroller: HTMLElement,
  content: HTMLElement,
  changed: (following: boolean) => void,
): FollowedEnd {
  let following = true
  let { scrollTop: top, scrollHeight: height, clientHeight: room } = scroller

  const follow = (next: boolean) => {
    if (next === following) return
    following = next
    changed(next)
  }
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight
    follow(true)
  }
  const scrolled = () => {
    // Content that shrinks pulls the page up too, and so does room that grows.
    const wentUp =
      scroller.scrollTop < top && scroller.scrollHeight >= height && scroller.clientHeight <= room
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop
    top = scroller.scrollTop
    height = scroller.scrollHeight
    room = scroller.clientHeight
    if (wentUp) follow(false)
    else if (left < NEAR) follow(true)
  }
  const resized = new ResizeObserver(() => {
    if (following || scroller.scrollHeight <= scroller.clientHeight) toEnd()
  })

  scroller.addEventListener('scroll', scrolled, { passive: true })
  resized.observe(content)
  resized.observe(scroller)
  toEnd()
  return {
    toEnd,
    stop() {
      scroller.removeEventListener('scroll', scrolled)
      resized.disconnect()
    },
  }
}
