import {
  CorrectionEditor,
  FeedbackBar,
  QualityAssessment,
  SelectionFeedback,
  StarRating,
  Thumbs,
} from '@feedback-signals/react'
import { answers } from './answers.ts'
import { ComparedTurn } from './ComparedTurn.tsx'
import { SignalTape } from './SignalTape.tsx'
import { Turn } from './Turn.tsx'
import './chat.css'

/** Every widget where it belongs: under an answer, in it, or between two. */
export function Chat() {
  return (
    <div className="chat">
      <div className="chat-layout">
        <div className="chat-turns">
          <Turn name="FeedbackBar" page="feedbackbar" question={answers.bar.question}>
            <p dir="auto" lang="en">
              {answers.bar.text}
            </p>
            <FeedbackBar text={answers.bar.text} onRegenerate={() => {}} />
          </Turn>
          <Turn name="Thumbs" page="thumbs" question={answers.thumbs.question}>
            <p dir="auto" lang="en">
              {answers.thumbs.text}
            </p>
            <Thumbs followUp="both" />
          </Turn>
          <Turn name="StarRating" page="starrating" question={answers.stars.question}>
            <p dir="auto" lang="en">
              {answers.stars.text}
            </p>
            <StarRating />
          </Turn>
          <Turn name="SelectionFeedback" page="selectionfeedback" question={answers.selection.question}>
            <SelectionFeedback original={answers.selection.text}>
              <p dir="auto" lang="en">
                {answers.selection.text}
              </p>
            </SelectionFeedback>
          </Turn>
          <Turn name="CorrectionEditor" page="correctioneditor" question={answers.correction.question}>
            <p dir="auto" lang="en">
              {answers.correction.text}
            </p>
            <CorrectionEditor original={answers.correction.text} />
          </Turn>
          <Turn name="QualityAssessment" page="qualityassessment" question={answers.quality.question}>
            <p dir="auto" lang="en">
              {answers.quality.text}
            </p>
            <QualityAssessment />
          </Turn>
          <ComparedTurn />
        </div>
        <SignalTape />
      </div>
    </div>
  )
}
