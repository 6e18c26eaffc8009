/** Answers that scroll together, so that scrolling never changes their order. */
export interface AnswerOrder {
  add(element: Element): void
  /** An answer is no longer tracked. */
  forget(): void
  /** Moves out those that `wanted` picks. */
  take(wanted: (element: Element) => boolean): Element[]
  /**
   * Those that may reach into the band from `top` to `bottom` of the viewport; few more than do. Reads layout.
   *
   * @param isAtRest - there is time to check that answers which came lie in the order in which they came.
   */
  near(top: number, bottom: number, isAtRest: boolean): readonly Element[]
}

/** Up to this many are all looked at, which costs about what bisecting does and needs no order. */
const FEW = 48

/**
 * Of answers that came, so many are checked in one look: a millisecond. Thousands come at once only as a page opens, and
 * then until all have been checked, in some looks, they are taken to lie in the order in which they came.
 */
const AT_ONCE = 1_000

/** `undefined` where an answer has no box, as in a closed tab: then its place says nothing. */
const placeOf = (element: Element | undefined) => {
  const box = element?.getBoundingClientRect()
  return box && (box.width || box.height) ? box : undefined
}

/**
 * Finds the answers in view by bisecting their places as drawn, which need not be the order of the document: some
 * 2 log n boxes a look. An IntersectionObserver has the browser look at every answer in every frame.
 */
export function createAnswerOrder(isTracked: (element: Element) => boolean): AnswerOrder {
  let list: Element[] = []
  let fresh: Element[] = []
  let isSorted = true
  let hasGone = false
  /** So many from the beginning have been checked. */
  let checked = 0
  /** Of the highest answer seen: so far above the viewport may one begin and still reach into it. */
  let tallest = 0

  /** Notices when those that were appended, which is right for most as a chat grows at its end, are not in order. */
  const check = () => {
    if (checked === list.length) return
    const until = Math.min(list.length, checked + AT_ONCE)
    let end = checked ? (placeOf(list[checked - 1])?.top ?? Infinity) : -Infinity
    for (; checked < until; checked += 1) {
      const place = placeOf(list[checked])
      isSorted &&= place !== undefined && place.top >= end
      end = place?.top ?? end
      tallest = Math.max(tallest, place?.height ?? 0)
    }
  }

  const keep = (stays: (element: Element) => boolean) => {
    const before = checked
    checked = 0
    list = list.filter((element, index) => {
      const isKept = stays(element)
      if (isKept && index < before) checked += 1
      return isKept
    })
  }

  const sort = () => {
    const boxes = new Map(list.map((element) => [element, element.getBoundingClientRect()]))
    list = list.toSorted((a, b) => (boxes.get(a)?.top ?? 0) - (boxes.get(b)?.top ?? 0))
    for (const { height } of boxes.values()) tallest = Math.max(tallest, height)
    checked = list.length
    isSorted = true
  }

  const settle = () => {
    if (!fresh.length && !hasGone) return
    const added = fresh
    fresh = []
    if (!hasGone) {
      list = list.concat(added)
      return
    }
    hasGone = false
    // One that went and came back is in both.
    const come = new Set(added.filter(isTracked))
    keep((element) => isTracked(element) && !come.has(element))
    for (const element of come) list.push(element)
  }

  /** Of the answer at `index`, or the nearest before it that has a box. */
  const topAt = (index: number, least: number) => {
    for (let at = index; at >= least; at -= 1) {
      const place = placeOf(list[at])
      if (place) return place.top
    }
    return undefined
  }

  /** How many begin above `bottom`. Notices when the answers met on the way are not in order. */
  const countAbove = (bottom: number) => {
    let low = 0
    let high = list.length
    let least = -Infinity
    let most = Infinity
    while (low < high) {
      const middle = (low + high) >> 1
      const top = topAt(middle, low) ?? least
      isSorted &&= top >= least && top <= most
      if (top < bottom) {
        low = middle + 1
        least = top
      } else {
        high = middle
        most = top
      }
    }
    return low
  }

  /** Where those begin that may reach below `top`; one more than needed, lest it has grown beyond the tallest. */
  const startOf = (end: number, top: number) => {
    let start = end
    let last = Infinity
    while (start > 0 && last > top - tallest) {
      start -= 1
      const place = placeOf(list[start])
      if (!place) continue
      isSorted &&= place.top <= last
      last = place.top
      tallest = Math.max(tallest, place.height)
    }
    return start
  }

  const find = (top: number, bottom: number) => {
    const end = countAbove(bottom)
    return list.slice(startOf(end, top), end)
  }

  return {
    add: (element) => void fresh.push(element),
    forget() {
      hasGone = true
    },
    take(wanted) {
      const taken: Element[] = []
      const stays = (element: Element) => !wanted(element) || !taken.push(element)
      keep(stays)
      fresh = fresh.filter(stays)
      return taken
    },
    near(top, bottom, isAtRest) {
      settle()
      if (isAtRest) check()
      if (list.length <= FEW) return list
      const found = isSorted ? find(top, bottom) : []
      if (isSorted) return found
      sort()
      return find(top, bottom)
    },
  }
}
