import type { Watched } from './trackingEngine.ts'

const NOBODY: readonly never[] = []

/** All that ask for one answer in one element. A class, as there are some for each of thousands of answers. */
export class Watchers<One> {
  private one: One
  private others: readonly One[] = NOBODY

  constructor(first: One) {
    this.one = first
  }

  /** Who asked first, of those that still ask. */
  get first(): One {
    return this.one
  }

  get all(): readonly One[] {
    return [this.one, ...this.others]
  }

  add(one: One): void {
    this.others = [...this.others, one]
  }

  /** Returns whether anybody is left. The last stays, as what it observed is told as that ends, or after. */
  remove(one: One): boolean {
    const [first, ...others] = this.all.filter((other) => other !== one)
    if (!first) return false
    this.one = first
    this.others = others
    return true
  }
}

interface PerElement<Options, One extends Watched<Options>, All extends Watchers<One>> {
  /** Who asks now. */
  get(element: Element): All | undefined
  create(first: One): All
  /** Observes, so that `get` finds them. */
  begin(element: Element, watchers: All): void
  end(element: Element, watchers: All): void
  /** Whether one more who asks changes how it is observed. */
  changes(options: Options): boolean
}

/**
 * Observes each element once, however many ask for it. Where they ask for different answers, as when a row is given
 * another, the newest holds.
 */
export function perElement<Options, One extends Watched<Options>, All extends Watchers<One>>({
  get,
  create,
  begin,
  end,
  changes,
}: PerElement<Options, One, All>) {
  return {
    observe(watched: One): void {
      const { element, target, options } = watched
      if (!element) return
      const known = get(element)
      const isSame = known?.first.target.inferenceId === target.inferenceId
      if (isSame) known.add(watched)
      if (isSame && !changes(options)) return
      if (known) end(element, known)
      begin(element, isSame ? known : create(watched))
    },
    forget(watched: One): void {
      const { element } = watched
      const known = element && get(element)
      if (known && !known.remove(watched)) end(element, known)
    },
  }
}
