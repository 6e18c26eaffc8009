/** Gathers pieces of text, and hands them over at most once a frame: a fast answer need not render for each token. */
export interface PerFrame {
  add(piece: string): void
  /** Hands over what is there, now. */
  flush(): void
}

export function createPerFrame(
  take: (text: string) => void,
  schedule: (run: () => void) => void = (run) => void requestAnimationFrame(run),
): PerFrame {
  let gathered = ''
  let scheduled = false
  const flush = () => {
    scheduled = false
    const text = gathered
    gathered = ''
    if (text) take(text)
  }
  return {
    add(piece) {
      gathered += piece
      if (scheduled || !gathered) return
      scheduled = true
      schedule(flush)
    },
    flush,
  }
}
