import { drawnIn } from './drawnIn.ts'

/** A box that cuts off what does not fit in it. */
export interface Clip {
  readonly element: Element
  /** It scrolls, so that it is a viewport of its own. */
  readonly scrolls: boolean
}

const clipOf = (element: Element): Clip | undefined => {
  const { overflowX, overflowY } = getComputedStyle(element)
  if (overflowX === 'visible' && overflowY === 'visible') return undefined
  const scrolls = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight
  return { element, scrolls }
}

/** The boxes around an element that cut it off, apart from the page's own. Reads layout. */
export function clipsOf(element: Element): Clip[] {
  const { body, documentElement } = element.ownerDocument
  const clips: Clip[] = []
  for (let node = drawnIn(element); node && node !== documentElement; node = drawnIn(node)) {
    // The body's overflow is the window's, unless the root has one of its own.
    const clip = node === body ? undefined : clipOf(node)
    if (clip) clips.push(clip)
  }
  return clips
}
