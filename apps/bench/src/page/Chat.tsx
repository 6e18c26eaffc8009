import { Fragment, type ReactNode } from 'react'
import type { Answer, Contestant } from './contestant.ts'

interface ChatProps {
  contestant: Contestant
  answers: readonly Answer[]
  /** Reaches every row, and no widget. */
  tick: number
  /** Reaches every widget. */
  disabled: boolean
}

interface RowProps extends Omit<ChatProps, 'answers'> {
  answer: Answer
}

function Row({ contestant: { widget }, answer, tick, disabled }: RowProps): ReactNode {
  return (
    <article id={answer.id} data-tick={tick}>
      <p>{answer.text}</p>
      {widget({ answer, disabled })}
    </article>
  )
}

/** A chat as plain as can be: under each answer its widget. */
export function Chat({ answers, ...rest }: ChatProps): ReactNode {
  const { App = Fragment } = rest.contestant
  return (
    <App>
      {answers.map((answer) => (
        <Row key={answer.id} answer={answer} {...rest} />
      ))}
    </App>
  )
}
