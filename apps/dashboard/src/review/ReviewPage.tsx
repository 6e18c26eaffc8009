import { Feedback } from '@feedback-signals/react'
import { getRouteApi } from '@tanstack/react-router'
import { PartyPopper } from 'lucide-react'
import { useRef } from 'react'
import { Conversation } from '../conversation/Conversation.tsx'
import { useGateway } from '../gateway/GatewayContext.ts'
import { signalTarget } from '../gateway/signalTarget.ts'
import { Failure } from '../ui/Failure.tsx'
import { Loading } from '../ui/Loading.tsx'
import { ReviewPanel } from './ReviewPanel.tsx'
import { ReviewProgress } from './ReviewProgress.tsx'
import { useMarkReviewed } from './useMarkReviewed.ts'
import { useQueue } from './useQueue.ts'

const route = getRouteApi('/review')

/** One log after the other, to say something of and be done with. */
export function ReviewPage() {
  const search = route.useSearch()
  const { session } = useGateway()
  const queue = useQueue(search)
  const mark = useMarkReviewed()
  const top = useRef<HTMLDivElement>(null)
  const { log } = queue

  const move = (step: () => void) => () => {
    step()
    top.current?.scrollIntoView()
  }
  const next = move(queue.next)
  const done = () => {
    if (log) mark.mutate(log.id)
    next()
  }

  return (
    <div className="review" ref={top}>
      <ReviewProgress search={search} />
      {mark.error ? (
        <p className="error" role="alert">
          The last log was not marked as reviewed: {mark.error.message}{' '}
          <button type="button" className="button small" onClick={() => mark.mutate(mark.variables)}>
            Try again
          </button>
        </p>
      ) : null}
      {log ? (
        <div className="review-columns">
          <Conversation log={log} />
          <Feedback key={log.id} target={signalTarget(session, log.id)}>
            <ReviewPanel
              log={log}
              onDone={done}
              onSkip={next}
              onBack={queue.hasPrevious ? move(queue.previous) : undefined}
            />
          </Feedback>
        </div>
      ) : null}
      {!log && queue.isPending ? <Loading what="the queue" /> : null}
      {queue.error ? <Failure error={queue.error} onRetry={queue.retry} /> : null}
      {log || queue.isPending || queue.error ? null : (
        <div className="blank" role="status">
          <PartyPopper aria-hidden="true" />
          <p>Nothing is left to review.</p>
        </div>
      )}
    </div>
  )
}
