import { dwellScore, type Strength } from '@feedback-signals/browser'
import type { DwellTime } from '@feedback-signals/react'
import type { LabStatus } from './labStatus.ts'
import { Fact, Meter, Worth } from './Meters.tsx'
import { useIsGrowing } from './useIsGrowing.ts'

interface ReadingMetersProps {
  dwell: DwellTime
  status: LabStatus
  strength?: ((share: number) => Strength) | undefined
}

/** What is measured of reading, live. */
export function ReadingMeters({ dwell, status, strength = dwellScore }: ReadingMetersProps) {
  const isRead = useIsGrowing(dwell.dwellMs)
  return (
    <>
      <Meter label="Read" share={dwell.readShare} />
      <Fact label="Attended for">{(dwell.dwellMs / 1000).toFixed(1)} s</Fact>
      <Fact label="At the moment">
        {status === 'no consent' || status === 'not in the sample'
          ? status
          : `${isRead ? 'being read' : 'not attended'}${status === 'observed' ? '' : `, ${status}`}`}
      </Fact>
      {dwell.dwellMs > 0 && <Worth {...strength(dwell.readShare)} />}
    </>
  )
}
