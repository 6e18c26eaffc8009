import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { type Chat, isBusy } from './chat.ts'
import { isAnswer } from './message.ts'

/** Characters of an answer that are read out at once; the rest is there to be read at one's own pace. */
const SPOKEN = 400

const spoken = (messages: ReturnType<Chat['get']>) => {
  const last = messages.at(-1)
  if (!last || !isAnswer(last)) return ''
  if (isBusy(messages)) return 'The answer is coming.'
  // A failure is an alert of its own.
  return last.state === 'failed' ? '' : `Answer: ${last.text.slice(0, SPOKEN)}`
}

/** Tells a screen reader when an answer begins and what it is once it has ended, rather than each token of it. */
export function Announcer() {
  const { chat } = useServices()
  return (
    <div className="visually-hidden" aria-live="polite">
      {useStore(chat, spoken)}
    </div>
  )
}
