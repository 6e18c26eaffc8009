import { Feedback } from '@feedback-signals/react'
import { type ReactNode, useState } from 'react'
import { newTarget } from '../../packages/react/src/testing/target.ts'

interface TurnProps {
  /** What is shown here, as an app writes it. */
  name: string
  /** The page about it. */
  page: string
  question: string
  children: ReactNode
}

/** A question and its answer, which has a target of its own, as it comes from the gateway. */
export function Turn({ name, page, question, children }: TurnProps) {
  const [target] = useState(() => newTarget())
  return (
    <section className="turn" aria-label={name}>
      <a className="turn-name" href={`?path=/docs/widgets-${page}--docs`} target="_top">
        {name}
      </a>
      <div className="turn-words">
        <p className="turn-question" dir="auto" lang="en">
          {question}
        </p>
        <div className="turn-answer" data-fbs-answer="">
          <Feedback target={target}>{children}</Feedback>
        </div>
      </div>
    </section>
  )
}
