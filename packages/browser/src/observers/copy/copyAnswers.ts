import type { CopyEngine } from './copyEngine.ts'
import type { TrackedAnswer } from './trackedAnswer.ts'

/** Tells which answer holds in an element. */
export interface CopySource {
  has(node: Node): boolean
  get(node: Node): TrackedAnswer | undefined
}

interface Watch {
  sources: Set<CopySource>
  engine: Promise<CopyEngine | undefined>
}

const watches = new WeakMap<Document, Watch>()

function watch(page: Document): Watch {
  const sources: Watch['sources'] = new Set()
  const find = (node: Node) => {
    for (const source of sources) if (source.has(node)) return source
    return undefined
  }
  const answers: CopySource = { has: (node) => !!find(node), get: (node) => find(node)?.get(node) }
  // Its code loads apart from the page's own, beginning now: before there is much to copy. Should it not come, then
  // the page goes on without signals of copies.
  const engine = import('./copyEngine.ts').then(
    ({ startCopyEngine }) => startCopyEngine(page, answers),
    () => undefined,
  )
  const started = { sources, engine }
  watches.set(page, started)
  return started
}

/** What observes the copies of a page, once that is there; nothing while no answer is observed. */
export const copyEngineOf = (page: Document): Watch['engine'] | undefined => watches.get(page)?.engine

/** Watches for copies of answers, until the undo that it returns. */
export function addCopySource(page: Document, source: CopySource): () => void {
  const { sources, engine } = watches.get(page) ?? watch(page)
  sources.add(source)
  return () => {
    if (!sources.delete(source) || sources.size > 0) return
    watches.delete(page)
    void engine.then((started) => started?.stop())
  }
}
