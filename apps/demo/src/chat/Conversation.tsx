import { ArrowDown } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { type FollowedEnd, followEnd } from './followEnd.ts'
import { MessageList } from './MessageList.tsx'

/** The messages, scrolled along with the answer for as long as its end is in view. */
export function Conversation() {
  const { chat } = useServices()
  const asked = useStore(chat, (messages) => messages.findLast(({ role }) => role === 'user')?.id)
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const end = useRef<FollowedEnd>(null)
  const [following, setFollowing] = useState(true)

  useLayoutEffect(() => {
    if (!scroller.current || !content.current) return
    const followed = followEnd(scroller.current, content.current, setFollowing)
    end.current = followed
    return followed.stop
  }, [])
  // A new question brings its asker to the end, wherever they were reading.
  useLayoutEffect(() => {
    if (asked) end.current?.toEnd()
  }, [asked])

  return (
    <div className="conversation">
      <div className="scroller" ref={scroller}>
        <div className="column" ref={content}>
          <MessageList />
        </div>
      </div>
      {!following && (
        <IconButton label="Go to the end" className="to-end" onClick={() => end.current?.toEnd()}>
          <ArrowDown />
        </IconButton>
      )}
    </div>
  )
}
