import { isSame, type Span, unionOf } from './spans.ts'

/** What has been copied of one answer so far. */
export interface CopyRecord {
  spans: readonly Span[]
  hasCode: boolean
  copies: number
}

/** Answers remembered; the oldest goes first. A record is some hundred bytes. */
const MOST = 1000

/** By answer and not by element, as the rows of a virtualised list come and go. */
const records = new Map<string, CopyRecord>()

/** Adds a copy to what is known of an answer; `undefined` if it adds nothing. */
export function addCopy(
  inferenceId: string,
  spans: readonly Span[],
  hasCode: boolean,
): CopyRecord | undefined {
  const known = records.get(inferenceId)
  const union = unionOf([...(known?.spans ?? []), ...spans])
  if (isSame(union, known?.spans ?? [])) return undefined
  const record = { spans: union, hasCode: hasCode || !!known?.hasCode, copies: (known?.copies ?? 0) + 1 }
  records.delete(inferenceId)
  records.set(inferenceId, record)
  for (const [oldest] of records) {
    if (records.size <= MOST) break
    records.delete(oldest)
  }
  return record
}

/** Forgets what has been copied, as when a person withdraws the consent to be observed. */
export const forgetCopies = (): void => records.clear()
