import { CorrectionEditor, createFeedbackClient, Feedback, FeedbackProvider } from '@feedback-signals/react'
import { createRoot } from 'react-dom/client'
import '@feedback-signals/react/styles.css'
import { answers } from '../../page/answers.ts'
import { texts } from './texts.ts'
import '../../page/page.css'

const name = location.hash.slice(1)
const text = texts[name]
const [answer] = answers(1)
if (!text || !answer) throw new Error(`There is no text ${name}.`)

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <FeedbackProvider client={createFeedbackClient()}>
    <Feedback target={answer.target}>
      <CorrectionEditor original={text()} format="markdown" />
    </Feedback>
  </FeedbackProvider>,
)
