import { setTimeout } from 'node:timers/promises'

/** Whether a gateway takes requests. */
export interface Readiness {
  /** Why it takes none; `undefined` where it does. */
  problem(): Promise<string | undefined>
  /** From here on it takes none. */
  end(): void
}

/**
 * Tells whether requests may come: not while `check` rejects, or takes longer than `within` milliseconds, and not once
 * the end has begun. A database that hangs is asked once, however often this is: each question would hold one more of
 * its connections.
 */
export function createReadiness(check: () => Promise<void>, within = 2000): Readiness {
  let ended = false
  let asking: Promise<boolean> | undefined
  const ask = async () => {
    try {
      await check()
      return true
    } catch {
      return false
    } finally {
      asking = undefined
    }
  }
  return {
    async problem() {
      if (ended) return 'The gateway is shutting down.'
      const timer = new AbortController()
      const late = setTimeout(within, false, { signal: timer.signal }).catch(() => false)
      asking ??= ask()
      const inTime = await Promise.race([asking, late])
      timer.abort()
      return inTime ? undefined : 'The database does not answer.'
    },
    end() {
      ended = true
    },
  }
}
