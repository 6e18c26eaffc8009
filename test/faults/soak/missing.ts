import type { Row } from '../harness/gateway.ts'
import type { Ledger } from '../harness/ledger.ts'

/** Why signals that were submitted have no row. */
export interface Missing {
  /** Unsent votes that a newer vote took the place of, under the same id. */
  replaced: number
  /** Killed with their tab before anything was promised of them. */
  unpromised: number
  /** Ids that the app was told can never be stored. No trouble of the soak is a reason for that. */
  failed: string[]
}

/** Accounts for each number up to `submitted` that no row carries. */
export function missingOf(ledger: Ledger, rows: Row[], submitted: number): Missing {
  const numbers = new Set(rows.map((row) => row.metadata.n))
  const ids = new Set(rows.map((row) => row.metadata.signal_id))
  const idsOf = new Map(ledger.heard.map(({ n, id }) => [n, id]))
  const missing = Array.from({ length: submitted }, (_, i) => i + 1).filter((n) => !numbers.has(n))
  const replaced = missing.filter((n) => ids.has(idsOf.get(n) ?? '')).length
  const failed = ledger.heard.filter(({ status }) => status === 'failed').map(({ id }) => id)
  return { replaced, failed, unpromised: missing.length - replaced - failed.length }
}
