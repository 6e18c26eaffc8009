import { type UseIgnoreTrackingOptions, useIgnoreTracking } from '@feedback-signals/react'
import { useRef } from 'react'
import { Lab } from './Lab.tsx'
import { LabAnswer } from './LabAnswer.tsx'
import type { LabProps } from './labProps.ts'
import { useLabStatus } from './labStatus.ts'
import { Fact } from './Meters.tsx'
import { useWriting } from './useWriting.tsx'

interface IgnoreLabProps extends UseIgnoreTrackingOptions, LabProps {}

function IgnoredAnswer({ answer = 'long', ...options }: IgnoreLabProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { isWriting, button } = useWriting(options.streaming)
  const ignoring = useIgnoreTracking(ref, { ...options, streaming: isWriting })
  const status = useLabStatus({ ...options, streaming: isWriting })
  return (
    <LabAnswer
      answer={answer}
      textRef={ref}
      isWriting={isWriting}
      buttons={
        <>
          <button type="button" onClick={() => ignoring.dismiss()}>
            Close
          </button>
          {button}
        </>
      }
    >
      <Fact label="Ignored">{ignoring.ignored ? 'yes' : 'no'}</Fact>
      <Fact label="Put away">{ignoring.dismissed ? 'yes' : 'no'}</Fact>
      <Fact label="At the moment">{status}</Fact>
    </LabAnswer>
  )
}

/** An answer that may be ignored: seen, never read, and gone on from. */
export function IgnoreLab({ consent, debug, ...props }: IgnoreLabProps) {
  return (
    <Lab consent={consent} debug={debug}>
      <IgnoredAnswer {...props} />
    </Lab>
  )
}
