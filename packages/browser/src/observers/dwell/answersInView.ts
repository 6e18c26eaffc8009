import { type AnswerOrder, createAnswerOrder } from './answerOrder.ts'
import { type Clip, clipsOf } from './clipsOf.ts'
import { drawnIn, isDrawnIn } from './drawnIn.ts'
import type { View } from './dwellAccount.ts'

/** Where an answer belongs: known of those that were looked at, or that are in a pane. */
interface Place {
  readonly order: AnswerOrder
  clips?: Clip[]
}

/** What is seen of an answer, and in which element. */
export interface AnswerInView extends View {
  readonly element: Element
}

/** The answers by their elements: a map, unless somebody knows them anyway. */
export interface AnswerStore<Answer> {
  get(element: Element): Answer | undefined
  has(element: Element): boolean
  set(element: Element, answer: Answer): unknown
  delete(element: Element): unknown
  readonly size: number
}

const viewOf = (
  element: Element,
  id: string,
  clips: readonly Clip[],
  viewport: Window,
): AnswerInView | undefined => {
  const box = element.getBoundingClientRect()
  let top = Math.max(box.top, 0)
  let bottom = Math.min(box.bottom, viewport.innerHeight)
  let left = Math.max(box.left, 0)
  let right = Math.min(box.right, viewport.innerWidth)
  let height = viewport.innerHeight
  for (const { element: clip, scrolls } of clips) {
    const edge = clip.getBoundingClientRect()
    top = Math.max(top, edge.top)
    bottom = Math.min(bottom, edge.bottom)
    left = Math.max(left, edge.left)
    right = Math.min(right, edge.right)
    // All of the pane, and not its part in view: a pane of which a line is to be seen is not filled by that line.
    if (scrolls) height = Math.min(height, edge.height)
  }
  if (bottom <= top || right <= left) return undefined
  return { element, id, from: top - box.top, to: bottom - box.top, height: box.height, viewport: height }
}

/**
 * Which answers are in view, and which part of them, whatever scrolls in whatever.
 *
 * @param onSeen - called with each that is in view, each time that it is looked at.
 * @param answers - where they are kept.
 */
export function createAnswersInView<Answer extends { readonly inferenceId: string }>(
  viewport: Window,
  onSeen: (element: Element, answer: Answer) => void = () => {},
  answers: AnswerStore<Answer> = new Map(),
) {
  const isTracked = (element: Element) => answers.has(element)
  const ofPage = createAnswerOrder(isTracked)
  /** By pane, found as it scrolls for the first time: until then, what is in it keeps its place among the others. */
  const ofPanes = new Map<Element, AnswerOrder>()

  const orderFor = (element: Element) => {
    if (!ofPanes.size) return ofPage
    for (let node = drawnIn(element); node; node = drawnIn(node)) {
      const order = ofPanes.get(node)
      if (order) return order
    }
    return ofPage
  }

  /** How often an answer had been added when a pane was found to hold none. */
  const emptySince = new WeakMap<Element, number>()
  let additions = 0

  const places = new Map<Element, Place>()

  const place = (element: Element) => {
    const order = orderFor(element)
    places.delete(element)
    // Most of thousands are in no pane, and never looked at.
    if (order !== ofPage) places.set(element, { order })
    order.add(element)
  }

  const replace = (elements: readonly Element[]) => {
    for (const element of elements) place(element)
  }

  const dropGonePanes = () => {
    for (const [pane, order] of ofPanes) {
      if (pane.isConnected) continue
      ofPanes.delete(pane)
      replace(order.take(isTracked))
    }
  }

  const lookAt = (element: Element, hasOnlyMoved: boolean): AnswerInView | undefined => {
    const answer = answers.get(element)
    if (!answer) return undefined
    let { order = ofPage, clips } = places.get(element) ?? {}
    if (!hasOnlyMoved || !clips) clips = clipsOf(element)
    places.set(element, { order, clips })
    const view = viewOf(element, answer.inferenceId, clips, viewport)
    if (view) onSeen(element, answer)
    return view
  }

  return {
    add(element: Element, answer: Answer) {
      additions += 1
      answers.set(element, answer)
      place(element)
    },
    remove(element: Element) {
      const { order = ofPage } = places.get(element) ?? {}
      order.forget()
      places.delete(element)
      answers.delete(element)
    },
    /** A pane has scrolled: from now on, the answers in it have an order of their own. */
    scrolled(pane: EventTarget | undefined) {
      if (!(pane instanceof Element) || ofPanes.has(pane) || emptySince.get(pane) === additions) return
      const isIn = (element: Element) => isTracked(element) && isDrawnIn(element, pane)
      const outer = [...ofPanes].filter(([other]) => !isDrawnIn(other, pane)).map(([, order]) => order)
      const moved = [ofPage, ...outer].flatMap((order) => order.take(isIn))
      // As a block of code does that scrolls sideways.
      if (!moved.length) emptySince.set(pane, additions)
      else ofPanes.set(pane, createAnswerOrder(isTracked))
      replace(moved)
    },
    /** Reads layout: to be called where that is clean. After nothing but scrolling, less of it. */
    look(hasOnlyMoved: boolean): AnswerInView[] {
      dropGonePanes()
      const orders = [ofPage, ...ofPanes.values()]
      const near = orders.flatMap((order) => order.near(0, viewport.innerHeight, !hasOnlyMoved))
      const views = near.map((element) => lookAt(element, hasOnlyMoved)).filter((view) => view !== undefined)
      // While rows are exchanged, an answer may have two: one person reads it once.
      return [...new Map(views.map((view) => [view.id, view])).values()]
    },
  }
}
