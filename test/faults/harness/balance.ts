import type { Row } from './gateway.ts'
import type { Ledger } from './ledger.ts'

/** How promises and rows compare: the last three are empty, or the kit has failed. */
export interface Balance {
  stored: number
  /** Ids that were said to be stored, and are not. */
  lost: string[]
  /** Numbers of signals that are stored twice. */
  doubled: number[]
  /** Rows that nobody submitted. */
  unexpected: Row[]
}

const doublesIn = (numbers: number[]) => {
  const seen = new Set<number>()
  return numbers.filter((n) => seen.size === seen.add(n).size)
}

/** Compares what was said with what is stored. */
export function balance(ledger: Ledger, rows: Row[]): Balance {
  const ids = new Set(rows.map((row) => row.metadata.signal_id))
  return {
    stored: rows.length,
    lost: [...ledger.promised()].filter((id) => !ids.has(id)),
    doubled: doublesIn(rows.map((row) => row.metadata.n ?? 0)),
    unexpected: rows.filter((row) => !ledger.knows(row.metadata.n)),
  }
}
