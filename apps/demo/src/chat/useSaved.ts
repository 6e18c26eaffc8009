import { useActionTracking, useSignal } from '@feedback-signals/react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { isAnswer } from './message.ts'

/** Whether an answer is kept, and what changes that. It is kept whatever may be collected; the signal follows where it may. */
export function useSaved(answerId: string): { isSaved: boolean; toggle: () => void } {
  const { chat } = useServices()
  const { saved } = useActionTracking()
  const signal = useSignal('saved')
  const isSaved = useStore(chat, (messages) =>
    messages.some((message) => message.id === answerId && isAnswer(message) && message.isSaved),
  )
  const toggle = () => {
    chat.save(answerId, !isSaved)
    if (isSaved) signal.withdraw()
    else saved()
  }
  return { isSaved, toggle }
}
