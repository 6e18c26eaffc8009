import { ArrowUp, Square } from 'lucide-react'
import { type KeyboardEvent, type SubmitEvent, useState } from 'react'
import { gatewayUrl } from '../app/gateway.ts'
import { useServices } from '../app/ServicesContext.ts'
import { useNewestAnswerActions } from '../behaviour/useNewestAnswerActions.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { isBusy } from './chat.ts'

/** Where a question is written. Enter sends it, Shift and Enter begins a line. */
export function Composer() {
  const { chat } = useServices()
  const busy = useStore(chat, isBusy)
  const answer = useNewestAnswerActions()
  const [text, setText] = useState('')
  const canSend = !busy && text.trim() !== ''

  const send = () => {
    if (!canSend) return
    // Before it is sent: then the newest answer is another.
    answer.followedUp()
    chat.send(text)
    setText('')
  }
  const stop = () => {
    answer.stopped()
    chat.stop()
  }
  const submitted = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    send()
  }
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, Enter picks a candidate; Safari ends the composition before the key, with code 229.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || event.shiftKey || composing) return
    event.preventDefault()
    send()
  }

  return (
    <form className="composer" onSubmit={submitted}>
      <div className="composer-box">
        <textarea
          className="composer-text"
          aria-label="Your question"
          placeholder="Ask something"
          rows={1}
          dir="auto"
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={pressed}
        />
        {busy ? (
          <IconButton label="Stop the answer" className="send" onClick={stop}>
            <Square fill="currentColor" />
          </IconButton>
        ) : (
          <IconButton label="Send" className="send" type="submit" disabled={!canSend}>
            <ArrowUp />
          </IconButton>
        )}
      </div>
      <p className="composer-hint">
        Answers from <span className="mono">{new URL(gatewayUrl).host}</span>
        <span className="composer-keys">
          {' · '}
          <kbd>Enter</kbd> sends, <kbd>Shift</kbd> <kbd>Enter</kbd> begins a line
        </span>
      </p>
    </form>
  )
}
