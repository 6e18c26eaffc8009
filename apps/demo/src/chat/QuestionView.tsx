import { Pencil } from 'lucide-react'
import { memo, useState } from 'react'
import { useServices } from '../app/ServicesContext.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useStore } from '../ui/useStore.ts'
import { isBusy } from './chat.ts'
import type { Question } from './message.ts'
import { QuestionEditor } from './QuestionEditor.tsx'

/** What the person asked, as they wrote it. It can be asked anew in other words. */
export const QuestionView = memo(function QuestionView({ question }: { question: Question }) {
  const { chat } = useServices()
  const busy = useStore(chat, isBusy)
  const [editing, edit] = useState(false)
  return (
    <article className="question" aria-label="You asked">
      {editing && !busy ? (
        <QuestionEditor question={question} onClose={() => edit(false)} />
      ) : (
        <>
          {!busy && (
            <IconButton label="Edit the question" className="question-edit" onClick={() => edit(true)}>
              <Pencil />
            </IconButton>
          )}
          <p className="question-text" dir="auto">
            {question.text}
          </p>
        </>
      )}
    </article>
  )
})
