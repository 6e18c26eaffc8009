import type { Tidings } from '../page/tidings.ts'

/** Every promise that was made, kept where no crash of a browser reaches it. */
export interface Ledger {
  /** A number for a signal that is handed to a page. */
  next(): number
  hear(tidings: Tidings): void
  /** Everything heard, oldest first. */
  heard: Tidings[]
  /** Ids that were said to be stored, on disk or at the gateway, and not taken back since. */
  promised(): Set<string>
  /** Whether a test handed out this number. */
  knows(n: number | undefined): boolean
}

const isPromise = ({ status, saved }: Tidings) =>
  status === 'delivered' || (status === 'queued' && saved === true)

/** The app was told that this one will not be stored. */
const isTakenBack = ({ status }: Tidings) => status === 'failed' || status === 'withdrawn'

export function createLedger(): Ledger {
  const heard: Tidings[] = []
  let last = 0
  return {
    heard,
    next() {
      last += 1
      return last
    },
    hear: (tidings) => void heard.push(tidings),
    promised() {
      const promised = new Set<string>()
      for (const tidings of heard) {
        if (isPromise(tidings)) promised.add(tidings.id)
        if (isTakenBack(tidings)) promised.delete(tidings.id)
      }
      return promised
    },
    knows: (n) => n !== undefined && n >= 1 && n <= last,
  }
}
