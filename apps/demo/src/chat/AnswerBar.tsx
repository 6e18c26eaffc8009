import { FeedbackBar, type ThumbsProps, useActionTracking } from '@feedback-signals/react'
import { Columns2 } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import type { AnswerFeedbackProps } from './AnswerFeedback.tsx'
import type { AskedAside } from './aside.ts'
import { askAgain } from './askAgain.ts'
import { MoreItems } from './MoreItems.tsx'
import { lastQuestion } from './message.ts'
import { shareAnswer } from './shareAnswer.ts'

export interface AnswerBarProps extends AnswerFeedbackProps {
  asked: AskedAside
  onAsk: (asked: AskedAside) => void
}

const editor = { format: 'markdown' } as const

/** The row under an answer. While that is being written there are only the thumbs, which wait. */
export function AnswerBar(props: AnswerBarProps) {
  const { id, target, hasText, state, isLast, comparing, onCompare } = props
  const { chat, choices } = useServices()
  const { variant, reveal, followUp } = useStore(choices)
  const actions = useActionTracking()
  const ended = state !== 'streaming'
  // Read at the click: as a prop it would render the bar anew with each token.
  const text = useCallback(() => chat.get().find((message) => message.id === id)?.text ?? '', [chat, id])
  const regenerate = () => {
    // The bar has said so already. This says how soon and how often, in place of that, which is not sent yet.
    actions.regenerated({ turn: lastQuestion(chat.get())?.id })
    askAgain(chat)
  }
  const thumbs = useMemo<ThumbsProps>(() => ({ followUp }), [followUp])
  return (
    <FeedbackBar
      text={ended && hasText ? text : undefined}
      onShare={ended && hasText ? () => shareAnswer(id, text()) : undefined}
      onRegenerate={ended && isLast && state !== 'failed' ? regenerate : undefined}
      actions={target ? undefined : ['copy', 'share', 'regenerate']}
      thumbs={target ? thumbs : false}
      editor={editor}
      variant={variant}
      reveal={isLast ? 'always' : reveal}
      more={ended && target && <MoreItems {...props} text={text} />}
    >
      {ended && comparing !== undefined && (
        <FeedbackBar.Button
          className="compare-toggle"
          label="Compare with the earlier answer"
          icon={<Columns2 />}
          pressed={comparing}
          onClick={() => onCompare(!comparing)}
        />
      )}
    </FeedbackBar>
  )
}
