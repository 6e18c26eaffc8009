import type { FeedbackTarget } from '@feedback-signals/react'
import { memo, useState } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { AnswerBar } from './AnswerBar.tsx'
import { Asides } from './Asides.tsx'
import type { AskedAside } from './aside.ts'
import type { Answer } from './message.ts'
import { useRated } from './useRated.ts'

/** Without the text, so that a token of a growing answer leaves all of it alone. */
export interface AnswerFeedbackProps extends Pick<Answer, 'id' | 'state'> {
  target: FeedbackTarget | null
  hasText: boolean
  isLast: boolean
  /** Whether it is being compared; missing where there is nothing to compare with. */
  comparing: boolean | undefined
  onCompare: (comparing: boolean) => void
  /** The person does not want to see it any more. */
  onPutAway: () => void
}

/** All that can be said of an answer, and done with it. */
export const AnswerFeedback = memo(function AnswerFeedback(props: AnswerFeedbackProps) {
  const { target, hasText, state } = props
  const words = useStore(useServices().words)
  const [asked, ask] = useState<AskedAside>({
    stars: useRated('star_rating'),
    quality: useRated('quality_assessment'),
  })
  if (!target && (!hasText || state === 'streaming')) return null
  return (
    <div className="answer-feedback" lang={words.lang}>
      <AnswerBar {...props} asked={asked} onAsk={ask} />
      {target && state !== 'streaming' && <Asides asked={asked} onAsk={ask} />}
      {!target && (
        <p className="answer-note" lang="en">
          This answer cannot be rated.
        </p>
      )}
    </div>
  )
})
