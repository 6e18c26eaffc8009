/** What is told of a page in which somebody reads. */
export interface ReadingListeners {
  /** The person moved the pointer or pressed a key. */
  onAct(): void
  /** What scrolled. */
  onScroll(pane: EventTarget | undefined): void
  onVisibility(): void
}

/**
 * The four listeners of reading, on the document for all answers. Capturing, since a scroll does not bubble and an app
 * may stop a key; focus is asked for and not listened to, as `blur` also comes when a frame inside the page takes it.
 * Returns the undo.
 */
export function listenForReading(document: Document, { onAct, onScroll, onVisibility }: ReadingListeners) {
  const passive = { capture: true, passive: true }
  const onAnyScroll = (event: Event) => onScroll(event.composedPath()[0])
  document.addEventListener('visibilitychange', onVisibility)
  document.addEventListener('scroll', onAnyScroll, passive)
  document.addEventListener('pointermove', onAct, passive)
  document.addEventListener('keydown', onAct, passive)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    document.removeEventListener('scroll', onAnyScroll, passive)
    document.removeEventListener('pointermove', onAct, passive)
    document.removeEventListener('keydown', onAct, passive)
  }
}
