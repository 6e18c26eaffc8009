import { lazy, memo, Suspense } from 'react'
import { AnswerActions } from './AnswerActions.tsx'
import { elementIdOf } from './elementId.ts'
import { FailureNotice } from './FailureNotice.tsx'
import type { Answer } from './message.ts'

// The parser and the highlighter are most of the page's script, and nobody needs them before the first answer.
const Markdown = lazy(() =>
  import('../markdown/Markdown.tsx').then(({ Markdown }) => ({ default: Markdown })),
)

export interface AnswerViewProps {
  answer: Answer
  /** The last answer can be asked for again. */
  isLast: boolean
}

/** One answer with all that belongs to it. */
export const AnswerView = memo(function AnswerView({ answer, isLast }: AnswerViewProps) {
  const { id, text, state, failure } = answer
  return (
    <article
      className="answer"
      id={elementIdOf(id)}
      aria-label="Answer"
      aria-busy={state === 'streaming'}
      tabIndex={-1}
    >
      {text && (
        <div className="prose" dir="auto">
          <Suspense fallback={<p className="plain">{text}</p>}>
            <Markdown text={text} />
          </Suspense>
        </div>
      )}
      {state === 'streaming' && !text && (
        <p className="waiting">
          <span className="visually-hidden">The answer is coming</span>
        </p>
      )}
      {state === 'stopped' && <p className="answer-note">Stopped before its end.</p>}
      {failure && <FailureNotice failure={failure} canRetry={isLast} />}
      <AnswerActions answer={answer} isLast={isLast} />
    </article>
  )
})
