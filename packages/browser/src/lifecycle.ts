/**
 * Calls `resume` whenever a page may have become able to send again: the network is back, the tab is shown, or
 * the page returns from the back/forward cache with its requests cut. Returns the undo.
 */
export function onResume(resume: () => void): () => void {
  const listening = new AbortController()
  const shown = () => {
    if (!document.hidden) resume()
  }
  window.addEventListener('online', resume, listening)
  // Fired on loading too, when there is nothing to do; telling the two apart is not worth its bytes.
  window.addEventListener('pageshow', resume, listening)
  document.addEventListener('visibilitychange', shown, listening)
  return () => listening.abort()
}
