import type { OverlayAnswer } from './overlayAnswer.ts'

/** What the overlay shows. */
export interface OverlayOptions {
  /** The answers as they stand now, asked once a frame; those out of view are left out. */
  answers(): Iterable<OverlayAnswer>
  /** @default the page's */
  document?: Document | undefined
}

/**
 * Draws over each answer what is measured of it, for whoever builds a page: an outline, a bar of the share that was read, and
 * a label. It takes no click, is silent to screen readers, and needs no leave of a Content Security Policy. Its code loads
 * apart. English only, as it is not for the people who use the page. Returns the undo.
 *
 * @example
 * const close = openOverlay({
 *   answers: () => dwell.inView().map(({ element, inferenceId }) => ({ element, status: 'measured', ...dwell.get(inferenceId) })),
 * })
 */
export function openOverlay(options: OverlayOptions): () => void {
  let isClosed = false
  let close = () => {}
  // Should its code not come, then the page goes on without it.
  void import('./drawOverlay.ts').then(
    ({ drawOverlay }) => {
      if (!isClosed) close = drawOverlay(options)
    },
    () => {},
  )
  return () => {
    isClosed = true
    close()
  }
}
