import type { FeedbackClient } from '@feedback-signals/core'
import type { Watched } from './trackingEngine.ts'

/**
 * Where an element keeps who watches it. A property of the element, as React has two of its own there and the browser
 * makes room for three at a time: of ten thousand answers, an entry in a map would be 23 bytes more for each.
 */
const WATCHED = Symbol('feedback-signals')

interface Holder {
  [WATCHED]?: Watched | readonly Watched[] | undefined
}

const NOBODY: readonly never[] = []

/** All that watch an element, for whatever, who came first before the rest. */
function allIn(node: Node & Holder): readonly Watched[] {
  const found = node[WATCHED]
  if (!found) return NOBODY
  return Array.isArray(found) ? found : [found as Watched]
}

const keep = (element: Element & Holder, all: readonly Watched[]): void => {
  element[WATCHED] = all.length > 1 ? all : all[0]
}

/** Those of a client. */
export function watchedIn(node: Node, client: FeedbackClient): readonly Watched[] {
  const all = allIn(node)
  return all.length > 0 ? all.filter((watched) => watched.client === client) : all
}

export const addWatched = (element: Element, watched: Watched): void =>
  // Not spread, which leaves room for a dozen more in each.
  keep(element, allIn(element).concat(watched))

export const removeWatched = (element: Element, watched: Watched): void =>
  keep(
    element,
    allIn(element).filter((other) => other !== watched),
  )
