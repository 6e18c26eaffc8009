import type { ReactNode, RefObject } from 'react'
import { type AnswerName, sampleAnswers } from './answers.tsx'

interface LabAnswerProps {
  answer: AnswerName
  textRef: RefObject<HTMLDivElement | null>
  isWriting?: boolean | undefined
  /** Buttons of the app. */
  buttons?: ReactNode
  /** What is measured. */
  children: ReactNode
}

/** A question and its answer, with what is measured of it below. */
export function LabAnswer({ answer, textRef, isWriting, buttons, children }: LabAnswerProps) {
  const { question, lang, parts } = sampleAnswers[answer]
  return (
    <article className="lab-turn" aria-label={`Answer to: ${question}`}>
      <p className="lab-question" dir="auto" lang={lang}>
        {question}
      </p>
      <div className="lab-text" ref={textRef} dir="auto" lang={lang} data-writing={isWriting || undefined}>
        {isWriting ? parts[0] : parts}
      </div>
      {buttons && <div className="lab-buttons">{buttons}</div>}
      <dl className="lab-meters" lang="en">
        {children}
      </dl>
    </article>
  )
}
