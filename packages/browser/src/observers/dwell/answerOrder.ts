/** Answers that scroll together, so that scrolling never changes their order. */
export interface AnswerOrder {
  add(element: Element): void
  /** An answer is no longer tracked. */
  forget(): void
  /** Moves out those that `wanted` picks. */
  take(wanted: (element: Element) => boolean): Element[]
  /** Those that may reach into the band from `top` to `bottom` of the viewport; few more than do. Reads layout. */
  near(top: number, bottom: number): readonly Element[]
}

/** Up to this many are all looked at, which costs about what bisecting does and needs no order. */
const FEW = 48

/** `undefined` where an answer has no box, as in a closed tab: then its place says nothing. */
const placeOf = (element: Element | undefined) => {
  const box = element?.getBoundingClientRect()
  return box && (box.width || box.height) ? box : undefined
}

const byPlace = (elements: readonly Element[]): Element[] => {
  const tops = new Map(elements.map((element) => [element, element.getBoundingClientRect().top]))
  return elements.toSorted((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
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
  /** Of the highest answer seen: so far above the viewport may one begin and still reach into it. */
  let tallest = 0

  /** Appends, which is right for most: a chat grows at its end. */
  const append = (added: Iterable<Element>) => {
    let end = list.length ? (placeOf(list.at(-1))?.top ?? Infinity) : -Infinity
    for (const element of added) {
      const place = placeOf(element)
      isSorted &&= place !== undefined && place.top >= end
      end = place?.top ?? end
      tallest = Math.max(tallest, place?.height ?? 0)
      list.push(element)
    }
  }

  const settle = () => {
    const added = new Set(fresh.filter(isTracked))
    // One that went and came back is in both.
    if (hasGone) list = list.filter((element) => isTracked(element) && !added.has(element))
    hasGone = false
    fresh = []
    if (added.size) append(added)
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
      list = list.filter(stays)
      fresh = fresh.filter(stays)
      return taken
    },
    near(top, bottom) {
      settle()
      if (list.length <= FEW) return list
      const found = isSorted ? find(top, bottom) : []
      if (isSorted) return found
      list = byPlace(list)
      isSorted = true
      return find(top, bottom)
    },
  }
}
