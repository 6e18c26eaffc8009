import type { Watched } from './trackingEngine.ts'

const NOBODY: readonly never[] = []

/** All that ask for one answer in one element. A class, as there are some for each of thousands of answers. */
export abstract class Watchers<One> {
  /** Who asked first, of those that still ask. */
  first: One
  private others: readonly One[] = NOBODY

  constructor(first: One) {
    this.first = first
  }

  get all(): readonly One[] {
    return [this.first, ...this.others]
  }

  add(one: One): void {
    this.others = [...this.others, one]
  }

  /** Returns whether anybody is left. The last stays, as what it observed is told as that ends, or after. */
  remove(one: One): boolean {
    const [first, ...others] = this.all.filter((other) => other !== one)
    if (!first) return false
    this.first = first
    this.others = others
    return true
  }

  /** Observes an element. */
  abstract begin(element: Element): void
  abstract end(element: Element): void
  /** Whether one more who asks changes how it is observed. */
  abstract changes(one: One): boolean
}

/**
 * Observes each element once, however many ask for it. Where they ask for different answers, as when a row is given
 * another, the newest holds.
 *
 * @param Kind - what has begun in an element.
 * @param find - what is in an element, of this kind or not.
 */
export function perElement<One extends Watched<unknown>, All extends Watchers<One>>(
  Kind: new (first: One) => All,
  find: (element: Element) => unknown,
) {
  const allIn = (element: Element | null | undefined) => {
    const found = element && find(element)
    return found instanceof Kind ? found : undefined
  }
  return {
    observe(watched: One): void {
      const { element, target } = watched
      if (!element) return
      const known = allIn(element)
      const isSame = known?.first.target.inferenceId === target.inferenceId
      if (isSame) known.add(watched)
      if (isSame && !known.changes(watched)) return
      known?.end(element)
      const next = isSame ? known : new Kind(watched)
      next.begin(element)
    },
    forget(watched: One): void {
      const { element } = watched
      const known = allIn(element)
      if (element && known && !known.remove(watched)) known.end(element)
    },
  }
}
