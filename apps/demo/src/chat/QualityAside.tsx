import { QualityAssessment } from '@feedback-signals/react/quality-assessment'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { Aside } from './Aside.tsx'

/** The answer by criteria. */
export function QualityAside({ onClose }: { onClose: (() => void) | undefined }) {
  const words = useStore(useServices().words)
  return (
    <Aside
      title={words.qualityAssessment.group}
      className="quality-aside"
      closeLabel="Put the assessment away"
      onClose={onClose}
    >
      <QualityAssessment />
    </Aside>
  )
}
