/** Milliseconds between looks while the page is shown. */
const MINUTE = 60_000

/**
 * Calls `look` when the page is shown again, be it from another tab or from the back/forward cache, and every minute
 * while it is: another page may have gone and left something. Returns the undo.
 */
export function lookOut(look: () => void): () => void {
  const lookIfShown = () => {
    if (!document.hidden) look()
  }
  const timer = setInterval(lookIfShown, MINUTE)
  document.addEventListener('visibilitychange', lookIfShown)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', lookIfShown)
  }
}
