import { raterWeights } from '@feedback-signals/protocol'
import { CorrectionEditor } from '@feedback-signals/react/correction-editor'
import { StarRating, useStarRating } from '@feedback-signals/react/star-rating'
import { Thumbs, useThumbs } from '@feedback-signals/react/thumbs'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Markdown } from '../conversation/Markdown.tsx'
import { outputTurn, textOf } from '../conversation/turns.ts'
import { useGateway } from '../gateway/GatewayContext.ts'
import type { Log } from '../gateway/log.ts'
import { logQuery } from '../logs/logQueries.ts'
import { CombinedScores } from '../signals/CombinedScores.tsx'
import { Tags } from '../ui/Tags.tsx'
import { useKeys } from '../ui/useKeys.ts'
import { ReviewActions } from './ReviewActions.tsx'
import { ReviewRow } from './ReviewRow.tsx'

interface ReviewPanelProps {
  log: Log
  /** It is reviewed: on to the next. */
  onDone: () => void
  onSkip: () => void
  onBack: (() => void) | undefined
}

const signal = { weight: raterWeights.expert, metadata: { reviewed_in: 'dashboard' } }
const showMarkdown = (text: string) => <Markdown text={text} />

/** All that can be said of a log in a review, by mouse or by keys. */
export function ReviewPanel({ log, onDone, onSkip, onBack }: ReviewPanelProps) {
  // The queue has it as it was; the scores are to follow what is said here.
  const { data: current } = useQuery({ ...logQuery(useGateway(), log.id), initialData: log })
  const [correcting, setCorrecting] = useState(false)
  // They share what they say with the widgets below, which are of the same answer.
  const thumbs = useThumbs({ signal })
  const stars = useStarRating({ signal })
  const vote = (value: 'up' | 'down') => () => thumbs.vote(thumbs.value === value ? null : value)
  const rate = (value: number) => () => stars.rate(stars.value === value ? null : value)
  useKeys({
    g: vote('up'),
    b: vote('down'),
    '1': rate(1),
    '2': rate(2),
    '3': rate(3),
    '4': rate(4),
    '5': rate(5),
    c: () => setCorrecting(true),
    Enter: onDone,
    d: onDone,
    n: onSkip,
    ...(onBack && { p: onBack }),
  })
  return (
    <aside className="card review-panel" aria-label="Your review">
      <ReviewRow name="Verdict" keys={['g', 'b']}>
        <Thumbs followUp="none" signal={signal} />
      </ReviewRow>
      <ReviewRow name="Stars" keys={['1', '…', '5']}>
        <StarRating signal={signal} />
      </ReviewRow>
      <ReviewRow name="Correction" keys={['c']}>
        <CorrectionEditor
          original={textOf(outputTurn(log.output))}
          format="markdown"
          signal={signal}
          open={correcting}
          onOpenChange={setCorrecting}
          renderPreview={showMarkdown}
        />
      </ReviewRow>
      <ReviewActions onDone={onDone} onSkip={onSkip} onBack={onBack} />
      <CombinedScores combined={current.combined} />
      <Tags tags={[...new Set([log.model, log.endpoint, ...log.tags])]} />
      <Link to="/logs/$id" params={{ id: log.id }} className="soft">
        All of this log
      </Link>
    </aside>
  )
}
