import { type UseDwellTimeOptions, useDwellTime } from '@feedback-signals/react'
import { useRef } from 'react'
import { Lab } from './Lab.tsx'
import { LabAnswer } from './LabAnswer.tsx'
import type { LabProps } from './labProps.ts'
import { useLabStatus } from './labStatus.ts'
import { ReadingMeters } from './ReadingMeters.tsx'
import { useWriting } from './useWriting.tsx'

interface ReadingLabProps extends UseDwellTimeOptions, LabProps {}

function ReadAnswer({ answer = 'passage', ...options }: ReadingLabProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { isWriting, button } = useWriting(options.streaming)
  const dwell = useDwellTime(ref, { ...options, streaming: isWriting })
  const status = useLabStatus({ ...options, streaming: isWriting })
  return (
    <LabAnswer answer={answer} textRef={ref} isWriting={isWriting} buttons={button}>
      <ReadingMeters dwell={dwell} status={status} strength={options.strength} />
    </LabAnswer>
  )
}

/** An answer whose reading is measured. */
export function ReadingLab({ consent, debug, ...props }: ReadingLabProps) {
  return (
    <Lab consent={consent} debug={debug}>
      <ReadAnswer {...props} />
      <div className="lab-end">Scroll here, and the answer is out of view.</div>
    </Lab>
  )
}
