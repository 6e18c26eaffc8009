/**
 * A lock in a page's own name. The browser frees it when the page is gone, however it went, and nobody has to guess
 * or steal. Held only while something is owed, as a page with a lock is not kept in the back/forward cache.
 */
export interface PageLock {
  /** Resolves once it is held. */
  hold(): Promise<void>
  free(): void
}

/** `navigator.locks`, which an insecure origin does not have. */
const locks = (): LockManager | undefined => navigator.locks

export function createPageLock(name: string): PageLock {
  let holding: Promise<void> | undefined
  let letGo = () => {}

  const request = () =>
    new Promise<void>((granted) => {
      const held = new Promise<void>((resolve) => {
        letGo = resolve
      })
      const hold = () => {
        granted()
        return held
      }
      // Also where there are none, or they are denied, as in a sandboxed frame.
      void Promise.resolve(locks()?.request(name, hold)).then(granted, granted)
    })

  return {
    hold() {
      holding ??= request()
      return holding
    },
    free() {
      letGo()
      holding = undefined
    },
  }
}

/**
 * Runs `work` if the page of this name is gone, and while nobody else does. Where there are no locks it runs in any
 * case: two pages may then send the same, and the gateway, which knows a `signal_id` again, stores it once.
 */
export async function ifGone(name: string, work: () => Promise<void>): Promise<void> {
  const manager = locks()
  if (!manager) return work()
  await manager.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}
