import { listen } from '../page/listen.ts'

/** What is told of a page in which somebody reads. */
export interface ReadingListeners {
  /** The person pressed a key or a button, or moved the pointer while that was listened to. */
  onAct(): void
  /** What scrolled. */
  onScroll(pane: EventTarget | undefined): void
  onVisibility(): void
}

/**
 * The four listeners of reading, one of them on the window, for all answers, and a fifth on demand. Focus is asked for and not listened
 * to, as `blur` also comes when a frame inside the page takes it.
 */
export function listenForReading(
  page: Document,
  viewport: Window,
  { onAct, onScroll, onVisibility }: ReadingListeners,
) {
  let stopMoves: (() => void) | undefined
  const ignoreMoves = () => {
    stopMoves?.()
    stopMoves = undefined
  }
  const undos = [
    listen(viewport, 'visibilitychange', onVisibility),
    listen(page, 'scroll', (event) => onScroll(event.composedPath()[0])),
    listen(page, 'mousedown', onAct),
    listen(page, 'keydown', onAct),
    ignoreMoves,
  ]
  return {
    /** A pointer moves all the time, and that tells something only where the person may have gone. */
    hearMoves(isInDoubt: boolean) {
      if (!isInDoubt) ignoreMoves()
      else stopMoves ??= listen(page, 'pointermove', onAct)
    },
    stop() {
      for (const undo of undos) undo()
    },
  }
}
