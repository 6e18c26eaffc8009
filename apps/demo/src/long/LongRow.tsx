import { Feedback, Thumbs } from '@feedback-signals/react'
import { memo, useEffect } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { ObservedProse } from '../behaviour/ObservedProse.tsx'
import { useStore } from '../ui/useStore.ts'
import { longElementId } from './longElementId.ts'
import { promptOf } from './longPrompts.ts'

/** A question with its answer, which is asked for as the row comes into the page. */
export const LongRow = memo(function LongRow({ row }: { row: number }) {
  const { long } = useServices()
  const answer = useStore(long.of(row))
  useEffect(() => long.ask(row), [long, row])
  return (
    <article id={longElementId(row)} className="long-row" aria-label={`Answer ${row + 1}`} tabIndex={-1}>
      <h3 className="long-question">
        <span className="faint tabular">{row + 1}</span> {promptOf(row)}
      </h3>
      {answer.state === 'ready' && (
        <Feedback target={answer.target}>
          <ObservedProse text={answer.text} target={answer.target} streaming={false} />
          <Thumbs className="long-thumbs" />
        </Feedback>
      )}
      {answer.state === 'failed' && (
        <p className="answer-note">
          It did not come. {answer.why}{' '}
          <button type="button" className="button" onClick={() => long.ask(row)}>
            Try again
          </button>
        </p>
      )}
    </article>
  )
})
