'use client'
import { type DwellTrackingOptions, dwellTracking, type TrackingKind } from '@feedback-signals/browser'
import { Live } from './Live.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { useTracked } from './useTracked.ts'

/** Options of `useDwellTime`. */
export interface UseDwellTimeOptions extends TrackedAnswerOptions, DwellTrackingOptions {}

/** How far an answer has been read in this visit. Who reads a value while rendering renders again when it changes. */
export interface DwellTime {
  /** Milliseconds for which it was in view of an attentive person. */
  readonly dwellMs: number
  /** 0 to 1: of the time that reading it takes, what it has had. */
  readonly readShare: number
}

const kinds: readonly TrackingKind[] = [dwellTracking]

/** What the hook returns. */
export class LiveDwell extends Live implements DwellTime {
  get kinds() {
    return kinds
  }
  get dwellMs() {
    return this.whole.read(dwellTracking, 'dwellMs')
  }
  get readShare() {
    return this.whole.read(dwellTracking, 'readShare')
  }
}

const none: UseDwellTimeOptions = {}

/**
 * Measures for how long an answer is really read: in view, the page in front, the person there. Submits one `dwell_time`
 * signal when reading ends: the answer has been out of view for long, is gone, the page is hidden, or the next question
 * was asked, which a further answer that streams tells, or `questionAsked`. It is superseded when the person returns to
 * read on. Time is kept by inference, so that rows of a virtualised list may come and go.
 *
 * @param ref - what holds the answer's text. Where another component renders the element, and may exchange it on its own,
 *   keep the element in a state and pass that.
 * @returns what was measured. It costs no render unless it is read.
 *
 * @example
 * const ref = useRef<HTMLDivElement>(null)
 * const { readShare } = useDwellTime(ref, { target: message.feedback })
 * return <div ref={ref} data-read={readShare > 0.8}>{message.text}</div>
 */
export function useDwellTime(ref: TrackedRef, options: UseDwellTimeOptions = none): DwellTime {
  return useTracked(LiveDwell, ref, options)
}
