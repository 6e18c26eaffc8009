/** What a toolbar is placed by, in pixels of the viewport. */
interface Room {
  /** The first and the last line of the passage. */
  first: Pick<DOMRect, 'top'>
  last: Pick<DOMRect, 'left' | 'right' | 'bottom'>
  /** Of the toolbar. */
  size: { width: number; height: number }
  viewport: { width: number; height: number }
  /** Whether lines begin at the right. */
  isRtl: boolean
  /** Whether a finger selects: there the system's menu is above and the handles hang below. */
  isTouch: boolean
}

const MARGIN = 8
const GAP = 6
const HANDLE = 30

/**
 * Where the toolbar of a passage is: at the end of its last line, below; above its first where there is no room below.
 * Under a finger it never is above, where the system has its own menu.
 */
export function placeToolbar({ first, last, size, viewport, isRtl, isTouch }: Room): {
  left: number
  top: number
} {
  const end = isRtl ? last.left : last.right
  const mostLeft = viewport.width - size.width - MARGIN
  const left = Math.max(MARGIN, Math.min(end - size.width / 2, mostLeft))
  const below = last.bottom + (isTouch ? HANDLE : GAP)
  if (below + size.height + MARGIN <= viewport.height) return { left, top: below }
  const above = first.top - GAP - size.height
  if (!isTouch && above >= MARGIN) return { left, top: above }
  // A passage longer than the page: at the foot of it, over the passage.
  return { left, top: first.top > viewport.height ? below : viewport.height - size.height - MARGIN }
}
