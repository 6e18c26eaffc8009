import { useState } from 'react'
import { Compare } from '../compare/Compare.tsx'
import { CorrectionEditor } from '../correction-editor/CorrectionEditor.tsx'
import { FeedbackBar } from '../feedback-bar/FeedbackBar.tsx'
import { QualityAssessment } from '../quality-assessment/QualityAssessment.tsx'
import { SelectionFeedback } from '../selection-feedback/SelectionFeedback.tsx'
import { StarRating } from '../star-rating/StarRating.tsx'
import { Thumbs } from '../thumbs/Thumbs.tsx'
import { newTarget } from './target.ts'

const text = '42'

/** Every widget, with whatever it can show open: for what is to hold for each of them. */
export function EveryWidget() {
  const [targets] = useState(() => [newTarget(), newTarget()] as const)
  return (
    <>
      <FeedbackBar text={text} onRegenerate={() => {}} onShare={() => {}} />
      <Thumbs followUp="both" />
      <StarRating halves />
      <CorrectionEditor original={text} format="markdown" defaultOpen />
      <QualityAssessment />
      <Compare targets={targets}>
        <p>1</p>
        <p>2</p>
      </Compare>
      <SelectionFeedback>
        <p>{text}</p>
      </SelectionFeedback>
    </>
  )
}
