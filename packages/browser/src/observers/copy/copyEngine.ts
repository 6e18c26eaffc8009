import { isText } from '../flatParent.ts'
import { afterCopy } from './afterCopy.ts'
import { type CopyMethod, createMethodSense } from './copyMethod.ts'
import { isField } from './field.ts'
import { isNode } from './flatTree.ts'
import { type Part, partsBetween, partsIn } from './part.ts'
import { selectedFor } from './selected.ts'
import { sharesOf, submitShares, type TrackedAnswer } from './trackedAnswer.ts'

/** Watches a document for all of its answers. */
export interface CopyEngine {
  /** Reads what a node or a range is of the answers now; submits it when called. */
  read(part: Node | AbstractRange): (method: CopyMethod) => void
  stop(): void
}

/** Starts listening, with four listeners however many answers there are or will be. */
export function startCopyEngine(page: Document, answers: ReadonlyMap<Node, TrackedAnswer>): CopyEngine {
  const sense = createMethodSense()
  const stopped = new AbortController()
  const options = { capture: true, passive: true, signal: stopped.signal }

  const read = (parts: readonly Part[]) => {
    const shares = sharesOf(parts, answers)
    return (method: CopyMethod) => submitShares(shares, method)
  }

  const onCopy = (event: ClipboardEvent) => {
    // One of a script's own making copies nothing.
    if (!event.isTrusted) return
    const methodOf = sense.methodOf(event)
    const selected = selectedFor(event, page)
    // What is cut is gone afterwards; what is copied stays, and is read when the clipboard has been served.
    const submit = event.type === 'cut' ? read(selected()) : undefined
    afterCopy(event, page, () => (submit ?? read(selected()))(methodOf()))
  }

  let dragged: ((method: CopyMethod) => void) | undefined
  const onDragEnd = (event: DragEvent) => {
    if (event.dataTransfer?.dropEffect !== 'none') dragged?.('drag')
    dragged = undefined
  }
  const onDragStart = (event: DragEvent) => {
    dragged = event.isTrusted && isOfText(event) ? read(selectedFor(event, page)()) : undefined
    if (dragged) page.addEventListener('dragend', onDragEnd, { ...options, once: true })
  }

  page.addEventListener('copy', onCopy, options)
  page.addEventListener('cut', onCopy, options)
  page.addEventListener('keydown', sense.keyDown, options)
  page.addEventListener('dragstart', onDragStart, options)

  return {
    read: (part) => read('startContainer' in part ? partsBetween(part) : partsIn(part)),
    stop: () => stopped.abort(),
  }
}

/** Whether a drag is of selected text: it begins at a text or in a field, and that of a link or a picture at an element. */
function isOfText(event: Event): boolean {
  const [target] = event.composedPath()
  return isNode(target) && (isText(target) || isField(target))
}
