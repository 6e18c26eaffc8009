import { StarRating } from '@feedback-signals/react/star-rating'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { Aside } from './Aside.tsx'

/** The answer in stars. */
export function StarsAside({ onClose }: { onClose: (() => void) | undefined }) {
  const words = useStore(useServices().words)
  return (
    <Aside
      title={words.starRating.group}
      className="stars-aside"
      closeLabel="Put the stars away"
      onClose={onClose}
    >
      <StarRating.Root className="stars-row">
        <StarRating.Stars />
        <StarRating.Text />
        <StarRating.Status />
      </StarRating.Root>
    </Aside>
  )
}
