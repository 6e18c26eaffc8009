import type { CopyEngine } from './copyEngine.ts'
import { rememberRoots } from './knownRoots.ts'
import type { TrackedAnswer } from './trackedAnswer.ts'

interface Watch {
  answers: Map<Node, TrackedAnswer>
  engine: Promise<CopyEngine | undefined>
}

const watches = new WeakMap<Document, Watch>()

function watch(page: Document): Watch {
  const answers: Watch['answers'] = new Map()
  // Its code loads apart from the page's own, beginning now: before there is much to copy. Should it not come, then
  // the page goes on without signals of copies.
  const engine = import('./copyEngine.ts').then(
    ({ startCopyEngine }) => startCopyEngine(page, answers),
    () => undefined,
  )
  const started = { answers, engine }
  watches.set(page, started)
  return started
}

/** What observes the copies of a page, once that is there; nothing while no answer is observed. */
export const copyEngineOf = (page: Document): Watch['engine'] | undefined => watches.get(page)?.engine

/** The answer that holds in an element. */
export const copyAnswerIn = (page: Document, element: Element): TrackedAnswer | undefined =>
  watches.get(page)?.answers.get(element)

/** Watches for copies of the answer in an element, in place of the one before. */
export function addCopyAnswer(page: Document, element: Element, answer: TrackedAnswer): void {
  const { answers } = watches.get(page) ?? watch(page)
  rememberRoots(element)
  answers.set(element, answer)
}

/** Watches no more, unless another answer holds. */
export function removeCopyAnswer(page: Document, element: Element, answer: TrackedAnswer): void {
  const { answers, engine } = watches.get(page) ?? {}
  if (answers?.get(element) !== answer) return
  answers.delete(element)
  if (answers.size > 0) return
  watches.delete(page)
  void engine?.then((started) => started?.stop())
}
