import { MessageSquareText } from 'lucide-react'
import { useServices } from '../app/ServicesContext.ts'
import { goToAnswer } from '../behaviour/goToAnswer.ts'
import { useShown } from '../behaviour/useShown.ts'
import { useStore } from '../ui/useStore.ts'

export interface AnswerLinkProps {
  inferenceId: string
  onLeave?: (() => void) | undefined
}

/** Leads to the answer that a signal rates, and selects it. */
export function AnswerLink({ inferenceId, onLeave }: AnswerLinkProps) {
  const { inspection } = useServices()
  const answer = useStore(useShown(), (answers) =>
    answers.find(({ target }) => target.inferenceId === inferenceId),
  )
  if (!answer) return <p className="faint">Its answer is no longer on this page.</p>
  const go = () => {
    inspection.selected.set(inferenceId)
    onLeave?.()
    goToAnswer(answer)
  }
  return (
    <button type="button" className="button" onClick={go}>
      <MessageSquareText aria-hidden="true" />
      Show the answer
    </button>
  )
}
