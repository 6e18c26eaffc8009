import type { ReactNode } from 'react'
import type { Answer } from '../../page/contestant.ts'
import type { TrackingContestant } from './contestant.ts'

interface RowProps {
  contestant: TrackingContestant
  answer: Answer
  /** Called each time that React renders it. */
  onRender: () => void
}

function Row({ contestant, answer, onRender }: RowProps): ReactNode {
  const ref = contestant.useTracking(answer)
  onRender()
  return (
    <article ref={ref}>
      <p>{answer.text}</p>
    </article>
  )
}

/** A chat as plain as can be, each answer of which is tracked. */
export function Chat({ answers, ...rest }: Omit<RowProps, 'answer'> & { answers: readonly Answer[] }) {
  return answers.map((answer) => <Row key={answer.id} answer={answer} {...rest} />)
}
