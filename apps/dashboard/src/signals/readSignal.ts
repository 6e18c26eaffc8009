import { FeedbackSignal, type FeedbackSignalInput } from '@feedback-signals/protocol'
import * as v from 'valibot'
import { parseObject } from '../ui/parseObject.ts'

/** What was filled in, as text; what is empty was not. */
export interface Filled {
  score: string
  weight: string
  signal_name: string
  signal_source: string
  signal_type: string
  qualitative_feedback: string
  metadata: string
  /** The better answer, where there is one. */
  improvement: string | undefined
}

/** What is wrong with a field, by its name. */
export type Problems = Partial<Record<keyof Filled, string>>

const numberOf = (text: string) => (text.trim() === '' ? undefined : Number(text))
const textOf = (text: string) => text.trim() || null

const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): Problems => {
  const found: Record<string, string> = {}
  for (const issue of issues) found[String(issue.path?.[0]?.key)] ??= `It ${issue.message}.`
  return found
}

/**
 * The signal that a form describes, or what is wrong with it. It bears the id that it is given, unless its metadata
 * names one: sent twice, it is stored once.
 */
export function readSignal(
  filled: Filled,
  id: string,
): { signal: FeedbackSignalInput } | { problems: Problems } {
  const metadata = filled.metadata.trim() === '' ? { value: {} } : parseObject(filled.metadata)
  const parsed = v.safeParse(FeedbackSignal, {
    score: numberOf(filled.score),
    weight: numberOf(filled.weight),
    improvement: filled.improvement === undefined ? null : { role: 'assistant', content: filled.improvement },
    qualitative_feedback: textOf(filled.qualitative_feedback),
    signal_name: textOf(filled.signal_name),
    signal_source: filled.signal_source,
    signal_type: filled.signal_type,
    metadata: { signal_id: id, ...metadata.value },
  })
  const problems = {
    ...(parsed.success ? {} : problemsOf(parsed.issues)),
    ...(metadata.problem !== undefined && { metadata: metadata.problem }),
  }
  return parsed.success && metadata.problem === undefined ? { signal: parsed.output } : { problems }
}
