import type { Watched } from './trackingEngine.ts'

/** All that ask for one answer in one element; the first of them asked first. */
export interface Watchers<One> {
  readonly all: readonly [One, ...One[]]
}

interface Entry<One> extends Watchers<One> {
  all: readonly [One, ...One[]]
  undo(): void
}

const nothing = () => {}

/**
 * Observes each element once, however many ask for it. Where they ask for different answers, as when a row is given
 * another, the newest holds.
 *
 * @param begin - observes, and returns the undo. Later, `watchers` has who asks then.
 * @param changes - whether one more who asks changes how it is observed.
 */
export function perElement<Options, One extends Watched<Options> = Watched<Options>>(
  begin: (element: Element, watchers: Watchers<One>) => () => void,
  changes: (options: Options) => boolean,
) {
  const entries = new Map<Element, Entry<One>>()

  const enter = (element: Element, watched: One): Entry<One> => {
    const known = entries.get(element)
    const isSame = known?.all[0].target.inferenceId === watched.target.inferenceId
    if (known && isSame) known.all = [...known.all, watched]
    if (known && isSame && !changes(watched.options)) return known
    known?.undo()
    const entry: Entry<One> = known && isSame ? known : { all: [watched], undo: nothing }
    entries.set(element, entry)
    entry.undo = begin(element, entry)
    return entry
  }

  return (watched: One): (() => void) => {
    const { element } = watched
    if (!element) return nothing
    const entry = enter(element, watched)
    return () => {
      const [first, ...others] = entry.all.filter((other) => other !== watched)
      if (first) {
        entry.all = [first, ...others]
        // The last stays in it, as what it observed is told with the undo, or after.
      } else if (entries.get(element) === entry) {
        entries.delete(element)
        entry.undo()
      }
    }
  }
}
