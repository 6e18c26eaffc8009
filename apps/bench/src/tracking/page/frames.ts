/** Milliseconds between words that are written between frames. */
const BETWEEN = 3

/**
 * Counts frames. Meanwhile writes into `written`, as an answer that streams does: before each frame and between them, so
 * that whoever reads layout at other times than right after it makes the browser do it once more.
 *
 * @returns ends it, with how many there were.
 */
export function startFrames(written: Element | null | undefined): () => number {
  let count = 0
  let request = 0
  const write = () => written?.append(' word')
  const onFrame = () => {
    count += 1
    write()
    request = requestAnimationFrame(onFrame)
  }
  request = requestAnimationFrame(onFrame)
  const timer = written && setInterval(write, BETWEEN)
  return () => {
    cancelAnimationFrame(request)
    clearInterval(timer ?? undefined)
    return count
  }
}
