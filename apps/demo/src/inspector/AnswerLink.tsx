import { MessageSquareText } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { elementIdOf } from '../chat/elementId.ts'
import { isAnswer } from '../chat/message.ts'
import { useStore } from '../ui/useStore.ts'

export interface AnswerLinkProps {
  inferenceId: string
  onLeave?: (() => void) | undefined
}

/** Leads to the answer that a signal rates, and selects it. */
export function AnswerLink({ inferenceId, onLeave }: AnswerLinkProps) {
  const { chat, inspection } = useServices()
  const answerId = useStore(chat, (messages) => {
    return messages.filter(isAnswer).find(({ target }) => target?.inferenceId === inferenceId)?.id
  })
  if (!answerId) return <p className="faint">Its answer is no longer in the conversation.</p>
  const go = () => {
    inspection.selected.set(answerId)
    onLeave?.()
    // In the next frame: until a drawer has closed, the page behind it takes no focus.
    requestAnimationFrame(() => {
      const answer = document.getElementById(elementIdOf(answerId))
      answer?.scrollIntoView({ block: 'center' })
      answer?.focus({ preventScroll: true })
    })
  }
  return (
    <button type="button" className="button" onClick={go}>
      <MessageSquareText aria-hidden="true" />
      Show the answer
    </button>
  )
}
