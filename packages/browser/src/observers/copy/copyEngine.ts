import { isNode, isText } from '../flatParent.ts'
import { listen } from '../page/listen.ts'
import { listenDuringPress } from '../page/listenDuringPress.ts'
import type { CopySource } from './copyAnswers.ts'
import { type CopyMethod, createMethodSense } from './copyMethod.ts'
import { createCopyVerdict } from './copyVerdict.ts'
import { isField } from './field.ts'
import { listenToCut } from './listenToCut.ts'
import { type Part, partsIn, partsInRange } from './part.ts'
import { selectedFor } from './selected.ts'
import { sharesOf, submitShares } from './trackedAnswer.ts'

/** Watches a document for all of its answers. */
export interface CopyEngine {
  /** Reads what a node or a range is of the answers now; submits it when called. */
  read(part: Node | AbstractRange): (method: CopyMethod) => void
  stop(): void
}

type Reading = () => (method: CopyMethod) => void

/**
 * Starts listening, with three listeners of the document and one of its window however many answers there are or will be,
 * and few more while something is pressed.
 */
export function startCopyEngine(page: Document, answers: CopySource): CopyEngine {
  const sense = createMethodSense()
  const verdict = createCopyVerdict(page)

  const read = (parts: readonly Part[]) => {
    const shares = sharesOf(parts, answers)
    return (method: CopyMethod) => submitShares(shares, method)
  }

  const submitAfter = async (event: ClipboardEvent, isDone: () => boolean, reading: Reading) => {
    await undefined
    // One of a script's own making copies nothing.
    if (!event.isTrusted) return
    const method = sense.methodOf(event)
    setTimeout(() => {
      if (isDone()) reading()(method)
    })
  }

  // Each property of the browser's that is read here takes microseconds of a copy, so that most of it waits until after.
  const onCopy = (event: ClipboardEvent) => {
    const selected = selectedFor(event, page)
    void submitAfter(event, verdict.ofCopy(event), () => read(selected()))
  }

  const onCut = (event: ClipboardEvent) => {
    // What is cut is gone afterwards.
    const submit = read(selectedFor(event, page)())
    void submitAfter(event, verdict.ofCut(event), () => submit)
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
    listenToCut(page, (node) => answers.has(node), onCut),
    listen(page, 'keydown', sense.keyDown),
    listenDuringPress(page, ['dragstart'], onDragStart, { isKey: () => false }),
    () => stopDrag(),
    verdict.stop,
  ]

  return {
    read: (part) => read('startContainer' in part ? partsInRange(part) : partsIn(part)),
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
