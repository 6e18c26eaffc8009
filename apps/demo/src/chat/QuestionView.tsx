import { memo } from 'react'
import type { Question } from './message.ts'

/** What the person asked, as they wrote it. */
export const QuestionView = memo(function QuestionView({ question }: { question: Question }) {
  return (
    <article className="question" aria-label="You asked">
      <p className="question-text" dir="auto">
        {question.text}
      </p>
    </article>
  )
})
