import { type UseCopyTrackingOptions, useCopyTracking } from '@feedback-signals/react'
import { useRef } from 'react'
import { CopyButtons } from './CopyButtons.tsx'
import { CopyMeters } from './CopyMeters.tsx'
import { Lab } from './Lab.tsx'
import { LabAnswer } from './LabAnswer.tsx'
import type { LabProps } from './labProps.ts'
import { useLabStatus } from './labStatus.ts'
import { useWriting } from './useWriting.tsx'

interface CopyLabProps extends UseCopyTrackingOptions, LabProps {}

function CopiedAnswer({ answer = 'passage', ...options }: CopyLabProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { isWriting, button } = useWriting(options.streaming)
  const copying = useCopyTracking(ref, { ...options, streaming: isWriting })
  const status = useLabStatus(options)
  return (
    <LabAnswer
      answer={answer}
      textRef={ref}
      isWriting={isWriting}
      buttons={
        <>
          <CopyButtons copying={copying} textRef={ref} hasCode={answer === 'code'} />
          {button}
        </>
      }
    >
      <CopyMeters copying={copying} status={status} strength={options.strength} />
    </LabAnswer>
  )
}

/** An answer whose copies are observed. */
export function CopyLab({ consent, debug, ...props }: CopyLabProps) {
  return (
    <Lab consent={consent} debug={debug}>
      <CopiedAnswer {...props} />
    </Lab>
  )
}
