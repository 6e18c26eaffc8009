import { useDwellTime, useIgnoreTracking, useSignal } from '@feedback-signals/react'
import { memo, useMemo } from 'react'
import { goToAnswer } from '../../behaviour/goToAnswer.ts'
import type { ShownAnswer } from '../../behaviour/shownAnswer.ts'
import { expectedMsOf } from './expectedMsOf.ts'
import { ShareBar } from './ShareBar.tsx'
import { useAttended } from './useAttended.ts'

export interface ReadingRowProps {
  answer: ShownAnswer
  onLeave?: (() => void) | undefined
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/**
 * How one answer is read, live. Looks on without an element of its own, and only this row renders as it is read: neither
 * the list nor the answer.
 */
export const ReadingRow = memo(function ReadingRow({ answer, onLeave }: ReadingRowProps) {
  const { target, about, streaming } = answer
  const { dwellMs, readShare } = useDwellTime(null, { target, streaming })
  const { ignored } = useIgnoreTracking(null, { target, streaming })
  // The signal and not the hook: what the bar's button copied is in it, too.
  const copied = Number(useSignal('copied_to_clipboard', { target }).signal?.metadata?.copied_fraction ?? 0)
  const attended = useAttended(dwellMs)
  const begun = dwellMs > 0
  // Anew once there is a text to read, and when it is complete.
  const expectedMs = useMemo(() => expectedMsOf(answer), [answer, begun, streaming])
  const go = () => {
    goToAnswer(answer)
    onLeave?.()
  }
  return (
    <li className="reading" data-attended={attended ? '' : undefined}>
      <button type="button" className="reading-about" title="Show the answer" onClick={go}>
        <span className="reading-dot" aria-hidden="true" />
        <span className="ellipsis">{about}</span>
        {attended && <span className="visually-hidden">, being read</span>}
      </button>
      <span className="reading-times tabular">
        {seconds(dwellMs)}
        {expectedMs !== undefined && <span className="faint"> of {seconds(expectedMs)}</span>}
      </span>
      <ShareBar name="Read" share={readShare} tone="read" />
      {copied > 0 && <ShareBar name="Copied" share={copied} tone="copied" />}
      {ignored && <span className="chip">ignored</span>}
    </li>
  )
})
