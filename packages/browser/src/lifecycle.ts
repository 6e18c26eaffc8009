/**
 * Calls `resume` whenever a page may have become able to send again: the network is back, the tab is shown, or
 * the page returns from the back/forward cache with its requests cut. Returns the undo.
 */
export function onResume(resume: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') resume()
  }
  const restored = (event: PageTransitionEvent) => {
    if (event.persisted) resume()
  }
  window.addEventListener('online', resume)
  window.addEventListener('pageshow', restored)
  document.addEventListener('visibilitychange', shown)
  return () => {
    window.removeEventListener('online', resume)
    window.removeEventListener('pageshow', restored)
    document.removeEventListener('visibilitychange', shown)
  }
}
