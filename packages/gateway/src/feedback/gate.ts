import { Failure } from '../http/failure.ts'

/** How much may be on its way into the database at the same time. */
export interface GateLimits {
  /** @default 1500: of the thousands that a process takes a second, the last of them waits for half of one */
  signals?: number
  /** Bytes of their bodies. @default 64 MiB, for a body may have 1 MiB */
  bytes?: number
}

/** Lets in as many signals as can be stored before their senders lose patience. */
export interface Gate {
  /**
   * Counts a signal in, and gives what counts it out. A 503 with `Retry-After` where there are too many: a sender who
   * comes again is better served than one who waits, and the memory of a process has an end.
   */
  enter(bytes: number): () => void
}

const full = () =>
  new Failure(
    503,
    'The gateway has as many signals at work as it can take. Nothing was stored. Send it again.',
    {
      code: 'too_busy',
      headers: { 'Retry-After': '1' },
    },
  )

/** A gate for one process: each has a database pool of its own to wait for. */
export function createGate({ signals = 1500, bytes: most = 64 * 1024 * 1024 }: GateLimits = {}): Gate {
  const inside = { signals: 0, bytes: 0 }
  return {
    enter(bytes) {
      // One alone is let in whatever its size.
      if (inside.signals >= signals || (inside.signals > 0 && inside.bytes + bytes > most)) throw full()
      inside.signals += 1
      inside.bytes += bytes
      return () => {
        inside.signals -= 1
        inside.bytes -= bytes
      }
    },
  }
}
