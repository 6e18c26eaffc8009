import { useServices } from '../app/ServicesContext.ts'
import { DeliveryNotice } from '../delivery/DeliveryNotice.tsx'
import { useStore } from '../ui/useStore.ts'
import { Composer } from './Composer.tsx'
import { Conversation } from './Conversation.tsx'
import { EmptyState } from './EmptyState.tsx'

/** The conversation, and where the next question is written. */
export function ChatPane() {
  const { chat } = useServices()
  const empty = useStore(chat, (messages) => messages.length === 0)
  return (
    <main className="chat">
      {empty ? <EmptyState /> : <Conversation />}
      <div className="dock">
        <DeliveryNotice />
        <Composer />
      </div>
    </main>
  )
}
