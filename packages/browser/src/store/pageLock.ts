import { seesSign, showSign } from './pageSign.ts'

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

  const request = (manager: LockManager) =>
    new Promise<void>((granted) => {
      const held = new Promise<void>((resolve) => {
        letGo = resolve
      })
      const hold = () => {
        granted()
        return held
      }
      // Also where they are denied, as in a sandboxed frame.
      void manager.request(name, hold).then(granted, granted)
    })

  const take = async () => {
    const manager = locks()
    if (manager) await request(manager)
    else letGo = showSign(name)
  }

  return {
    hold() {
      holding ??= take()
      return holding
    },
    free() {
      letGo()
      holding = undefined
    },
  }
}

/**
 * Runs `work` if the page of this name is gone, and while nobody else does. Where there are no locks, pages that are
 * there answer when asked; should two pages send the same all the same, then the gateway, which knows a `signal_id`
 * again, stores it once.
 */
export async function ifGone(name: string, work: () => Promise<void>): Promise<void> {
  const manager = locks()
  if (manager) await manager.request(name, { ifAvailable: true }, async (lock) => lock && work())
  else if (!(await seesSign(name))) await work()
}
