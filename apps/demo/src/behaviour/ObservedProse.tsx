import { type FeedbackTarget, useImplicitSignals } from '@feedback-signals/react'
import { useRef } from 'react'
import { Prose } from '../chat/Prose.tsx'
import { AnswerSignalsContext } from './AnswerSignalsContext.ts'

export interface ObservedProseProps {
  text: string
  /** `null` where the answer cannot be rated: then nothing is observed. */
  target: FeedbackTarget | null
  streaming: boolean
}

/** What an answer says, with an eye on what the person does with it: all of the kit's implicit signals. */
export function ObservedProse({ text, target, streaming }: ObservedProseProps) {
  const ref = useRef<HTMLDivElement>(null)
  const signals = useImplicitSignals(ref, { target, streaming })
  return (
    <AnswerSignalsContext value={signals}>
      <Prose ref={ref} text={text} />
    </AnswerSignalsContext>
  )
}
