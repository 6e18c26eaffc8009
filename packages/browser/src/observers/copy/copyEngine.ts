import { isNode, isText } from '../flatParent.ts'
import { listen } from '../page/listen.ts'
import { listenDuringPress } from '../page/listenDuringPress.ts'
import { afterCopy } from './afterCopy.ts'
import type { CopySource } from './copyAnswers.ts'
import { type CopyMethod, createMethodSense } from './copyMethod.ts'
import { isField } from './field.ts'
import { listenToCut } from './listenToCut.ts'
import { type Part, partsBetween, partsIn } from './part.ts'
import { selectedFor } from './selected.ts'
import { sharesOf, submitShares } from './trackedAnswer.ts'

/** Watches a document for all of its answers. */
export interface CopyEngine {
  /** Reads what a node or a range is of the answers now; submits it when called. */
  read(part: Node | AbstractRange): (method: CopyMethod) => void
  stop(): void
}

/**
 * Starts listening, with three listeners however many answers there are or will be, and few more while something is
 * pressed.
 */
export function startCopyEngine(page: Document, answers: CopySource): CopyEngine {
  const sense = createMethodSense()

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

  let stopDrag = () => {}
  const onDragStart = (event: DragEvent) => {
    stopDrag()
    if (!event.isTrusted || !isOfText(event)) return
    const submit = read(selectedFor(event, page)())
    stopDrag = listen(page, 'dragend', ({ dataTransfer }) => {
      stopDrag()
      if (dataTransfer?.dropEffect !== 'none') submit('drag')
    })
  }

  const undos = [
    listen(page, 'copy', onCopy),
    listenToCut(page, (node) => answers.has(node), onCopy),
    listen(page, 'keydown', sense.keyDown),
    listenDuringPress(page, ['dragstart'], onDragStart, { isKey: () => false }),
    () => stopDrag(),
  ]

  return {
    read: (part) => read('startContainer' in part ? partsBetween(part) : partsIn(part)),
    stop() {
      for (const undo of undos) undo()
    },
  }
}

/** Whether a drag is of selected text: it begins at a text or in a field, and that of a link or a picture at an element. */
function isOfText(event: Event): boolean {
  const [target] = event.composedPath()
  return isNode(target) && (isText(target) || isField(target))
}
