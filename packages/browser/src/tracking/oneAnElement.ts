import type { TrackingOptions, Watched } from './trackingEngine.ts'

interface Layer<Options> {
  readonly watched: Watched<Options>
  older: Layer<Options> | undefined
  undo: () => void
}

/**
 * Has each element observed once, however many ask for it: what the newest says holds, and as it goes, the one before it
 * comes back.
 *
 * @param begin - observes, and returns the undo. Gets all that ask for the same answer in this element, the newest first.
 */
export function oneAnElement<Options extends TrackingOptions>(
  begin: (watched: Watched<Options>, everybody: () => Watched<Options>[]) => () => void,
) {
  const tops = new Map<Element, Layer<Options>>()

  const start = (layer: Layer<Options>) => {
    const everybody = () => {
      const all: Watched<Options>[] = []
      for (let at: Layer<Options> | undefined = layer; at; at = at.older) {
        if (at.watched.target.inferenceId === layer.watched.target.inferenceId) all.push(at.watched)
      }
      return all
    }
    tops.set(layer.watched.element, layer)
    layer.undo = begin(layer.watched, everybody)
  }

  const remove = (layer: Layer<Options>) => {
    const { element } = layer.watched
    let newer = tops.get(element)
    if (newer === layer) {
      layer.undo()
      if (layer.older) start(layer.older)
      else tops.delete(element)
      return
    }
    while (newer && newer.older !== layer) newer = newer.older
    if (newer) newer.older = layer.older
  }

  return (watched: Watched<Options>): (() => void) => {
    const older = tops.get(watched.element)
    older?.undo()
    const layer = { watched, older, undo() {} }
    start(layer)
    return () => remove(layer)
  }
}
