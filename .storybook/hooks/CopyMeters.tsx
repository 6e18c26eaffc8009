import { copyStrength, type Strength } from '@feedback-signals/browser'
import type { CopyTracking } from '@feedback-signals/react'
import type { LabStatus } from './labStatus.ts'
import { Fact, Meter, Worth } from './Meters.tsx'

interface CopyMetersProps {
  copying: CopyTracking
  status: LabStatus
  strength?: ((share: number) => Strength) | undefined
}

/** What is measured of copies, live. */
export function CopyMeters({ copying, status, strength = copyStrength }: CopyMetersProps) {
  return (
    <>
      <Meter label="Copied" share={copying.copiedFraction} />
      <Fact label="Characters">{copying.copiedChars}</Fact>
      <Fact label="So far">{copying.copied ? 'copied' : status === 'observed' ? 'not copied' : status}</Fact>
      {copying.copied && <Worth {...strength(copying.copiedFraction)} />}
    </>
  )
}
