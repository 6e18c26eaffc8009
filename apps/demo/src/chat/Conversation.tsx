import { ArrowDown } from 'lucide-react'
import { useEffect } from 'react'
import { useStickToBottom } from 'use-stick-to-bottom'
import { useServices } from '../app/ServicesContext.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { MessageList } from './MessageList.tsx'

/** The messages, scrolled along with the answer for as long as its end is in view. */
export function Conversation() {
  const { chat } = useServices()
  const asked = useStore(chat, (messages) => messages.findLast(({ role }) => role === 'user')?.id)
  const { scrollRef, contentRef, isAtBottom, scrollToBottom } = useStickToBottom({
    initial: 'instant',
    resize: 'instant',
  })
  // A new question brings its asker to the end, wherever they were reading.
  useEffect(() => {
    if (asked) void scrollToBottom('instant')
  }, [asked, scrollToBottom])
  return (
    <div className="conversation">
      <div className="scroller" ref={scrollRef}>
        <div className="column" ref={contentRef}>
          <MessageList />
        </div>
      </div>
      {!isAtBottom && (
        <IconButton label="Go to the end" className="to-end" onClick={() => void scrollToBottom('instant')}>
          <ArrowDown />
        </IconButton>
      )}
    </div>
  )
}
