import { isEditable } from './isEditable.ts'

/**
 * Tells whether an event of the clipboard put something there, once everybody has seen it: a page may refuse a copy, and
 * nothing is cut from what cannot be edited, unless the page does it of its own.
 *
 * Hears of copies on their way back all the time, since to add a listener to each of them makes a copy a tenth dearer.
 */
export function createCopyVerdict(page: Document) {
  const window = page.defaultView
  let onReturn: (() => void) | undefined
  const returned = () => {
    onReturn?.()
    onReturn = undefined
  }
  window?.addEventListener('copy', returned)

  const ask = (event: ClipboardEvent, byDefault: boolean) => {
    let isDone = byDefault
    onReturn = () => {
      // Whoever prevents the default either has put something there of his own, or refuses. Readable only while the event
      // lasts: should somebody stop it on the way, then what he put there remains unknown.
      if (event.defaultPrevented) isDone = (event.clipboardData?.types.length ?? 0) > 0
    }
    return () => isDone
  }

  return {
    /** Ask when the event begins; tells once it is over. */
    ofCopy: (event: ClipboardEvent): (() => boolean) => ask(event, true),
    /** The same of a cut. */
    ofCut(event: ClipboardEvent): () => boolean {
      window?.addEventListener('cut', returned, { once: true })
      return ask(event, isEditable(event.composedPath()[0]))
    },
    stop() {
      window?.removeEventListener('copy', returned)
      window?.removeEventListener('cut', returned)
    },
  }
}
