import { type UseActionTrackingOptions, useActionTracking } from '@feedback-signals/react'
import { useRef } from 'react'
import { ActionButtons } from './ActionButtons.tsx'
import { Lab } from './Lab.tsx'
import { LabAnswer } from './LabAnswer.tsx'
import type { LabProps } from './labProps.ts'
import { useLabStatus } from './labStatus.ts'
import { Fact } from './Meters.tsx'
import { useWriting } from './useWriting.tsx'

interface ActionLabProps extends UseActionTrackingOptions, LabProps {}

function UsedAnswer({ answer = 'links', ...options }: ActionLabProps) {
  const ref = useRef<HTMLDivElement>(null)
  const { isWriting, button } = useWriting(options.streaming)
  const actions = useActionTracking(ref, { ...options, streaming: isWriting })
  const status = useLabStatus({ ...options, streaming: isWriting })
  return (
    <LabAnswer
      answer={answer}
      textRef={ref}
      isWriting={isWriting}
      buttons={
        <>
          <ActionButtons actions={actions} />
          {button}
        </>
      }
    >
      <Fact label="Done">{actions.done.join(', ') || 'nothing'}</Fact>
      <Fact label="At the moment">{status}</Fact>
    </LabAnswer>
  )
}

/** An answer with which things are done. */
export function ActionLab({ consent, debug, ...props }: ActionLabProps) {
  return (
    <Lab consent={consent} debug={debug}>
      <UsedAnswer {...props} />
    </Lab>
  )
}
