import { Feedback } from '@feedback-signals/react'
import { KeyRound, RefreshCw } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { usePanel } from '../inspector/usePanel.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { AnswerThumbs } from './AnswerThumbs.tsx'
import type { Answer } from './message.ts'

/** What can be done with an answer: rate it, copy it, ask again, look at its token. */
export function AnswerActions({ answer, isLast }: { answer: Answer; isLast: boolean }) {
  const { chat, inspection } = useServices()
  const { setOpen } = usePanel()
  const { id, text, target, state } = answer
  const ended = state !== 'streaming'
  const inspect = () => {
    inspection.selected.set(id)
    setOpen(true)
  }
  return (
    <div className="answer-actions">
      {target && (
        <Feedback target={target} streaming={!ended}>
          <AnswerThumbs />
        </Feedback>
      )}
      {ended && text && <CopyButton label="Copy the answer" text={() => text} />}
      {ended && isLast && state !== 'failed' && (
        <IconButton label="Ask again" onClick={chat.again}>
          <RefreshCw />
        </IconButton>
      )}
      {ended && target && (
        <IconButton label="Inspect the token of this answer" onClick={inspect}>
          <KeyRound />
        </IconButton>
      )}
      {ended && text && !target && <span className="answer-note">This answer cannot be rated.</span>}
    </div>
  )
}
