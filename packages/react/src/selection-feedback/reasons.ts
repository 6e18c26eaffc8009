import type { PassageKind } from './passage.ts'
import type { SelectionReason } from './selectionFeedbackTypes.ts'

/** More than anyone reads, and few enough to be drawn at once. */
const MOST = 50

const usual = {
  good: ['correct', 'helpful', 'clear'],
  bad: ['incorrect', 'unsupported', 'unclear', 'style', 'unsafe'],
} as const

/** The reasons for a kind with their labels, each key once. A correction has those of what is bad. */
export function reasonsFor(
  kind: PassageKind,
  given: Partial<Record<'good' | 'bad', readonly SelectionReason[]>> | undefined,
  labels: Readonly<Record<string, string>>,
): { key: string; label: string }[] {
  const side = kind === 'good' ? 'good' : 'bad'
  const reasons = new Map<string, { key: string; label: string }>()
  for (const reason of given?.[side] ?? usual[side]) {
    if (reasons.size === MOST) break
    const one = typeof reason === 'string' ? { key: reason, label: labels[reason] ?? reason } : reason
    if (one.key && !reasons.has(one.key)) reasons.set(one.key, one)
  }
  return [...reasons.values()]
}
