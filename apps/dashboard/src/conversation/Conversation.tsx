import type { Log } from '../gateway/log.ts'
import { TurnView } from './TurnView.tsx'
import { inputTurns, outputTurn } from './turns.ts'

/** What was said, in order; the answer last. */
export function Conversation({ log }: { log: Log }) {
  const answer = outputTurn(log.output)
  return (
    <section className="conversation" aria-label="Conversation">
      {inputTurns(log.input).map((turn, index) => (
        <TurnView key={index} turn={turn} />
      ))}
      {answer ? <TurnView turn={answer} answer /> : <p className="soft">There is no answer.</p>}
    </section>
  )
}
