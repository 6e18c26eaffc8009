import { Link } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { inputTurns, outputTurn, textOf } from '../conversation/turns.ts'
import type { Log } from '../gateway/log.ts'

/** As much as a wide cell shows; an answer may have a hundred thousand. */
const MOST = 200

// The row opens the log.
const leaveToRow = (event: MouseEvent) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) event.preventDefault()
}

/** The last that was asked, and how the answer begins. */
export function Gist({ log }: { log: Log }) {
  const question = textOf(inputTurns(log.input).at(-1)).slice(0, MOST)
  const answer = textOf(outputTurn(log.output)).slice(0, MOST)
  return (
    <span className="gist">
      <Link
        to="/logs/$id"
        params={{ id: log.id }}
        className="gist-question"
        tabIndex={-1}
        onClick={leaveToRow}
      >
        {question || 'Without words'}
      </Link>
      <span className="gist-answer">{answer}</span>
    </span>
  )
}
