import { readingTime } from '@feedback-signals/browser'
import type { ShownAnswer } from '../../behaviour/shownAnswer.ts'

/** Milliseconds that reading an answer takes, by its text as it is on the page; `undefined` while it is not there. */
export function expectedMsOf({ elementId }: Pick<ShownAnswer, 'elementId'>): number | undefined {
  const prose = document.querySelector(`#${CSS.escape(elementId)} .prose`)
  if (!prose) return undefined
  const code = Array.from(prose.querySelectorAll('pre'), (block) => block.textContent).join('\n')
  return readingTime(prose.textContent, code)
}
