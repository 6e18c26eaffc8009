'use client'
import {
  type CopyState,
  type CopyTrackingOptions,
  copyTracking,
  type TrackingKind,
} from '@feedback-signals/browser'
import { required } from '../internal/required.ts'
import { writeClipboard } from '../internal/writeClipboard.ts'
import { Live } from './Live.ts'
import type { TrackedAnswerOptions, TrackedRef } from './trackedTypes.ts'
import { useTracked } from './useTracked.ts'

/** Options of `useCopyTracking`. */
export interface UseCopyTrackingOptions extends TrackedAnswerOptions, CopyTrackingOptions {}

/** Both are the same functions for as long as it is the same answer. */
interface CopyFunctions {
  /**
   * Copies for a button of the app, and counts as a copy of the whole answer.
   *
   * @param text - such as its Markdown. @default what is shown of it
   * @throws where the browser does not let it; then it was no copy.
   */
  copy(text?: string): Promise<void>
  /**
   * Says that the app copies of its own, since no browser tells of that. Counts only if `written` fulfils.
   *
   * @param written - what `navigator.clipboard.write` or `writeText` returned.
   * @param part - what is copied, such as a code block or a range. @default the whole answer
   * @returns `written`.
   */
  reportCopy<Written>(written: Promise<Written>, part?: Node | AbstractRange): Promise<Written>
}

/** What has been copied of an answer. Who reads a value while rendering renders again when it changes. */
export interface CopyTracking extends CopyState, CopyFunctions {}

const kinds: readonly TrackingKind[] = [copyTracking]

/** What the hook returns. */
export class LiveCopy extends Live implements CopyTracking {
  declare private functions?: CopyFunctions

  get kinds() {
    return kinds
  }
  get copied() {
    return this.whole.read(copyTracking, 'copied')
  }
  get copiedFraction() {
    return this.whole.read(copyTracking, 'copiedFraction')
  }
  get copiedChars() {
    return this.whole.read(copyTracking, 'copiedChars')
  }
  get copy() {
    return this.bound().copy
  }
  get reportCopy() {
    return this.bound().reportCopy
  }

  /** Made when asked for, as few of a thousand rows have a button. */
  private bound(): CopyFunctions {
    this.functions ??= {
      copy: async (text = shownIn(this.whole.element)) => this.reportCopy(writeClipboard(text)),
      reportCopy: (written, part) => {
        this.whole.run(copyTracking, (engine, { element }) => {
          const copied = part ?? element
          if (copied) engine.report(copied, written)
        })
        return written
      },
    }
    return this.functions
  }
}

/** As it is laid out, with the breaks between its lines, if it is laid out at all. */
function shownIn(element: Element | null | undefined): string {
  const shown: { innerText?: string; textContent: string } = required(element, 'the element')
  return shown.innerText ?? shown.textContent
}

const none: UseCopyTrackingOptions = {}

/**
 * Watches for copies of an answer, also of parts of it: by keyboard, menu, and buttons that use `copy` or `reportCopy`.
 * Submits a `copied_to_clipboard` signal that says how much, and never what unless `includeText`; superseded each time that
 * more of the answer has been copied.
 *
 * @param ref - what holds the answer's text. Where another component renders the element, and may exchange it on its own,
 *   keep the element in a state and pass that.
 * @returns what was copied in this visit, and functions for buttons. It costs no render unless a value is read.
 *
 * @example
 * const ref = useRef<HTMLDivElement>(null)
 * const { copy } = useCopyTracking(ref, { target: message.feedback })
 * return (
 *   <>
 *     <div ref={ref}>{message.text}</div>
 *     <button onClick={() => copy(message.text)}>Copy</button>
 *   </>
 * )
 */
export function useCopyTracking(ref: TrackedRef, options: UseCopyTrackingOptions = none): CopyTracking {
  return useTracked(LiveCopy, ref, options)
}
