/**
 * Runs `look` once, right after the layout of the next frame, where reading it is free: a ResizeObserver is called
 * there, and it is always called for what it has just begun to observe.
 */
export function createAfterLayout(document: Document, look: () => void) {
  let isAsked = false
  const observer = new ResizeObserver(() => {
    observer.disconnect()
    isAsked = false
    look()
  })
  return {
    ask() {
      if (isAsked) return
      isAsked = true
      observer.observe(document.documentElement)
    },
    stop() {
      isAsked = false
      observer.disconnect()
    },
  }
}
