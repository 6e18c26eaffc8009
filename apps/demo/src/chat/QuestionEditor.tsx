import { useActionTracking } from '@feedback-signals/react'
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { useStore } from '../ui/useStore.ts'
import { answerTo, type Question } from './message.ts'

export interface QuestionEditorProps {
  question: Question
  onClose: () => void
}

/** A question in other words: asked anew, its answer and all after it go. */
export function QuestionEditor({ question, onClose }: QuestionEditorProps) {
  const { chat } = useServices()
  const target = useStore(chat, (messages) => answerTo(messages, question.id)?.target ?? null)
  const { modified } = useActionTracking(null, { target })
  const [text, setText] = useState(question.text)
  const field = useRef<HTMLTextAreaElement>(null)
  const isNews = text.trim() !== '' && text.trim() !== question.text

  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(-1, -1)
  }, [])
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isNews) return
    modified()
    chat.edit(question.id, text)
  }
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }

  return (
    <form className="question-editor" onSubmit={send}>
      <textarea
        ref={field}
        className="question-field"
        aria-label="The question in other words"
        dir="auto"
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressed}
      />
      <div className="question-actions">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button" disabled={!isNews}>
          Ask anew
        </button>
      </div>
    </form>
  )
}
