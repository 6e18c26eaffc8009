import { type ActionTracking, useActionTracking } from '@feedback-signals/react'
import { useServices } from '../app/ServicesContext.ts'
import { isBusy } from '../chat/chat.ts'
import { newestAnswer } from '../chat/message.ts'
import { useStore } from '../ui/useStore.ts'

/** What is done with the answer at the end from outside of it, such as stopping it. */
export function useNewestAnswerActions(): ActionTracking {
  const { chat } = useServices()
  const target = useStore(chat, (messages) => newestAnswer(messages)?.target ?? null)
  const streaming = useStore(chat, isBusy)
  return useActionTracking(null, { target, streaming })
}
