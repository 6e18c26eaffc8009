import { ArrowDown } from 'lucide-react'
import { useStickToBottom } from 'use-stick-to-bottom'
import { useServices } from '../app/ServicesContext.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { Composer } from './Composer.tsx'
import { EmptyState } from './EmptyState.tsx'
import { MessageList } from './MessageList.tsx'

/** The conversation, and where the next question is written. Follows the answer while the end is in view. */
export function ChatPane() {
  const { chat } = useServices()
  const empty = useStore(chat, (messages) => messages.length === 0)
  const { scrollRef, contentRef, isAtBottom, scrollToBottom } = useStickToBottom({
    initial: 'instant',
    resize: 'instant',
  })
  return (
    <main className="chat">
      <div className="scroller" ref={scrollRef}>
        <div className="column" ref={contentRef}>
          {empty ? <EmptyState /> : <MessageList />}
        </div>
      </div>
      <div className="dock">
        {!isAtBottom && !empty && (
          <IconButton label="Go to the end" className="to-end" onClick={() => void scrollToBottom('instant')}>
            <ArrowDown />
          </IconButton>
        )}
        <Composer onSend={() => void scrollToBottom('instant')} />
      </div>
    </main>
  )
}
