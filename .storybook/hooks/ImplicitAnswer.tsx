import { type UseImplicitSignalsOptions, useImplicitSignals } from '@feedback-signals/react'
import { useRef } from 'react'
import type { AnswerName } from './answers.tsx'
import { CopyButtons } from './CopyButtons.tsx'
import { LabAnswer } from './LabAnswer.tsx'
import { useLabStatus } from './labStatus.ts'
import { Fact, Meter } from './Meters.tsx'
import { ReadingMeters } from './ReadingMeters.tsx'
import { useWriting } from './useWriting.tsx'

interface ImplicitAnswerProps extends UseImplicitSignalsOptions {
  answer: AnswerName
}

/** An answer of which everything is observed. */
export function ImplicitAnswer({ answer, ...options }: ImplicitAnswerProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { isWriting, button } = useWriting(options.streaming)
  const { copy, dwell, ignore, actions } = useImplicitSignals(ref, { ...options, streaming: isWriting })
  const status = useLabStatus({ ...options, streaming: isWriting })
  return (
    <LabAnswer
      answer={answer}
      textRef={ref}
      isWriting={isWriting}
      buttons={
        <>
          <CopyButtons copying={copy} textRef={ref} hasCode={answer === 'code'} />
          <button type="button" onClick={() => actions.saved()}>
            Save
          </button>
          <button type="button" onClick={() => actions.regenerated()}>
            Try again
          </button>
          {button}
        </>
      }
    >
      <ReadingMeters dwell={dwell} status={status} />
      <Meter label="Copied" share={copy.copiedFraction} />
      <Fact label="Ignored">{ignore.ignored ? 'yes' : 'no'}</Fact>
      <Fact label="Done">{actions.done.join(', ') || 'nothing'}</Fact>
    </LabAnswer>
  )
}
