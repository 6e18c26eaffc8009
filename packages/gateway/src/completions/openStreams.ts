/** The answers that are being given, so that the gateway can wait for them and, in the end, cut them. */
export interface OpenStreams {
  /** Adds an answer, with the way to cut it. Gives the way to say that it has ended. */
  add(cut: () => Promise<void>): () => void
  /** How many there are. */
  count(): number
  /** Cuts all of them, and resolves when their logs are written. */
  cutAll(): Promise<void>
}

/** An empty set of open answers. */
export function createOpenStreams(): OpenStreams {
  const open = new Set<() => Promise<void>>()
  return {
    add(cut) {
      open.add(cut)
      return () => open.delete(cut)
    },
    count: () => open.size,
    async cutAll() {
      await Promise.all([...open].map((cut) => cut()))
    },
  }
}
