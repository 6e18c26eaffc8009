import type { UseImplicitSignalsOptions } from '@feedback-signals/react'
import { Feedback, useFeedback } from '@feedback-signals/react'
import { useState } from 'react'
import { newTarget } from '../../packages/react/src/testing/target.ts'
import { ImplicitAnswer } from './ImplicitAnswer.tsx'
import { Lab } from './Lab.tsx'
import type { LabProps } from './labProps.ts'
import { VirtualRows } from './VirtualRows.tsx'

interface ImplicitLabProps extends UseImplicitSignalsOptions, LabProps {
  /** How many answers there are; more than two are rows of a list that come and go: no option of the hook. */
  rows?: number | undefined
}

/** A chat of which everything is observed. */
export function ImplicitLab({ consent, debug, answer = 'passage', rows = 2, ...options }: ImplicitLabProps) {
  const { target } = useFeedback()
  const [targets] = useState(() => Array.from({ length: rows }, (_, row) => (row && newTarget()) || target))
  const answerIn = (row: number) => (
    <Feedback key={row} target={targets[row]}>
      <ImplicitAnswer answer={row ? 'code' : answer} {...options} />
    </Feedback>
  )
  return (
    <Lab consent={consent} debug={debug}>
      {rows > 2 ? <VirtualRows rows={rows}>{answerIn}</VirtualRows> : targets.map((_, row) => answerIn(row))}
    </Lab>
  )
}
