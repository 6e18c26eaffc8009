import { Feedback } from '@feedback-signals/react'
import { lazy, memo, Suspense, useCallback, useRef, useState } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { AnswerFeedback } from './AnswerFeedback.tsx'
import { AnswerText } from './AnswerText.tsx'
import { elementIdOf } from './elementId.ts'
import { FailureNotice } from './FailureNotice.tsx'
import { FoldedAnswer } from './FoldedAnswer.tsx'
import type { Answer } from './message.ts'

const AnswerComparison = lazy(() =>
  import('./AnswerComparison.tsx').then(({ AnswerComparison }) => ({ default: AnswerComparison })),
)

export interface AnswerViewProps {
  answer: Answer
  /** The last answer can be asked for again. */
  isLast: boolean
}

/** One answer with all that belongs to it. */
export const AnswerView = memo(function AnswerView({ answer, isLast }: AnswerViewProps) {
  const { id, text, state, failure, target, earlier } = answer
  const { choices } = useServices()
  const offers = useStore(choices, ({ compare }) => compare)
  const [wanted, compare] = useState(false)
  const [isFolded, fold] = useState(false)
  const article = useRef<HTMLElement>(null)
  const putAway = useCallback(() => fold(true), [])
  const show = () => {
    fold(false)
    article.current?.focus()
  }
  const canCompare = offers && earlier !== null && target !== null && text !== ''
  const comparing = canCompare && wanted
  const streaming = state === 'streaming'
  const plain = text && <AnswerText text={text} target={target} streaming={streaming} />
  return (
    <article
      ref={article}
      className="answer"
      id={elementIdOf(id)}
      aria-label="Answer"
      aria-busy={streaming}
      tabIndex={-1}
      data-fbs-answer=""
    >
      <Feedback target={target} streaming={streaming}>
        {isFolded ? (
          <FoldedAnswer onShow={show} />
        ) : (
          <>
            {comparing ? (
              <Suspense fallback={plain}>
                <AnswerComparison answer={answer} onClose={() => compare(false)} />
              </Suspense>
            ) : (
              plain
            )}
            {streaming && !text && (
              <p className="waiting">
                <span className="visually-hidden">The answer is coming</span>
              </p>
            )}
            {state === 'stopped' && <p className="answer-note">Stopped before its end.</p>}
            {failure && <FailureNotice failure={failure} canRetry={isLast} />}
            <AnswerFeedback
              id={id}
              target={target}
              hasText={text !== ''}
              state={state}
              isLast={isLast}
              comparing={canCompare ? comparing : undefined}
              onCompare={compare}
              onPutAway={putAway}
            />
          </>
        )}
      </Feedback>
    </article>
  )
})
