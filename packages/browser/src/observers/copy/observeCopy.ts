import type { FeedbackSignalInput } from '@feedback-signals/protocol'
import { addCopySource, copyEngineOf } from './copyAnswers.ts'
import type { CopySignalOptions } from './copySignal.ts'
import { rememberRoots } from './knownRoots.ts'
import type { TrackedAnswer } from './trackedAnswer.ts'

/** What copies of an answer are for. */
export interface CopyOptions<Target extends { inferenceId: string }> extends CopySignalOptions {
  target: Target
  /** Gets the signal, anew each time that more of the answer has been copied: `client.submit` makes it supersede. */
  submit(target: Target, signal: FeedbackSignalInput): unknown
}

interface Observed {
  readonly answers: Map<Node, TrackedAnswer>
  stop(): void
}

const pages = new WeakMap<Document, Observed>()

function observePage(page: Document): Observed {
  const answers: Observed['answers'] = new Map()
  const observed = { answers, stop: addCopySource(page, answers) }
  pages.set(page, observed)
  return observed
}

/**
 * Watches for copies of an answer: by keyboard, menu and `execCommand`, cut, and dragged out. Signals that some of it was
 * copied, and how much; never what, unless `includeText`. One engine and one set of listeners for the page, which come
 * with the first answer and go with the last. What was copied is remembered by inference, not by element.
 *
 * @param element - holds the answer's text. Where answers are nested, text is of the nearest; where one element is observed
 *   twice, the newer holds. It may be in shadow trees, and in a frame of the same origin.
 * @returns the undo.
 *
 * @example
 * const stop = observeCopy(element, { target, submit: client.submit })
 */
export function observeCopy<Target extends { inferenceId: string }>(
  element: Element,
  options: CopyOptions<Target>,
): () => void {
  const page = element.ownerDocument
  // Wrapped, so that the same options given twice are two answers.
  const answer: TrackedAnswer = { options }
  const { answers, stop } = pages.get(page) ?? observePage(page)
  rememberRoots(element)
  answers.set(element, answer)
  return () => {
    if (answers.get(element) !== answer) return
    answers.delete(element)
    if (answers.size > 0) return
    pages.delete(page)
    stop()
  }
}

/**
 * Says that a button of the app copies an answer, or a part of it such as a code block or a range: no browser tells of
 * what is written by the Clipboard API. Counts only if `written` fulfils.
 *
 * @param part - the observed element, or a node or range in it.
 * @param written - what `navigator.clipboard.write` or `writeText` returned.
 * @returns `written`, whose failure stays the app's to handle.
 *
 * @example
 * await reportCopy(codeBlock, navigator.clipboard.writeText(code))
 */
export async function reportCopy<Written>(
  part: Node | AbstractRange,
  written: Promise<Written>,
): Promise<Written> {
  const page = ('startContainer' in part ? part.startContainer : part).ownerDocument
  // Now, as a button may change what it copies: to "Copied", for one.
  const reading = page && copyEngineOf(page)?.then((engine) => engine?.read(part))
  const result = await written
  const submit = await reading
  submit?.('button')
  return result
}
