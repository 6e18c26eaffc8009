import { Compare, type FeedbackTarget } from '@feedback-signals/react'
import { useState } from 'react'
import { newTarget } from '../../packages/react/src/testing/target.ts'
import { answers } from './answers.ts'
import { Turn } from './Turn.tsx'

const { question, a, b } = answers.compare

/** A question that was answered twice. */
export function ComparedTurn() {
  const [targets] = useState((): [FeedbackTarget, FeedbackTarget] => [newTarget(), newTarget()])
  return (
    <Turn name="Compare" page="compare" question={question}>
      <Compare targets={targets}>
        <p dir="auto" lang="en">
          {a}
        </p>
        <p dir="auto" lang="en">
          {b}
        </p>
      </Compare>
    </Turn>
  )
}
