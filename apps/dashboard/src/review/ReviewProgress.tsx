import { countText } from '../ui/numbers.ts'
import type { ReviewSearch } from './reviewSearch.ts'
import { useProgress } from './useProgress.ts'

/** How far the review has come. */
export function ReviewProgress({ search }: { search: ReviewSearch }) {
  const progress = useProgress(search)
  return (
    <div className="review-progress">
      <h1>Review</h1>
      <progress aria-label="Reviewed" value={progress?.reviewed ?? 0} max={Math.max(1, progress?.all ?? 1)} />
      <span className="soft tabular" role="status">
        {progress ? `${countText(progress.reviewed)} of ${countText(progress.all)} reviewed` : ''}
      </span>
    </div>
  )
}
