import { listenDuringPress } from '../page/listenDuringPress.ts'
import { flatClosest } from './flatTree.ts'
import { isEditable } from './isEditable.ts'

const isCutKey = ({ ctrlKey, metaKey, shiftKey, key, code }: KeyboardEvent) =>
  ctrlKey || metaKey ? /^x$/i.test(key) || code === 'KeyX' : shiftKey && key === 'Delete'

/**
 * Listens for cuts where one may come: during a press, and until the next one where that was in an answer that can be
 * edited, as a menu may follow. Returns the undo.
 */
export function listenToCut(
  page: Document,
  isAnswer: (node: Node) => boolean,
  onCut: (event: ClipboardEvent) => void,
): () => void {
  const isEdited = (press: Event) => {
    const [target] = press.composedPath()
    return isEditable(target) && flatClosest(target, isAnswer) !== null
  }
  const isKey = (event: KeyboardEvent) => event.key === 'Enter' || isCutKey(event) || isEdited(event)
  return listenDuringPress(page, ['cut'], onCut, { isKey, lasts: isEdited })
}
