import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { AnswerView } from './AnswerView.tsx'
import { isAnswer } from './message.ts'
import { QuestionView } from './QuestionView.tsx'

/** All messages. Each view is memoised by its message, so that a token renders only the answer it belongs to. */
export function MessageList() {
  const { chat } = useServices()
  const messages = useStore(chat)
  const last = messages.at(-1)
  return (
    <section className="messages" aria-labelledby="conversation">
      <h2 id="conversation" className="visually-hidden">
        Conversation
      </h2>
      {messages.map((message) =>
        isAnswer(message) ? (
          <AnswerView key={message.id} answer={message} isLast={message === last} />
        ) : (
          <QuestionView key={message.id} question={message} />
        ),
      )}
    </section>
  )
}
