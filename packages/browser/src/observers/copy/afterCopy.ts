import { isEditable } from './isEditable.ts'

/**
 * Calls `copied` once everybody has seen an event of the clipboard, if something was put there: a page may refuse a copy,
 * and nothing is cut from what cannot be edited, unless the page does it of its own.
 */
export function afterCopy(event: ClipboardEvent, page: Document, copied: () => void): void {
  // Whoever prevents the default either has put something there of his own, or refuses.
  const isCopied = () => {
    if (event.defaultPrevented) return (event.clipboardData?.types.length ?? 0) > 0
    return event.type === 'copy' || isEditable(event.composedPath()[0])
  }
  // Readable only while the event lasts. Should somebody stop it on the way, then what he put there remains unknown.
  let verdict = !event.defaultPrevented && isCopied()
  const window = page.defaultView
  const last = () => {
    verdict = isCopied()
  }
  window?.addEventListener(event.type, last)
  setTimeout(() => {
    window?.removeEventListener(event.type, last)
    if (verdict) copied()
  })
}
